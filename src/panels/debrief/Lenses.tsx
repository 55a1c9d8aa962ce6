/** The five lenses, none above the others: value, course over the months, what each measures, and how the class weighs them. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { useMemo } from 'react';
import { LENSES, lensesOf, replay } from '../../engine/index.ts';
import type { Lens, Replay } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import { lensesOver } from '../../store/history/courses.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { AccordScales } from './AccordScales.tsx';
import { Weights } from './Weights.tsx';

type Figures = Readonly<Record<Lens, number>>;

export function Lenses() {
  const { t } = useSpeaker().words;
  const game = useGame();
  const { setting, seed } = game;
  const played = game.months.length;
  // The same circumstances with every month ended without orders: a game takes the engine less than a frame.
  const idle = useMemo(() => replay(setting, seed, Array.from({ length: played }, () => [])), [setting, seed, played]);
  const idleLast = lastOf(idle);
  const means = lensesOf(game.setting, worldOf(game));
  const months = lensesOver(game).map(({ month }) => month);
  return (
    <section aria-labelledby="lenses">
      <h2 id="lenses">{t('debrief.lenses')}</h2>
      <ul className="lenses">
        {LENSES.map((lens) => (
          <LensCard key={lens} lens={lens} mean={means[lens]} readings={months.map((month) => month[lens])} idle={{ mean: idle.lenses[lens], last: idleLast[lens] }} />
        ))}
      </ul>
      <AccordScales />
      <details>
        <summary>{t('debrief.byMonth')}</summary>
        <MonthTable months={months} />
      </details>
      <Weights />
    </section>
  );
}

/** The last month by itself: what the sum of the months grew by. */
function lastOf({ months }: Replay): Figures {
  const [before, now] = [months.at(-2)?.lenses, months.at(-1)?.lenses];
  const alone = (lens: Lens): number => months.length * (now?.[lens] ?? 0) - (months.length - 1) * (before?.[lens] ?? 0);
  return { agenda: alone('agenda'), partners: alone('partners'), people: alone('people'), home: alone('home'), standing: alone('standing') };
}

interface LensCardProps {
  lens: Lens;
  mean: number;
  readings: readonly number[];
  /** The same game without any orders. */
  idle: { readonly mean: number; readonly last: number };
}

function LensCard({ lens, mean, readings, idle }: LensCardProps) {
  const { t, number, signed } = useSpeaker().words;
  const name = t(`names.lens.${lens}`);
  // The difference of what is shown, so that it can be checked by eye.
  const moved = Math.round(mean) - Math.round(idle.mean);
  return (
    <li className="lens">
      <h3>{name}</h3>
      <p className="lens-value">
        {number(mean)}
        <small>{t('report.lens.of')}</small>
      </p>
      <meter className="bar" min={0} max={100} value={mean} aria-label={t('report.lens.bar', { lens: name, value: number(mean) })} />
      {readings.length > 1 && <Course readings={readings} mean={mean} />}
      <p className="small lens-moved">
        <strong>{moved === 0 ? t('report.lens.same') : signed(moved, 0)}</strong> {t('report.lens.moved', { value: number(idle.mean) })}
      </p>
      {readings.length > 1 && <p className="small">{t('report.lens.last', { value: number(Math.max(0, readings.at(-1) ?? 0)), idle: number(Math.max(0, idle.last)) })}</p>}
      <p className="muted small">{t(`names.lensAbout.${lens}`)}</p>
    </li>
  );
}

const WIDE = 100;
const HIGH = 40;
const EDGE = 3;

/** The lens month by month with its axes, and the mean as a thin line; the table below holds the figures. */
function Course({ readings, mean }: { readings: readonly number[]; mean: number }) {
  const { scenario, words } = useSpeaker();
  const { number, monthTick } = words;
  const tick = (at: number): string => {
    const { month, year } = monthTick(scenario.start, at);
    return year === null ? month : `${month} ${year}`;
  };
  const x = scaleLinear([0, readings.length - 1], [EDGE, WIDE - EDGE]);
  const y = scaleLinear([0, 100], [HIGH, 0]);
  const path = line<number>((_, index) => x(index), (reading) => y(reading))([...readings]);
  return (
    <div className="lens-chart" aria-hidden="true">
      <span className="lens-chart-top">{number(100)}</span>
      <span className="lens-chart-floor">{number(0)}</span>
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" focusable="false">
        {[0, 50, 100].map((mark) => (
          <path key={mark} className="lens-chart-grid" d={`M0 ${y(mark)}H${WIDE}`} />
        ))}
        <path className="lens-chart-mean" d={`M0 ${y(mean)}H${WIDE}`} />
        <path className="lens-chart-line" d={path ?? ''} />
        {/* A line of no length with round ends is a dot that no stretching makes oval. */}
        {readings.map((reading, index) => (
          <path key={index} className="lens-chart-dot" d={`M${x(index)} ${y(reading)}h0`} />
        ))}
      </svg>
      <span className="lens-chart-from">{tick(1)}</span>
      <span className="lens-chart-to">{tick(readings.length)}</span>
    </div>
  );
}

function MonthTable({ months }: { months: readonly Figures[] }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  return (
    <table className="table month-table">
      <thead>
        <tr>
          <th scope="col">{t('debrief.month')}</th>
          {LENSES.map((lens) => (
            <th key={lens} scope="col" className="figure">
              {t(`names.lens.${lens}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {months.map((month, index) => (
          <tr key={index}>
            <th scope="row">{say.month(index + 1)}</th>
            {LENSES.map((lens) => (
              <td key={lens} className="figure">
                {number(Math.max(0, month[lens]))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
