/** One scenario on Home: how long, for whom, what for. */
import type { Playable } from '../../store/playable.ts';
import { useWords } from '../frame/context.tsx';
import { countryName } from '../text/speaker.ts';

export function ScenarioCard({ playable, onBegin }: { playable: Playable; onBegin: () => void }) {
  const words = useWords();
  const { t, language } = words;
  const { document, scenario } = playable;
  const title = document.title[language];
  return (
    <li className="card">
      <h3>{title}</h3>
      <ul className="facts-line">
        <li>{t('home.minutes', { count: document.audience.minutes })}</li>
        <li>{t('home.months', { count: scenario.months })}</li>
        <li>{t('home.from', { month: words.month(scenario.start, 1) })}</li>
      </ul>
      <p>{document.summary[language]}</p>
      <p className="muted">{t('home.level', { level: t(`home.levels.${document.audience.readingLevel}`) })}</p>
      <h4>{t('home.goals')}</h4>
      <ul className="bullets">
        {document.learningGoals.map((goal) => (
          <li key={goal.en}>{goal[language]}</li>
        ))}
      </ul>
      <h4>{t('home.seats')}</h4>
      <p>{words.list(scenario.seats.map((seat) => countryName(words, seat)))}</p>
      <p className="card-end">
        <button type="button" className="primary" aria-label={t('home.beginNamed', { title })} onClick={onBegin}>
          {t('home.begin')}
        </button>
      </p>
    </li>
  );
}
