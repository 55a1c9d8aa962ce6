/** The games that this browser keeps: those that go on, and folded below them those that are over. */
import type { KeptGame } from '../../store/keeper.ts';
import { useCards, useCardsState, useWords } from '../frame/context.tsx';

/** More unfinished games than these are folded too. */
const MOST_OPEN = 3;

export function KeptGames() {
  const { t } = useWords();
  const kept = useCardsState((state) => state.kept);
  if (kept.length === 0) return null;
  const going = kept.filter((game) => !isOver(game));
  const over = kept.filter(isOver);
  const groups = [
    { name: 'keptMore', games: going.slice(MOST_OPEN) },
    { name: 'keptFinished', games: over },
  ] as const;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('home.continueTitle')}</h2>
      {going.length > 0 && <Games games={going.slice(0, MOST_OPEN)} />}
      {groups.map(
        ({ name, games }) =>
          games.length > 0 && (
            <details key={name} className="kept-more">
              <summary>{t(`home.${name}`, { count: games.length })}</summary>
              <Games games={games} />
            </details>
          ),
      )}
    </section>
  );
}

function Games({ games }: { games: readonly KeptGame[] }) {
  return (
    <ul className="kept">
      {games.map((game) => (
        <Game key={game.id} game={game} />
      ))}
    </ul>
  );
}

function Game({ game }: { game: KeptGame }) {
  const words = useWords();
  const { t, language } = words;
  const cards = useCards();
  const catalogue = useCardsState((state) => state.catalogue);
  const entry = game.embedded ?? catalogue.find((one) => one.id === game.scenario);
  const title = entry?.title[language] ?? game.scenario;
  const month = Math.min(game.played.length + 1, game.months);
  const when = words.moment(game.savedAt);
  const isDoubtful = (game.notes ?? []).some((note) => note.kind === 'unverified');
  const origin = isDoubtful ? 'keptDoubt' : game.opened === true ? 'keptOpened' : 'keptBegun';
  const named = { title, month: t('play.monthOf', { month, months: game.months }) };
  return (
    <li>
      <div>
        <strong>{isOver(game) ? t('home.keptOver', { title }) : t('home.kept', { title, month, months: game.months })}</strong>
        <small>{t('home.keptWhen', { when })}</small>
        <small>
          {t('home.keptSeed', { seed: game.seed })} {t(`home.${origin}`)}
        </small>
      </div>
      <button
        type="button"
        className={isOver(game) ? undefined : 'primary'}
        aria-label={isOver(game) ? t('home.lookNamed', { title }) : t('home.continueNamed', named)}
        onClick={() => void cards.resume(game.id)}
      >
        {t(isOver(game) ? 'home.look' : 'home.continue')}
      </button>
      <button type="button" className="plain" aria-label={t('home.forgetNamed', { title, when })} onClick={() => void cards.forget(game.id)}>
        {t('home.forget')}
      </button>
    </li>
  );
}

function isOver(game: KeptGame): boolean {
  return game.played.length >= game.months;
}
