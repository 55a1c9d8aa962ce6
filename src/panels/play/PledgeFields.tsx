/** One side of a proposal: for each lever, the level that is promised or threatened, its price, and what it adds to the chance. */
import { useId } from 'react';
import type { Lever, Propose } from '../../engine/index.ts';
import { lowestUseful } from '../../store/outlook.ts';
import { levelOf } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Side } from '../text/speaker.ts';
import { addedBy, pledgeCost } from './bargain.ts';
import { highestNow, isMovable } from './lever-steps.ts';

interface PledgeFieldsProps {
  side: Side;
  order: Propose;
  onPledge: (side: Side, lever: Lever, level: number | null) => void;
}

export function PledgeFields({ side, order, onPledge }: PledgeFieldsProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const { country } = order;
  const fields = game.setting.scenario.levers.filter(isMovable).map(({ lever }) => {
    const level = levelOf(game, country, lever);
    const steps = side === 'give' ? range(lowestUseful(game, country, lever), level - 1).toReversed() : range(Math.max(level, 0) + 1, highestNow(game, country, lever));
    return { lever, steps, value: order[side].find((one) => one.lever === lever)?.level ?? null };
  });
  // Relief from sanctions that nobody imposed would cost capital and move nothing.
  const [shown, idle] = [fields.filter(isUseful), fields.filter((field) => side === 'give' && field.lever === 'sanction' && !isUseful(field))];
  return (
    <fieldset className={`pledges pledges-${side}`}>
      <legend>{t(`composer.${side}`)}</legend>
      <div>
        {shown.map(({ lever, steps, value }) => (
          <PledgeField key={lever} lever={lever} side={side} steps={steps} value={value} order={order} onChange={(chosen) => onPledge(side, lever, chosen)} />
        ))}
      </div>
      {idle.length > 0 && <p className="muted small">{t('composer.noSanctions', { country: say.country(country) })}</p>}
    </fieldset>
  );
}

function isUseful({ steps, value }: { steps: readonly number[]; value: number | null }): boolean {
  return steps.length > 0 || value !== null;
}

interface PledgeFieldProps {
  side: Side;
  lever: Lever;
  steps: readonly number[];
  value: number | null;
  order: Propose;
  onChange: (level: number | null) => void;
}

function PledgeField({ side, lever, steps, value, order, onChange }: PledgeFieldProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const id = useId();
  // What was written stays choosable even where the present level has made it impossible: the objection says why.
  const shown = value === null || steps.includes(value) ? steps : [...steps, value];
  return (
    <p className="pledge">
      <label htmlFor={id}>{t(`names.lever.${lever}`)}</label>
      <select id={id} value={value ?? ''} aria-describedby={value === null ? undefined : `${id}-worth`} onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}>
        <option value="">{t('composer.giveNone')}</option>
        {shown.map((step) => (
          <option key={step} value={step}>
            {say.pledge(side, { lever, level: step })}
          </option>
        ))}
      </select>
      {value !== null && <Worth id={`${id}-worth`} side={side} lever={lever} level={value} order={order} />}
    </p>
  );
}

/** What one pledge costs, and by how much the middle chance would be lower without it. */
function Worth({ id, side, lever, level, order }: { id: string; side: Side; lever: Lever; level: number; order: Propose }) {
  const { t, number, signed } = useSpeaker().words;
  const game = useGame();
  const added = addedBy(game, order, { side, lever });
  // Where hardly any chance is left, whole points would say that nothing helps.
  const points = signed(added, Math.abs(added) >= 0.95 || Math.abs(added) < 0.05 ? 0 : 1);
  return (
    <span id={id} className={`pledge-worth${added < -0.05 ? ' takes' : ''}`} title={t('composer.worthAbout')}>
      <strong>{t('composer.worth', { points })}</strong> <small>{t('composer.worthPrice', { price: number(pledgeCost(game, order.country, { lever, level }), 1) })}</small>
    </span>
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
