/** The orders being written, their price and objections, and the end of the month. */
import type { Order } from '../../engine/index.ts';
import { Icon } from '../frame/Icon.tsx';
import type { IconName } from '../frame/Icon.tsx';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { objectionOf } from '../text/sentences.ts';
import { Owed } from './Owed.tsx';
import { usePointing } from './pointed.tsx';

export function Orders() {
  const { words } = useSpeaker();
  const { t } = words;
  const cards = useCards();
  const game = useGame();
  const writing = useCardsState((state) => state.writing);
  const costs = useCardsState((state) => state.rehearsal?.costs);
  const canUndo = game.setting.scenario.mode === 'practice' && game.months.length > 0;
  const sum = (costs ?? []).reduce((total, cost) => total + cost, 0);
  const summary = writing.length === 0 ? null : t('play.orders.sum', { count: writing.length, cost: words.number(sum, 1) });
  return (
    <section className="orders" aria-labelledby="orders-title">
      <div className="panel-head">
        <h2 id="orders-title" tabIndex={-1}>
          {t('play.orders.title')}
        </h2>
        {summary !== null && <span className="muted small">{summary}</span>}
      </div>
      {writing.length === 0 ? (
        <p className="muted">{t('play.orders.none')}</p>
      ) : (
        <ol className="order-list">
          {writing.map((order, index) => (
            <OneOrder key={JSON.stringify(order)} order={order} index={index} isLast={index === writing.length - 1} />
          ))}
        </ol>
      )}
      <Owed />
      <div className="order-end">
        <button type="button" id="end-month" className="primary" onClick={() => cards.endMonth()}>
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

function OneOrder({ order, index, isLast }: { order: Order; index: number; isLast: boolean }) {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const cards = useCards();
  const { announce } = useSurroundings();
  const rehearsal = useCardsState((state) => state.rehearsal);
  const sentence = say.order(order);
  const objection = rehearsal?.objections[index] ?? null;
  const remove = (): void => {
    cards.unorder(index);
    announce([t('play.orders.removed', { order: sentence })]);
    document.getElementById('orders-title')?.focus();
  };
  return (
    <li className={objection === null ? 'order' : 'order refused'} {...usePointing(order.country)}>
      <Icon name={iconOf(order)} />
      <div>
        <p>{sentence}</p>
        {objection === null ? (
          <p className="muted small">{t('play.orders.price', { price: words.number(rehearsal?.costs[index] ?? 0, 1) })}</p>
        ) : (
          <p className="objection small">{t('play.orders.refused', { reason: objectionOf(objection, say) })}</p>
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
    </li>
  );
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
