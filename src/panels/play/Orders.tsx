/** The orders being written, their price and objections, and the end of the month. */
import { useMemo, useRef, useState } from 'react';
import type { Offer, Order } from '../../engine/index.ts';
import { answersDue } from '../../store/answers-due.ts';
import type { AnswerDue } from '../../store/answers-due.ts';
import { deliveryCost } from '../../store/outlook.ts';
import { keepingOnly, predicting, slotNow, termsOf } from '../../store/predictions.ts';
import { mattersOf } from '../../store/table.ts';
import { Icon } from '../frame/Icon.tsx';
import type { IconName } from '../frame/Icon.tsx';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { BranchLine } from './BranchLine.tsx';
import { hindranceOf } from './hindrance.ts';
import { useOrderInSight } from './order-in-sight.ts';
import { Owed } from './Owed.tsx';
import { usePointing } from './pointed.tsx';
import { PredictionRow } from './PredictionRow.tsx';

/** A second press so soon is a bounce of the key, not another decision. In milliseconds. */
const BOUNCE = 400;

/** Which prediction is open for changes, and how to open another. */
interface Opening {
  readonly open: string | null;
  readonly setOpen: (place: string) => void;
}

const placeOf = ({ country, demand }: Offer): string => `${country} ${demand}`;

export function Orders() {
  const { words } = useSpeaker();
  const { t } = words;
  const cards = useCards();
  const game = useGame();
  const writing = useCardsState((state) => state.writing);
  const costs = useCardsState((state) => state.rehearsal?.costs);
  const objections = useCardsState((state) => state.rehearsal?.objections);
  const due = useMemo(() => answersDue(game, writing), [game, writing]);
  const [open, setOpen] = useState<string | null>(null);
  const opening = { open, setOpen };
  const list = useRef<HTMLDivElement>(null);
  const hold = useOrderInSight(list, { writing, played: game.months.length });
  const waiting = due.filter(({ order }) => order === null);
  const ended = useRef(-BOUNCE);
  // Whoever pressed another key in between, or came to the button anew, means it.
  const decided = (): void => {
    ended.current = -BOUNCE;
  };
  const end = (timeStamp: number): void => {
    ended.current = timeStamp;
    cards.annotate(keepingOnly(game, due.map(({ offer }) => offer)));
    setOpen(null);
    cards.endMonth();
  };
  const canUndo = game.setting.scenario.mode === 'practice' && game.months.length > 0;
  const sum = (costs ?? []).reduce((total, cost) => total + cost, 0);
  const summary = writing.length === 0 ? null : t('play.orders.sum', { count: writing.length, cost: words.number(sum, 1) });
  const made = writing.filter(({ kind }, index) => kind === 'propose' && (objections?.[index] ?? null) === null).length;
  const proposals = t('told.proposals', { made, limit: game.setting.scenario.proposalsAMonth });
  return (
    <section className="orders" aria-labelledby="orders-title">
      <div className="panel-head">
        <h2 id="orders-title" tabIndex={-1}>
          {t('play.orders.title')}
        </h2>
        <span className="muted small">
          {summary !== null && <>{summary}; </>}
          {proposals}
        </span>
      </div>
      <div ref={list} className="orders-list" onClickCapture={hold}>
        <BranchLine />
        {writing.length === 0 ? (
          <p className="muted">{t('play.orders.none')}</p>
        ) : (
          <ol className="order-list">
            {writing.map((order, index) => (
              <OneOrder
                key={JSON.stringify(order)}
                order={order}
                index={index}
                isLast={index === writing.length - 1}
                answer={due.find((one) => one.order === index) ?? null}
                opening={opening}
              />
            ))}
          </ol>
        )}
        {waiting.length > 0 && <Waiting answers={waiting} opening={opening} />}
        <Owed />
      </div>
      <div className="order-end">
        {/* The second click of a double one would end the next month unseen, with all that it had to decide. */}
        <button
          type="button"
          id="end-month"
          className="primary"
          onFocus={decided}
          onKeyDown={(event) => {
            if (event.repeat) event.preventDefault();
            else if (event.key !== 'Enter' && event.key !== ' ') decided();
          }}
          onClick={({ detail, timeStamp }) => (detail === 0 ? timeStamp - ended.current > BOUNCE : detail < 2) && end(timeStamp)}
        >
          {t('play.endMonth')}
        </button>
        {/* The bar at the foot of a small screen, where the list is out of sight. */}
        <p className="order-sum small" aria-hidden="true">
          {summary}
        </p>
        {canUndo && (
          <button type="button" className="plain" onClick={() => cards.undoMonth()}>
            {t('play.undo')}
          </button>
        )}
      </div>
    </section>
  );
}

