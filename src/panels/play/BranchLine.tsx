/** Says in Play that this game is a branch, and offers what was ordered this month in the game that it left. */
import { originOf } from '../../store/branches.ts';
import { currentMonth } from '../../store/game.ts';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';

export function BranchLine() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const cards = useCards();
  const { announce } = useSurroundings();
  const writing = useCardsState((state) => state.writing);
  const origin = originOf(game);
  if (origin === null) return null;
  const month = currentMonth(game);
  // What is in writing already need not be taken over.
  const written = new Set(writing.map((order) => JSON.stringify(order)));
  const orders = (origin.orders[month - 1] ?? []).filter((order) => !written.has(JSON.stringify(order)));
  const take = (): void => {
    for (const order of orders) cards.order(order);
    announce([t('again.branch.taken', { month: say.month(month) })]);
  };
  return (
    <p className="branch-line small">
      <span>
        {t('again.branch.line', { seed: game.seed, month: say.month(origin.from) })} {game.setting.scenario.mode === 'exam' && t('again.branch.practice')}
      </span>
      {orders.length > 0 && (
        <button type="button" className="plain" onClick={take}>
          {t('again.branch.take', { count: orders.length })}
        </button>
      )}
    </p>
  );
}
