/** The other games that this browser keeps: those that go on, and folded below them those that are over. */
import type { KeptGame } from '../../store/keeper.ts';
import { useCards, useCardsState, useWords } from '../frame/context.tsx';

/** More unfinished games than these are folded too. */
const MOST_OPEN = 3;

export function KeptGames() {
  const { t } = useWords();
  const kept = useCardsState((state) => state.kept);
  const going = goingOf(kept).slice(1);
  const over = kept.filter(isOver);
  const unread = useCardsState((state) => state.unread);
  if (going.length + over.length + unread === 0) return null;
  const groups = [
    { name: 'keptMore', games: going.slice(MOST_OPEN) },
    { name: 'keptFinished', games: over },
  ] as const;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('home.keptTitle')}</h2>
      {going.length > 0 && <Games games={going.slice(0, MOST_OPEN)} />}
      {groups.map(
        ({ name, games }) =>
          games.length > 0 && (
            <details key={name} className="kept-more" open={going.length === 0}>
              <summary>{t(`home.${name}`, { count: games.length })}</summary>
              <Games games={games} />
            </details>
          ),
      )}
      {unread > 0 && <p className="muted">{t('home.keptUnread', { count: unread })}</p>}
    </section>
  );
}

/** The games that are not over, the last one first. */
export function goingOf(kept: readonly KeptGame[]): readonly KeptGame[] {
  return kept.filter((game) => !isOver(game));
}

function Games({ games }: { games: readonly KeptGame[] }) {
  return (
    <ul className="kept">
      {games.map((game) => (
        <li key={game.id}>
          <Kept game={game} />
        </li>
      ))}
    </ul>
  );
}

/** One kept game: what it is, how far it is, and what can be done with it. */
export function Kept({ game }: { game: KeptGame }) {
  const words = useWords();
  const { t, language } = words;
  const cards = useCards();
  const catalogue = useCardsState((state) => state.catalogue);
  const entry = game.embedded ?? catalogue.find((one) => one.id === game.scenario);
  const title = entry?.title[language] ?? game.scenario;
  const month = Math.min(game.played.length + 1, game.months);
  const when = words.moment(game.savedAt);
  const isDoubtful = (game.notes ?? []).some((note) => note.kind === 'unverified');
  const isBranch = (game.notes ?? []).some((note) => note.kind === 'branch');
  const origin = isDoubtful ? 'keptDoubt' : game.opened === true ? 'keptOpened' : 'keptBegun';
  const named = { title, month: t('home.monthOf', { month, months: game.months }) };
  return (
    <div className="kept-game">
      <div className="kept-words">
        <strong>{isOver(game) ? t('home.keptOver', { title }) : t('home.kept', { title, month, months: game.months })}</strong>
        <span className="kept-months" aria-hidden="true">
          {Array.from({ length: game.months }, (_, index) => (
            <i key={index} className={index < game.played.length ? 'done' : undefined} />
          ))}
        </span>
        <small>{t('home.keptWhen', { when })}</small>
        <small>
          {t('home.keptSeed', { seed: game.seed })} {t(`home.${origin}`)} {isBranch && t('home.keptBranch')}
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
    </div>
  );
}

function isOver(game: KeptGame): boolean {
  return game.played.length >= game.months;
}
