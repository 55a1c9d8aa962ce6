/** The line that is always there: what is wanted, the five lenses so far, and how each moves. */
import { useGame, useSpeaker } from '../frame/context.tsx';
import { lensCourses, objectiveCourses } from './score.ts';
import type { Course } from './score.ts';

export function Score() {
  const { words } = useSpeaker();
  const { t, percent, language } = words;
  const game = useGame();
  const { document } = game.playable;
  const titleOf = (id: string): string => document.objectives.find((one) => one.id === id)?.title[language] ?? id;
  return (
    <section className="score" aria-label={t('play.score.title')}>
      <h2>{t('play.score.lenses')}</h2>
      <dl className="score-lenses">
        {lensCourses(game).map(({ lens, ...course }) => (
          <Entry key={lens} name={t(`names.lens.${lens}`)} about={t(`names.lensAbout.${lens}`)} course={course} />
        ))}
      </dl>
      <h2>{t('play.score.objectives')}</h2>
      <dl className="score-objectives">
        {objectiveCourses(game).map(({ id, weight, ...course }) => (
          <Entry key={id} name={titleOf(id)} about={t('play.score.weight', { share: percent(weight) })} course={course} />
        ))}
      </dl>
    </section>
  );
}

function Entry({ name, about, course: { mean, readings } }: { name: string; about: string; course: Course }) {
  const { t, number, signed } = useSpeaker().words;
  const last = readings.at(-1);
  const change = Math.round(last ?? 0) - Math.round(readings.at(-2) ?? last ?? 0);
  return (
    <div className="score-entry" title={`${name}. ${about}`}>
      <dt>{name}</dt>
      <dd>
        {last === undefined ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="unseen">{t('play.score.none')}</span>
          </>
        ) : (
          <>
            <strong>{number(mean)}</strong>
            <Trend readings={readings} />
            <small aria-hidden="true">{change === 0 ? '=' : signed(change, 0)}</small>
            <span className="unseen">{t('play.score.trend', { last: number(last), change: change === 0 ? number(0) : signed(change, 0) })}</span>
          </>
        )}
      </dd>
    </div>
  );
}

/** The readings of all months as a small line, 0 at the bottom and 100 at the top. */
function Trend({ readings }: { readings: readonly number[] }) {
  const spots = readings.map((reading, index) => [1.5 + (index / Math.max(1, readings.length - 1)) * 37, 14.5 - (reading / 100) * 13] as const);
  const [x, y] = spots.at(-1) ?? [0, 0];
  return (
    <svg className="trend" viewBox="0 0 42 16" width="42" height="16" aria-hidden="true" focusable="false">
      <path className="trend-floor" d="M0 15.5h42" />
      <polyline points={spots.map((spot) => spot.join()).join(' ')} />
      <circle cx={x} cy={y} r="2" />
    </svg>
  );
}
