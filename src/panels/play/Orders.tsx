/** The orders being written, their price and objections, and the end of the month. */
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { objectionOf } from '../text/sentences.ts';
import { Owed } from './Owed.tsx';

export function Orders() {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const cards = useCards();
  const { announce } = useSurroundings();
  const game = useGame();
  const writing = useCardsState((state) => state.writing);
  const rehearsal = useCardsState((state) => state.rehearsal);
  const canUndo = game.setting.scenario.mode === 'practice' && game.months.length > 0;
  return (
    <section className="orders" aria-labelledby="orders-title">
      <h2 id="orders-title" tabIndex={-1}>
        {t('play.orders.title')}
      </h2>
      <Owed />
      {writing.length === 0 ? (
        <p className="muted">{t('play.orders.none')}</p>
      ) : (
        <ol className="order-list">
          {writing.map((order, index) => {
            const sentence = say.order(order);
            const objection = rehearsal?.objections[index] ?? null;
            return (
              <li key={`${order.kind} ${sentence}`} className={objection === null ? 'order' : 'order refused'}>
                <p>{sentence}</p>
                {objection === null ? (
                  <p className="muted small">{t('play.orders.price', { price: words.number(rehearsal?.costs[index] ?? 0, 1) })}</p>
                ) : (
                  <p className="objection small">{t('play.orders.refused', { reason: objectionOf(objection, say) })}</p>
                )}
                <p className="order-tools">
                  {index > 0 && (
                    <button type="button" className="plain" aria-label={t('play.orders.upNamed', { order: sentence })} onClick={() => cards.reorder({ from: index, to: index - 1 })}>
                      {t('play.orders.up')}
                    </button>
                  )}
                  {index < writing.length - 1 && (
                    <button type="button" className="plain" aria-label={t('play.orders.downNamed', { order: sentence })} onClick={() => cards.reorder({ from: index, to: index + 1 })}>
                      {t('play.orders.down')}
                    </button>
                  )}
                  <button
                    type="button"
                    className="plain"
                    aria-label={t('play.orders.removeNamed', { order: sentence })}
                    onClick={() => {
                      cards.unorder(index);
                      announce([t('play.orders.removed', { order: sentence })]);
                      document.getElementById('orders-title')?.focus();
                    }}
                  >
                    {t('play.orders.remove')}
                  </button>
                </p>
              </li>
            );
          })}
        </ol>
      )}
      <p className="order-end">
        <button type="button" id="end-month" className="primary" onClick={() => cards.endMonth()}>
          {t('play.endMonth')}
        </button>
        {canUndo && (
          <button type="button" className="plain" onClick={() => cards.undoMonth()}>
            {t('play.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
