/** The games that this browser keeps, to be continued or deleted. */
import { useCards, useCardsState, useWords } from '../frame/context.tsx';

export function KeptGames() {
  const words = useWords();
  const { t, language } = words;
  const cards = useCards();
  const kept = useCardsState((state) => state.kept);
  const catalogue = useCardsState((state) => state.catalogue);
  if (kept.length === 0) return null;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{t('home.continueTitle')}</h2>
      <ul className="kept">
        {kept.map((game) => {
          const entry = game.embedded ?? catalogue.find((one) => one.id === game.scenario);
          const title = entry?.title[language] ?? game.scenario;
          const isOver = game.played.length >= game.months;
          const month = Math.min(game.played.length + 1, game.months);
          const when = words.moment(game.savedAt);
          return (
            <li key={game.id}>
              <div>
                <strong>{isOver ? t('home.keptOver', { title }) : t('home.kept', { title, month, months: game.months })}</strong>
                <small>{t('home.keptWhen', { when })}</small>
              </div>
              <button
                type="button"
                className="primary"
                aria-label={t('home.continueNamed', { title, month: t('play.monthOf', { month, months: game.months }) })}
                onClick={() => void cards.resume(game.id)}
              >
                {t('home.continue')}
              </button>
              <button type="button" className="plain" aria-label={t('home.forgetNamed', { title, when })} onClick={() => void cards.forget(game.id)}>
                {t('home.forget')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
