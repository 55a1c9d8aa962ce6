/** What the marks and bands of the timeline stand for. */
import { Icon } from '../frame/Icon.tsx';
import { useWords } from '../frame/context.tsx';
import { MARKS } from './timeline-marks.ts';
import type { MarkKind } from './timeline-marks.ts';

const KINDS = Object.keys(MARKS) as readonly MarkKind[];

/** Only what the game has. */
export function TimelineLegend({ kinds }: { kinds: ReadonlySet<MarkKind> }) {
  const { t } = useWords();
  return (
    <ul className="timeline-legend">
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <span className={`mark mark-${MARKS[kind].by} mark-of-${kind}`} aria-hidden="true">
            <Icon name={MARKS[kind].icon} />
          </span>
          {t(`debrief.timeline.mark.${kind}`)}
        </li>
      ))}
      {(['pressure', 'inducement'] as const).map((side) => (
        <li key={side}>
          <span className={`timeline-key key-${side}`} aria-hidden="true" />
          {t(`debrief.timeline.${side}`)}
        </li>
      ))}
    </ul>
  );
}
