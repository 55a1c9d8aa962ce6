/** The answers that differ between two courses, as a table; the first of them at once, the rest on demand. */
import type { AnswerChange } from '../../../lab/answers.ts';
import { useSpeaker } from '../../frame/context.tsx';
import { decisionText } from './answer-words.ts';
import type { SideNames } from './side-names.ts';

const AT_ONCE = 6;

export function Answers({ changes, names }: { changes: readonly AnswerChange[]; names: SideNames }) {
  const { t } = useSpeaker().words;
  const rest = changes.slice(AT_ONCE);
  return (
    <section>
      <h3>{t('again.side.answers')}</h3>
      {changes.length === 0 ? <p className="muted">{t('again.side.answersNone')}</p> : <AnswerTable changes={changes.slice(0, AT_ONCE)} names={names} />}
      {rest.length > 0 && (
        <details>
          <summary>{t('again.side.answersMore', { count: rest.length })}</summary>
          <AnswerTable changes={rest} names={names} />
        </details>
      )}
    </section>
  );
}

function AnswerTable({ changes, names }: { changes: readonly AnswerChange[]; names: SideNames }) {
  const say = useSpeaker();
  const { t } = say.words;
  return (
    <table className="table answers">
      <thead>
        <tr>
          <th scope="col">{t('again.side.month')}</th>
          <th scope="col">{t('again.side.who')}</th>
          <th scope="col">{names.original}</th>
          <th scope="col">{names.changed}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change) => (
          <tr key={`${change.month} ${change.about} ${change.country} ${change.demand}`}>
            <td>{say.month(change.month)}</td>
            <th scope="row">
              {say.country(change.country)}
              <small>{say.demand(change.demand)}</small>
            </th>
            <td>{decisionText(say, change, 'before')}</td>
            <td>{decisionText(say, change, 'after')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
