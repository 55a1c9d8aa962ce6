/** The waterfall of a decision: each term as a bar from the sum before it to the sum after it. */
import { useWords } from '../frame/context.tsx';
import type { Shown, Step } from './fold.ts';

const WIDTH = 560;
const LABELS = 150;
const FIGURES = 60;
const ROW = 26;

export function Waterfall({ steps, shown, threshold }: { steps: readonly Step[]; shown: Shown; threshold: number }) {
  const words = useWords();
  const { t } = words;
  const signed = (value: number): string => words.signed(value, shown.digits);
  const ends = [0, threshold, ...steps.flatMap((step) => [step.from, step.to])];
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const at = (value: number): number => LABELS + ((value - low) / Math.max(high - low, 0.001)) * (WIDTH - LABELS - FIGURES);
  const height = ROW * (steps.length + 1) + 8;
  const surplus = steps.at(-1)?.to ?? 0;
  // The table below says the same in words and figures.
  return (
    <svg className="waterfall" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      <line className="zero" x1={at(0)} x2={at(0)} y1={0} y2={height} />
      <line className="threshold" x1={at(threshold)} x2={at(threshold)} y1={0} y2={height} />
      {steps.map((step, index) => (
        <g key={step.name} className={`bar-${step.name} ${step.value < 0 ? 'down' : 'up'}`}>
          <text x={LABELS - 10} y={ROW * index + 18} textAnchor="end">
            {t(`names.termShort.${step.name}`)}
          </text>
          <rect x={at(Math.min(step.from, step.to))} y={ROW * index + 5} width={Math.max(1, Math.abs(at(step.to) - at(step.from)))} height={ROW - 9} />
          {index > 0 && <line className="link" x1={at(step.from)} x2={at(step.from)} y1={ROW * (index - 1) + ROW - 4} y2={ROW * index + 5} />}
          <text x={WIDTH - 4} y={ROW * index + 18} textAnchor="end">
            {signed(shown.values[index] ?? 0)}
          </text>
        </g>
      ))}
      <g className="total">
        <text x={LABELS - 10} y={ROW * steps.length + 18} textAnchor="end">
          {t('why.surplus')}
        </text>
        <rect x={at(Math.min(0, surplus))} y={ROW * steps.length + 5} width={Math.max(1, Math.abs(at(surplus) - at(0)))} height={ROW - 9} />
        <text x={WIDTH - 4} y={ROW * steps.length + 18} textAnchor="end">
          {signed(shown.surplus)}
        </text>
      </g>
    </svg>
  );
}
