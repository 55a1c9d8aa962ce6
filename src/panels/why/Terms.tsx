/** The terms of one evaluated decision: what it came to, a waterfall, and a table whose shown figures add up. */
import type { Explanation } from '../../engine/index.ts';
import { useWords } from '../frame/context.tsx';
import { foldOf, shownOf } from './fold.ts';
import { Waterfall } from './Waterfall.tsx';

export function Terms({ explanation }: { explanation: Explanation }) {
  const words = useWords();
  const { t } = words;
  const { terms, threshold, kind } = explanation;
  // An ask that was met with another offer was declined; the offer stands beside it.
  const decision = kind === 'answer' && explanation.decision === 'counter' ? 'refuse' : explanation.decision;
  const shown = shownOf(terms, threshold);
  const signed = (value: number): string => words.signed(value, shown.digits);
  return (
    <>
      <p>
        <strong>
          {t(`why.decided.${decision}`)} {t('why.rule', { surplus: signed(shown.surplus), threshold: signed(threshold) })}
        </strong>
      </p>
      <Waterfall steps={foldOf(terms)} shown={shown} threshold={threshold} />
      <table className="table why-table">
        <thead>
          <tr>
            <th scope="col">{t('why.term')}</th>
            <th scope="col" className="figure">
              {t('why.value')}
            </th>
            <th scope="col" className="figure">
              {t('why.running')}
            </th>
          </tr>
        </thead>
        <tbody>
          {terms.map(({ name }, index) => (
            <tr key={name}>
              <th scope="row">
                {t(`names.term.${name}`)}
                <small className="muted">{t(`names.termAbout.${name}`)}</small>
              </th>
              <td className="figure">{signed(shown.values[index] ?? 0)}</td>
              <td className="figure">{signed(shown.sums[index] ?? 0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('why.surplus')}</th>
            <td className="figure" colSpan={2}>
              {signed(shown.surplus)}
            </td>
          </tr>
          <tr>
            <th scope="row">{t('why.threshold')}</th>
            <td className="figure" colSpan={2}>
              {signed(threshold)}
            </td>
          </tr>
        </tfoot>
      </table>
      {foldOf(terms).at(-1)?.to === explanation.surplus && <p className="muted small">{t('why.exact')}</p>}
    </>
  );
}
