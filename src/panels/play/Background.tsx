/** The background of a country: how the slow things went over the months, what was said on other matters. */
import type { CountryId } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Course } from './Course.tsx';
import { otherPositionsOf } from './positions.ts';
import { Positions } from './Positions.tsx';
import { blocCourse, readingText, slowChangeText, slowCourses } from './standing.ts';

export function Background({ country }: { country: CountryId }) {
  const { words } = useSpeaker();
  const { t } = words;
  const game = useGame();
  const positions = otherPositionsOf(game, country);
  return (
    <>
      <section aria-labelledby="courses" className="courses">
        <h3 id="courses">{t('dossier.courses')}</h3>
        <dl>
          {[...slowCourses(game, country), blocCourse(game)].map((course) => {
            const { name, readings, now, from } = course;
            return (
              <div key={name}>
                <dt>{t(`dossier.${name}`)}</dt>
                <dd>
                  <strong>{readingText(words, name, now)}</strong>
                  <small className="course-since">{t('dossier.since', { start: readingText(words, name, readings[0] ?? 0), change: slowChangeText(words, course) })}</small>
                  <span className="course-scale">
                    <Course readings={readings} length={game.setting.scenario.months + 1} from={from} to={1} width={110} height={34} />
                    <small aria-hidden="true">{readingText(words, name, 1)}</small>
                    <small aria-hidden="true">{readingText(words, name, from)}</small>
                  </span>
                  <small className="course-about">{t(`dossier.about.${name}`)}</small>
                </dd>
              </div>
            );
          })}
        </dl>
      </section>
      <section aria-labelledby="others" className="others">
        <h3 id="others">{t('dossier.general')}</h3>
        {positions.length === 0 ? <p className="muted small">{t('dossier.generalNone')}</p> : <Positions positions={positions} withIssue />}
      </section>
    </>
  );
}
