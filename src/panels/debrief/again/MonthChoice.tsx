/** Chooses a month of a game by name, with the number of its orders. */
import { useId } from 'react';
import type { Order } from '../../../engine/index.ts';
import { useSpeaker } from '../../frame/context.tsx';

interface MonthChoiceProps {
  orders: readonly (readonly Order[])[];
  /** From 1. */
  month: number;
  onChoose: (month: number) => void;
  /** Leaves out months without orders. */
  skipEmpty?: boolean;
}

export function MonthChoice({ orders, month, onChoose, skipEmpty = false }: MonthChoiceProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const id = useId();
  return (
    <p className="field month-choice">
      <label htmlFor={id}>{t('again.turning.month')}</label>
      <select id={id} value={month} onChange={(event) => onChoose(Number(event.target.value))}>
        {orders.map(
          (monthly, index) =>
            (monthly.length > 0 || !skipEmpty) && (
              <option key={index} value={index + 1}>
                {t('again.turning.monthOption', { month: say.month(index + 1), count: monthly.length })}
              </option>
            ),
        )}
      </select>
    </p>
  );
}
