/** Calibration by step of sureness: figures, and a track with what was told, what came and what that leaves open. */
import { scaleLinear } from 'd3-scale';
import type { Calibration, Scores } from '../../store/scoring.ts';
import { useWords } from '../frame/context.tsx';
import { SURENESS_NAMES } from '../play/sureness.ts';

const WIDTH = 160;
const HEIGHT = 22;

export function SurenessTable({ scores: { steps, whole } }: { scores: Scores }) {
  const { t } = useWords();
  return (
    <table className="table sureness-table">
      <caption className="unseen">{t('predict.debrief.sureTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('predict.debrief.sureStep')}</th>
          <th scope="col">{t('predict.debrief.sureCases')}</th>
          <th scope="col">{t('predict.debrief.sureRange')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <Step key={step.sureness} step={step} name={t(`predict.sureness.${SURENESS_NAMES[step.sureness]}`)} />
        ))}
        {steps.length > 1 && <Step step={whole} name={t('predict.debrief.all')} />}
      </tbody>
    </table>
  );
}

function Step({ step, name }: { step: Calibration; name: string }) {
  const { t, percent } = useWords();
  const { sureness, hits, cases, low, high } = step;
  return (
    <tr>
      <th scope="row">
        {percent(sureness)} <small>{name}</small>
      </th>
      <td>{t('predict.debrief.sureOf', { hits, cases })}</td>
      <td>
        <Track step={step} />
        <small>{t('predict.debrief.sureBetween', { low: percent(low), high: percent(high) })}</small>
      </td>
    </tr>
  );
}

function Track({ step: { sureness, hits, cases, low, high } }: { step: Calibration }) {
  const at = scaleLinear().domain([0, 1]).range([6, WIDTH - 6]);
  const middle = HEIGHT / 2;
  return (
    <svg className="sureness-track" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line className="axis" x1={at(0)} x2={at(1)} y1={middle} y2={middle} />
      <line className="band" x1={at(low)} x2={at(high)} y1={middle} y2={middle} />
      <line className="told" x1={at(sureness)} x2={at(sureness)} y1={2} y2={HEIGHT - 2} />
      <circle className="dot" cx={at(hits / cases)} cy={middle} r={4.5} />
    </svg>
  );
}
