/** The turning points that were found, each with what it brought, and where the student's own choice stands among all decisions. */
import { LENSES } from '../../../engine/index.ts';
import type { Lens } from '../../../engine/index.ts';
import type { StandingAccord } from '../../../lab/course.ts';
import type { DecisionTaken, PlacedOrder } from '../../../lab/decisions.ts';
import type { Measured, TurningPoint, TurningPoints } from '../../../lab/turning-points.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';
import { decisionText } from './answer-words.ts';

/** The place of the order that the student chose: month from 1, index from 0. */
export type Guess = Pick<PlacedOrder, 'month' | 'index'>;

/** Answers told of one decision. */
const TOLD_ANSWERS = 3;

export function FoundPoints({ found, guess }: { found: TurningPoints; guess: Guess }) {
  const { words } = useSpeaker();
  const largest = Math.max(1, ...found.told.flatMap(({ lenses }) => LENSES.map((lens) => Math.abs(lenses[lens]))));
  return (
    <>
      <Verdict found={found} guess={guess} />
      <p className="small muted">{words.t('again.turning.broughtAbout')}</p>
      <ol className="points">
        {found.told.map((point) => (
          <Point key={`${point.decision.month} ${point.decision.index}`} point={point} isChosen={holds(point.decision, guess)} largest={largest} measured={found.measured} />
        ))}
      </ol>
    </>
  );
}

const holds = (decision: DecisionTaken, guess: Guess): boolean => [decision, ...decision.followers].some(({ month, index }) => month === guess.month && index === guess.index);

function Verdict({ found: { told, measured }, guess }: { found: TurningPoints; guess: Guess }) {
  const say = useSpeaker();
  const { t, signed } = say.words;
  const order = useGame().months[guess.month - 1]?.orders[guess.index];
  if (order === undefined) return null;
  const place = measured.findIndex(({ month, index }) => month === guess.month && index === guess.index);
  const at = told.findIndex(({ decision }) => holds(decision, guess));
  const points = signed(told[at]?.score ?? measured[place]?.score ?? 0, 1);
  return (
    <p className="headline">
      {at === 0
        ? t('again.turning.yoursFirst', { points })
        : at > 0
          ? t('again.turning.yoursAmong', { order: say.order(order), points })
          : place < 0
            ? t('again.turning.yoursRefused', { order: say.order(order) })
            : t('again.turning.yoursPlace', { order: say.order(order), points, place: place + 1, count: measured.length })}
    </p>
  );
}

interface PointProps {
  point: TurningPoint;
  isChosen: boolean;
  largest: number;
  measured: readonly Measured[];
}

function Point({ point, isChosen, largest, measured }: PointProps) {
  const say = useSpeaker();
  const { t, signed } = say.words;
  const { decision, answers, refused } = point;
  const rest = answers.length - TOLD_ANSWERS;
  return (
    <li className="point">
      <div className="point-head">
        <h3>
          <small>{say.month(decision.month)}</small>
          {say.order(decision.order, decision.month)}
        </h3>
        {isChosen && <span className="tag">{t('again.turning.yours')}</span>}
      </div>
      <Origin origin={decision.origin} measured={measured} />
      {decision.followers.length > 0 && (
        <div className="small">
          <p>{t('again.turning.with')}</p>
          <ul className="bullets">
            {decision.followers.map(({ month, index, order }) => (
              <li key={`${month} ${index}`}>{t('again.turning.follower', { month: say.month(month), order: say.order(order, month) })}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="point-body">
        <div>
          <p className="point-score">{t('again.turning.brought', { points: signed(point.score, 1) })}</p>
          <ul className="shifts">
            {LENSES.map((lens) => (
              <Shift key={lens} lens={lens} value={point.lenses[lens]} largest={largest} />
            ))}
          </ul>
        </div>
        <div className="point-answers">
          <h4>{t('again.turning.answers')}</h4>
          {answers.length === 0 ? (
            <p>{t('again.turning.answersNone')}</p>
          ) : (
            <ul className="bullets">
              {answers.slice(0, TOLD_ANSWERS).map((change) => (
                <li key={`${change.month} ${change.about} ${change.country} ${change.demand}`}>
                  {t('again.turning.answer', {
                    month: say.month(change.month),
                    country: say.country(change.country),
                    demand: say.demand(change.demand),
                    before: decisionText(say, change, 'before'),
                    after: decisionText(say, change, 'after'),
                  })}
                </li>
              ))}
              {rest > 0 && <li>{t('again.turning.answersMore', { count: rest })}</li>}
            </ul>
          )}
          <AccordsOnly title={t('again.turning.accordsWith')} accords={point.accords.with} />
          <AccordsOnly title={t('again.turning.accordsWithout')} accords={point.accords.without} />
          {point.broken > 0 && <p>{t('again.turning.broken')}</p>}
          {refused.length > 0 && <p className="small muted">{t('again.turning.refused', { count: refused.length })}</p>}
        </div>
      </div>
    </li>
  );
}

/** An order that keeps or breaks a deal says little without the deal: leaving out the whole of it may change much less. */
function Origin({ origin, measured }: { origin: PlacedOrder | null; measured: readonly Measured[] }) {
  const say = useSpeaker();
  const { t, signed } = say.words;
  if (origin === null) return null;
  const whole = measured.find(({ month, index }) => month === origin.month && index === origin.index)?.score ?? 0;
  return <p className="small">{t('again.turning.origin', { month: say.month(origin.month), order: say.order(origin.order, origin.month), points: signed(whole, 1) })}</p>;
}

function AccordsOnly({ title, accords }: { title: string; accords: readonly StandingAccord[] }) {
  const say = useSpeaker();
  if (accords.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul className="bullets">
        {accords.map(({ country, demand, ask, signed }) => (
          <li key={`${country} ${demand}`}>
            {say.words.t('again.side.accord', { country: say.country(country), demand: say.demand(demand), ask: say.ask(ask), month: say.month(signed) })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A bar from the middle: to the left the lens reads lower for the decision, to the right higher; the figure says the same. */
function Shift({ lens, value, largest }: { lens: Lens; value: number; largest: number }) {
  const { t, signed } = useSpeaker().words;
  const length = (Math.abs(value) / largest) * 50;
  return (
    <li className="shift">
      <span>{t(`names.lens.${lens}`)}</span>
      <svg className="shift-bar" aria-hidden="true" focusable="false">
        <line className="shift-middle" x1="50%" x2="50%" y1="0%" y2="100%" />
        <rect x={`${value < 0 ? 50 - length : 50}%`} width={`${length}%`} y="25%" height="50%" />
      </svg>
      <span className="figure">{signed(value, 1)}</span>
    </li>
  );
}
