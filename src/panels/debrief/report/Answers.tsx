/** Three decisive answers on paper with their terms, and how well answers were foreseen. */
import { TERMS } from '../../../engine/index.ts';
import { countedIn, outcomesOf } from '../../../store/outcomes.ts';
import { EVEN, scoresOf } from '../../../store/scoring.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';
import { decisiveAnswers } from './decisive.ts';
import { shortMonth } from './short-month.ts';

export function Answers({ most }: { most: number }) {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const game = useGame();
  const answers = decisiveAnswers(game, most);
  const terms = TERMS.map((term) => t(`names.termShort.${term}`));
  return (
    <div>
      <h4>{t('report.sheet.answers')}</h4>
      {answers.length === 0 ? (
        <p>{t('report.sheet.answersNone')}</p>
      ) : (
        <table className="sheet-table sheet-answers">
          <thead>
            <tr>
              <th scope="col">{t('report.sheet.answer')}</th>
              {terms.map((term) => (
                <th key={term} scope="col" className="figure">
                  {term}
                </th>
              ))}
              <th scope="col" className="figure">
                {t('why.surplus')}
              </th>
              <th scope="col">{t('report.sheet.came')}</th>
            </tr>
          </thead>
          <tbody>
            {answers.map(({ month, fact, prediction, shown }) => (
              <tr key={`${month} ${fact.offer.country} ${fact.offer.demand}`}>
                <th scope="row">
                  {t('report.sheet.asked', { country: say.country(fact.offer.country), demand: say.demand(fact.offer.demand), ask: say.ask(fact.offer.ask), month: shortMonth(say, month) })}
                </th>
                {shown.values.map((value, index) => (
                  <td key={TERMS[index]} className="figure" data-term={terms[index]}>
                    {words.signed(value, shown.digits)}
                  </td>
                ))}
                <td className="figure" data-term={t('why.surplus')}>
                  <strong>{words.signed(shown.surplus, shown.digits)}</strong>
                </td>
                <td>
                  {t(`report.sheet.decision.${fact.decision}`)}
                  {prediction !== null && <small>{t('report.sheet.expected', { decision: t(`report.sheet.decision.${prediction.decision}`), sureness: words.percent(prediction.sureness) })}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {answers.length > 0 && <p className="sheet-note">{t('report.sheet.answersAbout')}</p>}
      <Foreseen />
    </div>
  );
}

/** Predictions in one line. */
function Foreseen() {
  const { t, number } = useSpeaker().words;
  const scores = scoresOf(countedIn(outcomesOf(useGame())));
  if (scores === null) return <p className="sheet-foreseen">{t('report.sheet.foreseenNone')}</p>;
  return <p className="sheet-foreseen">{t('report.sheet.foreseen', { hits: scores.whole.hits, count: scores.cases, score: number(scores.three, 2), even: number(EVEN.three, 2) })}</p>;
}
