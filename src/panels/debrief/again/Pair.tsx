/** Two courses of one seed side by side: lenses with their curves, answers that differ, accords at the end, and orders that became impossible. */
import { LENSES } from '../../../engine/index.ts';
import type { Lens } from '../../../engine/index.ts';
import type { Branch } from '../../../lab/branch.ts';
import type { StandingAccord } from '../../../lab/course.ts';
import { useSpeaker } from '../../frame/context.tsx';
import type { Speaker } from '../../text/speaker.ts';
import { objectionOf } from '../../text/sentences.ts';
import { Answers } from './Answers.tsx';
import { Curves } from './Curves.tsx';
import type { SideNames } from './side-names.ts';
import { tenths } from './tenths.ts';

export function Pair({ branch, names }: { branch: Branch; names: SideNames }) {
  const say = useSpeaker();
  const { t } = say.words;
  return (
    <div className="pair">
      <h3>{t('again.side.lenses')}</h3>
      <ul className="pair-lenses">
        {LENSES.map((lens) => (
          <LensPair key={lens} lens={lens} branch={branch} names={names} />
        ))}
      </ul>
      <p className="small muted">{names.curves}</p>
      <details>
        <summary>{t('again.side.figures')}</summary>
        <Figures branch={branch} names={names} />
      </details>
      <div className="pair-more">
        <Answers changes={branch.answers} names={names} />
        <Accords branch={branch} names={names} />
      </div>
      <Refused branch={branch} />
    </div>
  );
}

interface LensPairProps {
  lens: Lens;
  branch: Branch;
  names: SideNames;
}

function LensPair({ lens, branch: { original, changed }, names }: LensPairProps) {
  const { words } = useSpeaker();
  const { t, signed } = words;
  const [before, after] = [original.means[lens], changed.means[lens]];
  // The difference of what is shown, so that it can be checked by eye.
  const difference = roundedTenth(after) - roundedTenth(before);
  return (
    <li className="pair-lens">
      <h4>{t(`names.lens.${lens}`)}</h4>
      <dl>
        <div>
          <dt>{names.original}</dt>
          <dd>{tenths(words, before)}</dd>
        </div>
        <div>
          <dt>{names.changed}</dt>
          <dd className="pair-here">{tenths(words, after)}</dd>
        </div>
        <div>
          <dt>{t('again.side.difference')}</dt>
          <dd>{Math.abs(difference) < 0.05 ? t('again.side.same') : signed(difference, 1)}</dd>
        </div>
      </dl>
      <Curves before={original.readings.map((month) => month[lens])} after={changed.readings.map((month) => month[lens])} />
    </li>
  );
}

const roundedTenth = (value: number): number => Math.round(value * 10) / 10;

/** Both figures of a month in one cell: five columns fit on a phone. */
function Figures({ branch: { original, changed }, names }: { branch: Branch; names: SideNames }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  const months = Math.max(original.readings.length, changed.readings.length);
  const told = (value: number | undefined): string => (value === undefined ? '–' : number(value, 0));
  return (
    <table className="table month-table">
      <caption>{t('again.side.both', { before: names.original, after: names.changed })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('again.side.month')}</th>
          {LENSES.map((lens) => (
            <th key={lens} scope="col" className="figure">
              {t(`names.lens.${lens}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: months }, (_, index) => (
          <tr key={index}>
            <th scope="row">{say.month(index + 1)}</th>
            {LENSES.map((lens) => (
              <td key={lens} className="figure">
                {t('again.side.both', { before: told(original.readings[index]?.[lens]), after: told(changed.readings[index]?.[lens]) })}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What only one side has comes first; what both have is told once. */
function Accords({ branch: { original, changed }, names }: { branch: Branch; names: SideNames }) {
  const { t } = useSpeaker().words;
  const groups = [
    { name: names.onlyOriginal, accords: original.accords.filter((one) => !isAmong(one, changed.accords)) },
    { name: names.onlyChanged, accords: changed.accords.filter((one) => !isAmong(one, original.accords)) },
    { name: t('again.side.inBoth'), accords: original.accords.filter((one) => isAmong(one, changed.accords)) },
  ];
  return (
    <section>
      <h3>{t('again.side.accords')}</h3>
      <div className="pair-accords">
        {groups.map(({ name, accords }) => (
          <AccordList key={name} name={name} accords={accords} />
        ))}
      </div>
    </section>
  );
}

function isAmong(accord: StandingAccord, others: readonly StandingAccord[]): boolean {
  return others.some(({ country, demand, ask, signed }) => country === accord.country && demand === accord.demand && ask === accord.ask && signed === accord.signed);
}

function AccordList({ name, accords }: { name: string; accords: readonly StandingAccord[] }) {
  const say = useSpeaker();
  const { t } = say.words;
  return (
    <div>
      <h4>{name}</h4>
      {accords.length === 0 ? (
        <p className="muted">{t('again.side.accordsNone')}</p>
      ) : (
        <ul className="bullets">
          {accords.map(({ country, demand, ask, signed }) => (
            <li key={`${country} ${demand}`}>
              {t('again.side.accord', { country: say.country(country), demand: say.demand(demand), ask: say.ask(ask), month: say.month(signed) })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Orders that had nothing to refer to any more are told, not hidden. */
function Refused({ branch: { refused } }: { branch: Branch }) {
  const say = useSpeaker();
  const { t } = say.words;
  if (refused.length === 0) return null;
  return (
    <section className="pair-refused">
      <h3>{t('again.side.refused')}</h3>
      <p className="muted">{t('again.side.refusedAbout')}</p>
      <ul className="bullets">
        {refused.map((one) => (
          <li key={`${one.month} ${one.index}`}>{t('again.side.refusedLine', { month: say.month(one.month), order: say.order(one.order, one.month), reason: refusalText(one, say) })}</li>
        ))}
      </ul>
    </section>
  );
}

/** Why the rules refused an order here: what it refers to was never made, came to something else, or what the rules say of any game. */
function refusalText(refused: Branch['refused'][number], say: Speaker): string {
  const { t } = say.words;
  const { reason, neverProposed } = refused;
  if (neverProposed) return t('again.side.missing.proposal');
  return reason === 'not-due' || reason === 'no-counter-offer' || reason === 'nothing-to-withdraw' ? t(`again.side.missing.${reason}`) : objectionOf(refused, say);
}
