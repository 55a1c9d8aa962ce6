/** The flows as a table: a row a month, the start first. */
import type { FlowCourse, FlowReading } from '../../store/history/courses.ts';
import { useSpeaker } from '../frame/context.tsx';
import { WideTable } from './WideTable.tsx';

export function FlowTable({ flows }: { flows: FlowCourse }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  const row = (name: string, { encounters, removals, transferred }: FlowReading): React.JSX.Element => (
    <tr key={name}>
      <th scope="row">{name}</th>
      <td className="figure">{number(encounters)}</td>
      {flows.countries.map((country, c) => (
        <td key={country} className="figure">
          {number(removals[c] ?? 0)}
        </td>
      ))}
      <td className="figure">{number(transferred)}</td>
    </tr>
  );
  return (
    <WideTable label={t('debrief.flows.asTable')}>
      <table className="table flow-table">
        <caption>{t('debrief.flows.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('debrief.month')}</th>
            <th scope="col" className="figure">
              {t('debrief.flows.encounters')}
            </th>
            {flows.countries.map((country) => (
              <th key={country} scope="col" className="figure">
                {t('debrief.flows.removalsOf', { country: say.country(country) })}
              </th>
            ))}
            <th scope="col" className="figure">
              {t('debrief.flows.transferred')}
            </th>
          </tr>
        </thead>
        <tbody>
          {row(t('debrief.flows.atStart'), flows.start)}
          {flows.months.map((month, index) => row(say.month(index + 1), month))}
          <tr>
            <th scope="row">{t('debrief.flows.sought')}</th>
            <td className="figure">–</td>
            {flows.countries.map((country, c) => (
              <td key={country} className="figure">
                {number(flows.sought[c] ?? 0)}
              </td>
            ))}
            <td className="figure">–</td>
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}
