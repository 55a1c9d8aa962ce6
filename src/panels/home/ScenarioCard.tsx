/** One scenario on Home: how long, for whom, what for, with whom, and what to know before. */
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { useWords } from '../frame/context.tsx';
import { countryName } from '../text/speaker.ts';
import { LocatorMap } from './LocatorMap.tsx';

interface ScenarioCardProps {
  readonly entry: CatalogueEntry;
  /** Whether it is the one for a first game. */
  readonly isFirst: boolean;
  readonly onBegin: () => void;
}

export function ScenarioCard({ entry, isFirst, onBegin }: ScenarioCardProps) {
  const words = useWords();
  const { t, language } = words;
  const title = entry.title[language];
  return (
    <li className="card">
      <div className="card-head">
        <div className="card-words">
          <p className="card-kicker">{t(isFirst ? 'home.firstGame' : `home.grades.${gradeOf(entry)}`)}</p>
          <h3>{title}</h3>
          <ul className="facts-line">
            <li>
              <strong>{t('home.minutes', { count: entry.audience.minutes })}</strong>
            </li>
            <li>{t('home.months', { count: entry.months })}</li>
            <li>{t('home.from', { month: words.month(entry.start, 1) })}</li>
            <li>{t('home.level', { level: t(`home.levels.${entry.audience.readingLevel}`) })}</li>
          </ul>
        </div>
        <LocatorMap seats={entry.seats} />
      </div>
      <p className="card-summary">{entry.summary[language]}</p>
      <p>
        <button type="button" className="primary" aria-label={t('home.beginNamed', { title })} onClick={onBegin}>
          {t('home.begin')}
        </button>
      </p>
      <details className="card-note">
        <summary>
          {t('home.contentNoteTitle')}
          <span className="unseen"> ({title})</span>
        </summary>
        <p>{entry.contentNote[language]}</p>
      </details>
      <div className="card-more">
        <div>
          <h4>{t('home.goals')}</h4>
          <ul className="bullets">
            {entry.learningGoals.map((goal) => (
              <li key={goal.en}>{goal[language]}</li>
            ))}
          </ul>
        </div>
        <div>
          <h4>{t('home.seats')}</h4>
          <ul className="card-seats">
            {entry.seats.map((seat) => (
              <li key={seat}>{countryName(words, seat)}</li>
            ))}
          </ul>
        </div>
      </div>
    </li>
  );
}

/** How much there is to keep in mind: governments times months. */
function gradeOf({ seats, months }: CatalogueEntry): 'some' | 'much' {
  return seats.length * months <= 90 ? 'some' : 'much';
}
