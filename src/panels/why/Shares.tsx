/** From the prior to the value of a parameter, statement by statement: how far each moved it, drawn and in figures that add up. */
import type { Contribution, Parameter } from '../../engine/index.ts';
import { useGame, useSpeaker, useWording } from '../frame/context.tsx';
import type { Position } from '../play/positions.ts';
import { Positions } from '../play/Positions.tsx';
import { Bar } from './Bar.tsx';
import { extentOf, foldOf, shownOf } from './fold.ts';
import { OpenRow } from './OpenRow.tsx';

interface SharesProps {
  parameter: Parameter;
  /** The statements that moved it, in the order in which they are added. */
  moving: readonly { readonly position: Position; readonly share: Contribution }[];
}

const COLUMNS = 4;

export function Shares({ parameter, moving }: SharesProps) {
  const say = useSpeaker();
  const { words } = say;
  const { t, signed } = words;
  const { playable } = useGame();
  const wordingOf = useWording();
  const parts = [{ name: 'prior', value: parameter.prior.value }, ...moving.map(({ position, share }) => ({ name: position.unit.id, value: share.mean }))];
  const steps = foldOf(parts);
  const shown = shownOf(parts, parameter.value);
  // Told from the prior on: the way from nought to the prior is no statement's doing.
  const extent = extentOf(steps.slice(1).flatMap(({ from, to }) => [from, to]));
  const figure = (values: readonly number[], index: number): string => signed(values[index] ?? 0, shown.digits);
  return (
    <table className="table why-table why-shares">
      <thead>
        <tr>
          <th scope="col">{t('why.statement')}</th>
          <th scope="col" className="drawn">
            <span className="unseen">{t('why.drawn')}</span>
          </th>
          <th scope="col" className="figure">
            {t('why.movedBy')}
          </th>
          <th scope="col" className="figure">
            {t('why.soFar')}
          </th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('why.prior')}</th>
          <td className="drawn">
            <Bar from={parameter.prior.value} to={parameter.prior.value} extent={extent} tone="start" links="down" />
          </td>
          <td className="figure" colSpan={2}>
            {figure(shown.sums, 0)}
          </td>
        </tr>
        {moving.map(({ position, share }, index) => {
          const step = steps[index + 1];
          const { stated, lang } = wordingOf(position);
          const { unit, article } = stated;
          const isOwn = playable.document.evidence.statements.some(({ id }) => id === unit.id);
          const outlet = article.outlet === 'unknown' ? t('dossier.outletUnknown') : article.outlet;
          return (
            <OpenRow
              key={unit.id}
              name={unit.paraphrase}
              lang={lang}
              about={isOwn ? t('why.citedOwn', { speaker: unit.speaker, date: words.date(unit.date) }) : t('why.cited', { speaker: unit.speaker, date: words.date(unit.date), outlet, id: article.id, paragraph: unit.locator.paragraph })}
              columns={COLUMNS}
              under={() => <Positions positions={[position]} shares={new Map([[unit.id, share]])} />}
              cells={
                <>
                  <td className="drawn">{step !== undefined && <Bar from={step.from} to={step.to} extent={extent} tone={step.value < 0 ? 'down' : 'up'} />}</td>
                  <td className="figure">{figure(shown.values, index + 1)}</td>
                  <td className="figure">{figure(shown.sums, index + 1)}</td>
                </>
              }
            />
          );
        })}
      </tbody>
      <tfoot>
        <tr className="total">
          <th scope="row">{t('why.valueNow')}</th>
          <td className="drawn">
            <Bar from={parameter.value} to={parameter.value} extent={extent} tone="total" links="up" />
          </td>
          <td className="figure" colSpan={2}>
            {signed(shown.surplus, shown.digits)}
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
