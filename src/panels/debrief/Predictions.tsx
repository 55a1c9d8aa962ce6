/** Predictions of the whole game beside what came, with a fair score and how far so few cases can speak. */
import { useMemo } from 'react';
import { countedIn, outcomesOf } from '../../store/outcomes.ts';
import type { Outcome } from '../../store/outcomes.ts';
import { EVEN, brierOf, scoresOf } from '../../store/scoring.ts';
import type { Scores } from '../../store/scoring.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { SurenessTable } from './SurenessTable.tsx';
import { ScoreScale } from './ScoreScale.tsx';

export function Predictions() {
  const { t } = useSpeaker().words;
  const game = useGame();
  const outcomes = useMemo(() => outcomesOf(game), [game]);
  const counted = countedIn(outcomes);
  const scores = scoresOf(counted);
  const left = outcomes.length - counted.length;
  return (
    <section aria-labelledby="predictions" className="predictions">
      <h2 id="predictions">{t('predict.debrief.title')}</h2>
      {outcomes.length === 0 ? (
        <p>{t('predict.debrief.none')}</p>
      ) : (
        <>
          <OutcomeTable outcomes={outcomes} />
          {left > 0 && <p className="muted small">{t('predict.debrief.left', { count: left })}</p>}
        </>
      )}
      {scores !== null && <Standing scores={scores} />}
    </section>
  );
}

function OutcomeTable({ outcomes }: { outcomes: readonly Outcome[] }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  return (
    <table className="table outcome-table">
      <caption className="unseen">{t('predict.debrief.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('predict.debrief.who')}</th>
          <th scope="col">{t('predict.debrief.yours')}</th>
          <th scope="col">{t('predict.debrief.came')}</th>
          <th scope="col" className="figure">
            {t('predict.debrief.score')}
          </th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => {
          const { month, take, country, demand, decision, sureness, reason } = outcome.prediction;
          return (
            <tr key={`${month} ${take} ${country} ${demand}`}>
              <th scope="row">
                {say.country(country)}: {say.demand(demand)}
                <small>{say.month(month)}</small>
              </th>
              <td>
                {t('predict.debrief.yoursText', { decision: t(`predict.said.${decision}`), share: percent(sureness) })}
                {reason !== '' && <small>{t('predict.reveal.reason', { reason })}</small>}
              </td>
              <Came outcome={outcome} />
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** What came, and the score where it counts. */
function Came({ outcome: { prediction, came, hindsight } }: { outcome: Outcome }) {
  const { t, number } = useSpeaker().words;
  if (came === null) {
    return (
      <>
        <td>{t('predict.debrief.noAnswer')}</td>
        <td className="figure muted">{t('predict.debrief.notCounted')}</td>
      </>
    );
  }
  const isSame = came === prediction.decision;
  return (
    <>
      <td>
        <span className={isSame ? 'outcome same' : 'outcome'}>
          {t(`predict.said.${came}`)} <small>{t(isSame ? 'predict.debrief.same' : 'predict.debrief.other')}</small>
        </span>
      </td>
      <td className="figure">
        {hindsight ? (
          <span className="muted">
            {t('predict.debrief.notCounted')}
            <small>{t('predict.debrief.hindsight')}</small>
          </span>
        ) : (
          number(brierOf(prediction, came), 2)
        )}
      </td>
    </>
  );
}

function Standing({ scores }: { scores: Scores }) {
  const { t, number, percent } = useSpeaker().words;
  const { cases: count, matters, three, two, whole } = scores;
  return (
    <div className="prediction-scores">
      <section aria-labelledby="prediction-score">
        <h3 id="prediction-score">{t('predict.debrief.scoreTitle')}</h3>
        <p>{t('predict.debrief.scoreText', { count, score: number(three, 2), even: number(EVEN.three, 2) })}</p>
        <p className="small">{t('predict.debrief.rule')}</p>
        <p className="muted small">{t('predict.debrief.source')}</p>
      </section>
      <section aria-labelledby="prediction-program">
        <h3 id="prediction-program">{t('predict.debrief.twoTitle')}</h3>
        <ScoreScale
          marks={[
            { name: t('predict.debrief.you'), score: two.own, isOwn: true },
            { name: t('predict.debrief.program'), score: two.program, isOwn: false },
            { name: t('predict.debrief.even'), score: EVEN.two, isOwn: false },
          ]}
        />
        <p className="small">{t('predict.debrief.twoText', { count, own: number(two.own, 2), program: number(two.program, 2), even: number(EVEN.two, 2) })}</p>
      </section>
      <section aria-labelledby="prediction-sure">
        <h3 id="prediction-sure">{t('predict.debrief.sureTitle')}</h3>
        <p>
          {t('predict.debrief.sureText', {
            sureness: percent(whole.sureness),
            hits: whole.hits,
            cases: whole.cases,
            share: percent(whole.hits / whole.cases),
          })}
        </p>
        <SurenessTable scores={scores} />
        <p className="muted small">{t('predict.debrief.sureAbout')}</p>
        <p className="few small">{t('predict.debrief.few', { count, matters })}</p>
      </section>
    </div>
  );
}
