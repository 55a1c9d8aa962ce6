/** Mean scores as dots on rows of one scale; the sentence below says the same. */
import { scaleLinear } from 'd3-scale';
import { useWords } from '../frame/context.tsx';

export interface ScoreMark {
  readonly name: string;
  /** 0..2, lower is closer. */
  readonly score: number;
  readonly isOwn: boolean;
}

const WIDTH = 320;
const LABEL = 104;
const ROW = 22;
const FOOT = 18;

export function ScoreScale({ marks }: { marks: readonly ScoreMark[] }) {
  const { number } = useWords();
  const at = scaleLinear().domain([0, 2]).range([LABEL, WIDTH - 40]);
  const height = marks.length * ROW + FOOT;
  return (
    <svg className="score-scale" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
      {at.ticks(4).map((tick) => (
        <g key={tick}>
          <line className="rule" x1={at(tick)} x2={at(tick)} y1={0} y2={height - FOOT + 3} />
          <text x={at(tick)} y={height - 4} textAnchor="middle" className="tick">
            {number(tick, 1)}
          </text>
        </g>
      ))}
      {marks.map(({ name, score, isOwn }, index) => {
        const y = ROW * (index + 0.5);
        return (
          <g key={name} className={isOwn ? 'own' : undefined}>
            <text x={0} y={y + 4}>
              {name}
            </text>
            <line className="reach" x1={at(0)} x2={at(score)} y1={y} y2={y} />
            <circle cx={at(score)} cy={y} r={4.5} />
            <text x={WIDTH} y={y + 4} textAnchor="end">
              {number(score, 2)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
