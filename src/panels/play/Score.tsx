/** The line that is always there: the five lenses so far, what is wanted, and how each moves. */
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Words } from '../text/words.ts';
import { Course as CourseLine } from './Course.tsx';
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

function Entry({ name, about, course: { mean, means, readings } }: { name: string; about: string; course: Course }) {
  const { words, scenario } = useSpeaker();
  const { t, number } = words;
  if (readings.length === 0) {
    return (
      <div className="score-entry" title={`${name}. ${about}`}>
        <dt>{name}</dt>
        <dd>
          <span aria-hidden="true">–</span>
          <span className="unseen">{t('play.score.none')}</span>
        </dd>
      </div>
    );
  }
  const trend = trendText(words, { means, readings });
  return (
    <div className="score-entry" title={`${name}: ${number(mean)}, ${trend}. ${about}`}>
      <dt>{name}</dt>
      <dd>
        <strong>{number(mean)}</strong>
        <CourseLine readings={means} length={scenario.months} from={0} to={100} />
        <small aria-hidden="true">{means.length === 1 ? t('play.score.firstMonth') : changeText(words, means)}</small>
        <span className="unseen">{trend}</span>
      </dd>
    </div>
  );
}

/** The change of the last figure on the one before, on what is shown: rounded figures. */
function changeOf(readings: readonly number[]): number {
  const last = readings.at(-1) ?? 0;
  return Math.round(last) - Math.round(readings.at(-2) ?? last);
}

function changeText({ t, number }: Words, readings: readonly number[]): string {
  const change = changeOf(readings);
  if (change === 0) return t('play.change.none');
  return t(change > 0 ? 'play.change.more' : 'play.change.less', { by: number(Math.abs(change)) });
}

/** What the strip leaves to the ear and the tooltip: how the mean moved, and what the month alone was. */
function trendText(words: Words, { means, readings }: Pick<Course, 'means' | 'readings'>): string {
  const last = words.number(readings.at(-1) ?? 0);
  if (readings.length === 1) return words.t('play.score.first', { last });
  const moved = words.t('play.changeSince', { change: changeText(words, means) });
  return words.t(changeOf(readings) === 0 ? 'play.score.trendSame' : 'play.score.trend', { moved, last, change: changeText(words, readings) });
}