/** Proposals of earlier months that are answered again, though no order is about them. */
function Waiting({ answers, opening }: { answers: readonly AnswerDue[]; opening: Opening }) {
  const { t } = useSpeaker().words;
  return (
    <section className="answers-waiting" aria-labelledby="waiting-title">
      <h3 id="waiting-title">{t('predict.waiting')}</h3>
      <ul className="order-list">
        {answers.map(({ offer }) => (
          <OneWaiting key={placeOf(offer)} offer={offer} opening={opening} />
        ))}
      </ul>
    </section>
  );
}

function OneWaiting({ offer, opening }: { offer: Offer; opening: Opening }) {
  const say = useSpeaker();
  return (
    <li className="order" {...usePointing(offer.country)}>
      <Icon name="open" />
      <p>{say.words.t('predict.waitingTerms', { country: say.country(offer.country), terms: say.terms(offer) })}</p>
      <Prediction offer={offer} opening={opening} />
    </li>
  );
}

function Prediction({ offer, opening: { open, setOpen } }: { offer: Offer; opening: Opening }) {
  const place = placeOf(offer);
  const { month, take } = slotNow(useGame(), offer);
  // What was chosen and not written down belongs to one answer to these terms, not to the next month's.
  return <PredictionRow key={`${month} ${take} ${termsOf(offer)}`} offer={offer} isOpen={open === place} onOpen={() => setOpen(place)} />;
}

interface OneOrderProps {
  readonly order: Order;
  readonly index: number;
  readonly isLast: boolean;
  /** The answer that this order will bring this month, or null. */
  readonly answer: AnswerDue | null;
  readonly opening: Opening;
}

function OneOrder({ order, index, isLast, answer, opening }: OneOrderProps) {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const cards = useCards();
  const inHand = useGame();
  const writing = useCardsState((state) => state.writing);
  const rehearsal = useCardsState((state) => state.rehearsal);
  const sentence = say.order(order);
  const objection = rehearsal?.objections[index] ?? null;
  const remove = (): void => {
    const game = cards.store.getState().game;
    // A proposal that is taken off the list was never made: what was predicted of it goes with it.
    if (order.kind === 'propose' && answer !== null && game !== null) cards.annotate(predicting(game, answer.offer, null));
    cards.unorder(index);
    document.getElementById('orders-title')?.focus();
  };
  return (
    <li className={objection === null ? 'order' : 'order refused'} {...usePointing(order.country)}>
      <Icon name={iconOf(order)} />
      <div>
        <p>{sentence}</p>
        {objection === null ? (
          <p className="muted small"><OrderPrice order={order} price={rehearsal?.costs[index] ?? 0} /></p>
        ) : (
          <p className="objection small">{t('play.orders.refused', { reason: hindranceOf(objection, { game: inHand, writing, say }) })}</p>
        )}
      </div>
      <p className="order-tools">
        {index > 0 && (
          <Tool icon="up" text={t('play.orders.up')} name={t('play.orders.upNamed', { order: sentence })} onUse={() => cards.reorder({ from: index, to: index - 1 })} />
        )}
        {!isLast && (
          <Tool icon="down" text={t('play.orders.down')} name={t('play.orders.downNamed', { order: sentence })} onUse={() => cards.reorder({ from: index, to: index + 1 })} />
        )}
        <Tool icon="remove" text={t('play.orders.remove')} name={t('play.orders.removeNamed', { order: sentence })} onUse={remove} />
      </p>
      {answer !== null && <Prediction offer={answer.offer} opening={opening} />}
    </li>
  );
}

/** The price of an order this month; of an accepted counter-offer also what delivering on it will cost. */
function OrderPrice({ order, price }: { order: Order; price: number }) {
  const { t, number } = useSpeaker().words;
  const game = useGame();
  const matter = order.kind === 'accept-counter' ? mattersOf(game).find((one) => one.country === order.country && one.demand === order.demand) : undefined;
  if (matter === undefined || matter.owes.length === 0) return t('play.orders.price', { price: number(price, 1) });
  const later = deliveryCost(game, order.country, matter.owes);
  return t('play.orders.priceLater', { price: number(price, 1), later: number(later.price, 1), upkeep: number(later.upkeep, 1) });
}

function Tool({ icon, text, name, onUse }: { icon: IconName; text: string; name: string; onUse: () => void }) {
  return (
    <button type="button" className="tool" title={text} aria-label={name} onClick={onUse}>
      <Icon name={icon} />
    </button>
  );
}

function iconOf(order: Order): IconName {
  if (order.kind === 'set-lever') return 'lever';
  if (order.kind === 'meet') return 'meet';
  return order.kind === 'propose' ? 'open' : 'counter';
}
