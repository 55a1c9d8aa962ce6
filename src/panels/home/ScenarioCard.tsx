/** One scenario on Home: how long, for whom, what for. */
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { useWords } from '../frame/context.tsx';
import { countryName } from '../text/speaker.ts';

export function ScenarioCard({ entry, onBegin }: { entry: CatalogueEntry; onBegin: () => void }) {
  const words = useWords();
  const { t, language } = words;
  const title = entry.title[language];
  return (
    <li className="card">
      <h3>{title}</h3>
      <ul className="facts-line">
        <li>{t('home.minutes', { count: entry.audience.minutes })}</li>
        <li>{t('home.months', { count: entry.months })}</li>
        <li>{t('home.from', { month: words.month(entry.start, 1) })}</li>
      </ul>
      <p>{entry.summary[language]}</p>
      <p>
        <button type="button" className="primary" aria-label={t('home.beginNamed', { title })} onClick={onBegin}>
          {t('home.begin')}
        </button>
      </p>
      <p className="muted">{t('home.level', { level: t(`home.levels.${entry.audience.readingLevel}`) })}</p>
      <h4>{t('home.goals')}</h4>
      <ul className="bullets">
        {entry.learningGoals.map((goal) => (
          <li key={goal.en}>{goal[language]}</li>
        ))}
      </ul>
      <h4>{t('home.seats')}</h4>
      <p>{words.list(entry.seats.map((seat) => countryName(words, seat)))}</p>
    </li>
  );
}
