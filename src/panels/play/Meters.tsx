/** How a government sees the seat and how the country fares, as five small meters on top of the dossier. */
import type { CountryId } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { readingText, slowChangeText, slowCourses } from './standing.ts';

export function Meters({ country }: { country: CountryId }) {
  const { words } = useSpeaker();
  const { t } = words;
  return (
    <dl className="meters">
      {slowCourses(useGame(), country).map((course) => {
        const { name, now, from } = course;
        return (
          <div key={name} title={t('dossier.meterAbout', { name: t(`dossier.${name}`), about: t(`dossier.about.${name}`), change: slowChangeText(words, course) })}>
            <dt>{t(`dossier.short.${name}`)}</dt>
            <dd>
              {readingText(words, name, now)}
              <Needle now={now} from={from} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** From its zero to the reading: goodwill runs to both sides of its middle. */
function Needle({ now, from }: { now: number; from: number }) {
  const at = (value: number): number => (100 * (value - from)) / (1 - from);
  const [left, right] = [Math.min(at(0), at(now)), Math.max(at(0), at(now))];
  return (
    <svg className="needle" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="level-track" width="100" height="6" rx="1" />
      <rect className="needle-fill" x={left} width={Math.max(1, right - left)} height="6" />
      {from < 0 && <path className="needle-zero" d={`M${at(0)} 0v6`} />}
    </svg>
  );
}
