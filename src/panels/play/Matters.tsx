/** The matters that demand a decision this month, answered in place. */
import type { Dispose } from '../../engine/index.ts';
import { deliveryCost } from '../../store/outlook.ts';
import { mattersOf } from '../../store/table.ts';
import type { Matter } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { MatterFacts } from './MatterFacts.tsx';
import { usePointing } from './pointed.tsx';
import { usePrice } from './price.ts';

/** A month opens with at most three; should there be more, the rest is folded. */
const SHOWN = 3;

export function Matters() {
  const { words } = useSpeaker();
  const matters = mattersOf(useGame());
  if (matters.length === 0) return null;
  const rest = matters.slice(SHOWN);
  return (
    <section className="matters" aria-labelledby="matters">
      <h2 id="matters" tabIndex={-1}>{words.t('play.matters.title')}</h2>
      <MatterList matters={matters.slice(0, SHOWN)} />
      {rest.length > 0 && (
        <details>
          <summary>{words.t('play.matters.more', { count: rest.length })}</summary>
          <MatterList matters={rest} />
        </details>
      )}
    </section>
  );
}

function MatterList({ matters }: { matters: readonly Matter[] }) {
  return (
    <ul className="matter-list">
      {matters.map((matter) => (
        <OneMatter key={`${matter.country} ${matter.demand}`} matter={matter} />
      ))}
    </ul>
  );
}

function OneMatter({ matter }: { matter: Matter }) {
  const { t } = useSpeaker().words;
  return (
    <li className="matter" {...usePointing(matter.country)}>
      <MatterText matter={matter} />
      <p className="choices">
        {matter.counter !== null && <Choice matter={matter} kind="accept-counter" label={t('play.matters.accept')} />}
        {matter.due === null ? (
          <Choice matter={matter} kind="decline-counter" label={t('play.matters.decline')} />
        ) : (
          <>
            <Choice matter={matter} kind="carry-out" label={t('play.matters.carryOut')} />
            {matter.canExtend && <Choice matter={matter} kind="extend" label={t('play.matters.extend')} />}
            <Choice matter={matter} kind="back-down" label={t('play.matters.backDown')} />
          </>
        )}
      </p>
      {/* Below the choices, which must be in sight where the panel is low. */}
      <MatterFacts matter={matter} />
      <small className="muted">{t(matter.due === null ? 'play.matters.counterSilence' : 'play.matters.silence')}</small>
    </li>
  );
}

function MatterText({ matter }: { matter: Matter }) {
  const say = useSpeaker();
  const { t } = say.words;
  const country = say.country(matter.country);
  return (
    <>
      {matter.due !== null && <p>{t('play.matters.due', { country, terms: say.terms(matter.due) })}</p>}
      {matter.counter !== null && <p>{t('play.matters.counter', { country, terms: say.terms(matter.counter) })}</p>}
    </>
  );
}

/** One possible decision; pressed while it stands among the orders. */
function Choice({ matter, kind, label }: { matter: Matter; kind: Dispose['kind']; label: string }) {
  const { words, country } = useSpeaker();
  const cards = useCards();
  const order: Dispose = { kind, country: matter.country, demand: matter.demand };
  const place = useCardsState((state) => state.writing.findIndex((one) => 'demand' in one && one.kind === kind && one.country === matter.country && one.demand === matter.demand));
  const price = usePrice(order);
  const later = deliveryCost(useGame(), matter.country, kind === 'accept-counter' ? matter.owes : []).price;
  const text =
    later > 0
      ? words.t('play.matters.priceLater', { action: label, later: words.number(later, 1) })
      : price === 0
        ? label
        : words.t('play.matters.price', { action: label, price: words.number(price, 1) });
  return (
    <button
      type="button"
      aria-pressed={place >= 0}
      aria-label={words.t('play.matters.choice', { country: country(matter.country), action: text })}
      onClick={() => (place >= 0 ? cards.unorder(place) : cards.order(order))}
    >
      {text}
    </button>
  );
}
