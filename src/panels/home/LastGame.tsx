/** The game that was played last and is not over, at the head of Home; it lies over the map, so that nothing moves when it comes. */
import { useCardsState, useWords } from '../frame/context.tsx';
import { goingOf, Kept } from './KeptGames.tsx';

export function LastGame() {
  const { t } = useWords();
  const [last] = goingOf(useCardsState((state) => state.kept));
  if (last === undefined) return null;
  return (
    <section className="hero-last" aria-labelledby="last-game">
      <h2 id="last-game" className="unseen">{t('home.continueTitle')}</h2>
      <Kept game={last} />
    </section>
  );
}
