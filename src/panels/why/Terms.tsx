/** The terms of a decision as a waterfall in a table: bars and figures in one row, and under each term what it rests on. */
import type { ReactNode } from 'react';
import type { ExplainedTerm, Explanation } from '../../engine/index.ts';
import { useWords } from '../frame/context.tsx';
import { Bar } from './Bar.tsx';
import { extentOf, foldOf, shownOf } from './fold.ts';
import type { Extent, Shown, Step } from './fold.ts';
import { OpenRow } from './OpenRow.tsx';

interface Column {
  readonly explanation: Explanation;
  readonly steps: readonly Step[];
  readonly shown: Shown;
}

interface TermsProps {
  /** One or two evaluations with the same terms: the ask, and what the government offered instead. */
  explanations: readonly Explanation[];
  /** What a term rests on, or null. */
  under: (term: ExplainedTerm['name']) => (() => ReactNode) | null;
}

export function Terms({ explanations, under }: TermsProps) {
  const { t, signed } = useWords();
  const columns = explanations.map((explanation): Column => ({ explanation, steps: foldOf(explanation.terms), shown: shownOf(explanation.terms, explanation.threshold) }));
  const extent = extentOf(columns.flatMap(({ explanation, steps }) => [0, explanation.threshold, ...steps.flatMap(({ from, to }) => [from, to])]));
  const isExact = columns.every(({ explanation, steps }) => steps.at(-1)?.to === explanation.surplus);
  const names = columns[0]?.steps.map(({ name }) => name) ?? [];
  const width = 1 + 3 * columns.length;
  return (
    <>
      <table className={`table why-table why-of-${columns.length}`}>
        <colgroup>
          <col />
          {columns.flatMap(({ explanation: { kind } }) => ['drawn', 'figure', 'figure sum'].map((part) => <col key={`${kind} ${part}`} className={part} />))}
        </colgroup>
        <Head columns={columns} />
        <tbody>
          {names.map((name, index) => (
            <OpenRow
              key={name}
              name={t(`names.term.${name}`)}
              about={t(`names.termAbout.${name}`)}
              columns={width}
              under={under(name)}
              cells={columns.map((column) => (
                <Cells key={column.explanation.kind} column={column} index={index} extent={extent} />
              ))}
            />
          ))}
        </tbody>
        <tfoot>
          <tr className="total">
            <th scope="row">{t('why.surplus')}</th>
            {columns.map(({ explanation: { kind, threshold }, steps, shown }) => (
              <Group key={kind} bar={<Bar from={0} to={steps.at(-1)?.to ?? 0} extent={extent} tone="total" threshold={threshold} links="none" />} figure={signed(shown.surplus, shown.digits)} />
            ))}
          </tr>
          <tr>
            <th scope="row">{t('why.threshold')}</th>
            {columns.map(({ explanation: { kind, threshold }, shown }) => (
              <Group key={kind} bar={null} figure={signed(threshold, shown.digits)} />
            ))}
          </tr>
        </tfoot>
      </table>
      {isExact && <p className="muted small">{t('why.exact')}</p>}
    </>
  );
}

function Head({ columns }: { columns: readonly Column[] }) {
  const { t } = useWords();
  return (
    <thead>
      {columns.length > 1 && (
        <tr>
          <th scope="col" rowSpan={2} className="why-term">
            {t('why.term')}
          </th>
          {columns.map(({ explanation: { kind } }) => (
            <th key={kind} scope="colgroup" colSpan={3} className="why-group">
              {t(`why.side.${kind}`)}
            </th>
          ))}
        </tr>
      )}
      <tr>
        {columns.length === 1 && <th scope="col">{t('why.term')}</th>}
        {columns.map(({ explanation: { kind } }) => (
          <Group
            key={kind}
            as="th"
            bar={<span className="unseen">{t('why.drawn')}</span>}
            figure={t('why.value')}
            sum={t('why.running')}
          />
        ))}
      </tr>
    </thead>
  );
}

function Cells({ column: { explanation, steps, shown }, index, extent }: { column: Column; index: number; extent: Extent }) {
  const { signed } = useWords();
  const step = steps[index];
  if (step === undefined) return null;
  const tone = step.name === 'rest' ? 'rest' : step.value < 0 ? 'down' : 'up';
  return (
    <Group
      bar={<Bar from={step.from} to={step.to} extent={extent} tone={tone} threshold={explanation.threshold} links={index === 0 ? 'down' : 'both'} />}
      figure={signed(shown.values[index] ?? 0, shown.digits)}
      sum={signed(shown.sums[index] ?? 0, shown.digits)}
    />
  );
}

/** The three cells that each evaluation has in every row. */
function Group({ as: Cell = 'td', bar, figure, sum = null }: { as?: 'td' | 'th'; bar: ReactNode; figure: ReactNode; sum?: ReactNode }) {
  const scope = Cell === 'th' ? 'col' : undefined;
  return (
    <>
      <Cell scope={scope} className="drawn">
        {bar}
      </Cell>
      <Cell scope={scope} className="figure">
        {figure}
      </Cell>
      <Cell scope={scope} className="figure sum">
        {sum}
      </Cell>
    </>
  );
}
