/** What the seat has promised and not yet delivered, with the order that would deliver it. */
import type { SetLever } from '../../engine/index.ts';
import { owedBy } from '../../store/table.ts';
import type { Debt } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { usePrice } from './price.ts';

export function Owed() {
  const { t } = useSpeaker().words;
  const debts = owedBy(useGame());
  if (debts.length === 0) return null;
  return (
    <section className="owed" aria-labelledby="owed">
      <h3 id="owed">{t('play.owed.title')}</h3>
      <ul>
        {debts.map((debt) => (
          <OneDebt key={`${debt.country} ${debt.pledge.lever}`} debt={debt} />
        ))}
      </ul>
    </section>
  );
}

function OneDebt({ debt: { country, pledge, due, isAtEnd } }: { debt: Debt }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  const cards = useCards();
  const order: SetLever = { kind: 'set-lever', country, ...pledge };
  const price = usePrice(order);
  const place = useCardsState((state) =>
    state.writing.findIndex((one) => one.kind === 'set-lever' && one.country === country && one.lever === pledge.lever && one.level <= pledge.level),
  );
  const text = t(isAtEnd ? 'play.owed.debtAtEnd' : 'play.owed.debt', { country: say.country(country), level: say.pledge('give', pledge), month: say.month(due) });
  return (
    <li>
      <p>{text}</p>
      <button
        type="button"
        aria-pressed={place >= 0}
        aria-label={t('play.owed.deliverNamed', { debt: text })}
        onClick={() => (place >= 0 ? cards.unorder(place) : cards.order(order))}
      >
        {t('play.matters.price', { action: t('play.owed.deliver'), price: number(price, 1) })}
      </button>
    </li>
  );
}
