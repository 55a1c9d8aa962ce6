/** The timeline: what happened with each country month by month, with the levers beneath; every mark tells its sentence. */
import { scaleLinear } from 'd3-scale';
import { useMemo, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { CountryId, Fact } from '../../engine/index.ts';
import { leversOver } from '../../store/history/courses.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { useWidth } from './chart/width.ts';
import { CapitalRow } from './TimelineCapital.tsx';
import { TimelineLegend } from './TimelineLegend.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import { MARK, START, TimelineRow, markSentence } from './TimelineRow.tsx';
import type { Track } from './TimelineRow.tsx';
import { markBeside, marksOf } from './timeline-marks.ts';
import type { Mark } from './timeline-marks.ts';

/** Pixels of the narrowest month: two marks beside each other. */
const LEAST = 2 * MARK + 8;

export function Timeline({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const marks = useMemo(() => marksOf(game), [game]);
  const levers = useMemo(() => leversOver(game), [game]);
  const rows = useMemo(() => rowsOf(game.setting.seats, marks), [game, marks]);
  const [reached, setReached] = useState<Mark | null>(null);
  const box = useRef<HTMLElement>(null);
  const names = useRef<HTMLDivElement>(null);
  const room = useWidth(box, 900) - useWidth(names, 130);
  const months = game.months.length;
  const track = trackOf(room, months);
  // The first mark is in the order of Tab until one was reached.
  const current = reached !== null && marks.includes(reached) ? reached : (rows.flatMap((row) => row.marks)[0] ?? null);

  function onKey(event: KeyboardEvent, mark: Mark): void {
    const next = markBeside(rows.map((row) => row.marks), mark, event.key);
    if (next === null) return;
    event.preventDefault();
    const button = box.current?.querySelector<HTMLElement>(`[data-mark="${next.id}"]`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  const act = { current, onReach: setReached, onKey, onOpen: (mark: Mark) => (mark.why === null ? setReached(mark) : onWhy(mark.why)) };
  return (
    <section aria-labelledby="timeline" className="timeline">
      <h2 id="timeline">{t('debrief.timeline.title')}</h2>
      <p className="muted">{t('debrief.timeline.about')}</p>
      <TimelineLegend kinds={new Set(marks.map(({ kind }) => kind))} />
      <figure ref={box} className="timeline-box" aria-label={t('debrief.timeline.title')}>
        <div className="timeline-row timeline-months" aria-hidden="true">
          <div ref={names} className="timeline-name" />
          <div className="timeline-track" style={{ width: track.width, height: 36 }}>
            {Array.from({ length: months }, (_, m) => (
              <MonthName key={m} month={m + 1} left={track.x(m)} />
            ))}
          </div>
        </div>
        {rows.map(({ country, marks: own }) => (
          <TimelineRow
            key={country ?? ''}
            name={country === null ? t('debrief.timeline.world') : say.country(country)}
            marks={own}
            levers={levers.filter((course) => course.country === country)}
            track={track}
            {...act}
          />
        ))}
        <CapitalRow track={track} />
      </figure>
      <p className="timeline-told">
        {reached === null || !marks.includes(reached) ? (
          <span className="muted">{t('debrief.timeline.hint')}</span>
        ) : (
          <>
            <strong>{say.month(reached.month)}.</strong> {markSentence(reached, say)} {reached.why !== null && <span className="muted">{t('debrief.timeline.press')}</span>}
          </>
        )}
      </p>
      <TimelineTable onWhy={onWhy} />
    </section>
  );
}

function MonthName({ month, left }: { month: number; left: number }) {
  const { words, scenario } = useSpeaker();
  const tick = words.monthTick(scenario.start, month);
  return (
    <span className="timeline-month" style={{ left: left + 5 }}>
      {tick.month} {tick.year !== null && <small>{tick.year}</small>}
    </span>
  );
}

interface RowOf {
  readonly country: CountryId | null;
  readonly marks: readonly Mark[];
}

function rowsOf(seats: readonly CountryId[], marks: readonly Mark[]): readonly RowOf[] {
  return [null, ...seats].map((country) => ({ country, marks: marks.filter((mark) => mark.country === country) }));
}

function trackOf(room: number, months: number): Track {
  const width = Math.max(room, START + months * LEAST);
  const x = scaleLinear([0, Math.max(1, months)], [START, width]);
  return { x, width, months, perLine: Math.max(1, Math.floor((x(1) - x(0) - 6) / MARK)) };
}
