/** Accords and threats on paper: a line each, with what became of them. */
import { dealsOf } from '../../../store/history/deals.ts';
import type { Deal } from '../../../store/history/deals.ts';
import { threatsOf } from '../../../store/history/threats.ts';
import type { Afterwards, Threat } from '../../../store/history/threats.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';
import type { Speaker } from '../../text/speaker.ts';
import { shortMonth } from './short-month.ts';

/** @param lines the most lines of each */
export function Deeds({ lines }: { lines: number }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const deals = dealsOf(game);
  const signed = deals.filter(({ accord }) => accord !== null);
  const without = deals.length - signed.length;
  return (
    <>
      <div>
        <h4>{t('report.sheet.accords')}</h4>
        <Lines texts={signed.map((deal) => accordText(deal, say))} most={lines} none={t('report.sheet.accordsNone')} />
        {without > 0 && <p className="sheet-note">{t('report.sheet.without', { count: without })}</p>}
      </div>
      <div>
        <h4>{t('report.sheet.threats')}</h4>
        <Lines texts={threatsOf(game).map((threat) => threatText(threat, { say, deals }))} most={lines} none={t('report.sheet.threatsNone')} />
      </div>
    </>
  );
}

function Lines({ texts, most, none }: { texts: readonly string[]; most: number; none: string }) {
  const { t } = useSpeaker().words;
  // One line more takes no more room than the remark that there is one.
  const more = texts.length > most + 1 ? texts.length - most : 0;
  if (texts.length === 0) return <p>{none}</p>;
  return (
    <ul className="sheet-lines">
      {texts.slice(0, texts.length - more).map((text, index) => (
        <li key={index}>{text}</li>
      ))}
      {more > 0 && <li className="sheet-note">{t('report.sheet.more', { count: more })}</li>}
    </ul>
  );
}

/** @returns the month that its outcome was, or is, due in */
const monthOf = ({ accord, outcome, ending }: Deal): number | null => (outcome === 'awaiting-approval' ? (accord?.approval?.month ?? null) : (ending?.month ?? null));

function accordText(deal: Deal, say: Speaker): string {
  const { t } = say.words;
  const { country, demand, accord, outcome } = deal;
  const month = monthOf(deal);
  const named = { country: say.country(country), demand: say.demand(demand), ask: say.ask(accord?.offer.ask ?? 1), month: shortMonth(say, accord?.signed ?? 1) };
  return `${t('report.sheet.accord', named)} ${outcomeText(outcome, month === null ? '' : shortMonth(say, month), say)}`;
}

function outcomeText(outcome: Deal['outcome'], month: string, { words: { t } }: Speaker): string {
  switch (outcome) {
    case 'stands':
      return t('report.sheet.outcome.stands');
    case 'awaiting-approval':
    case 'new-pressure':
    case 'taken-back':
    case 'reneged':
    case 'left-by-seat':
    case 'left-by-government':
    case 'not-approved':
      return t(`report.sheet.outcome.${outcome}`, { month });
    default:
      return t('report.sheet.outcome.ended', { month });
  }
}

function threatText(told: Threat, { say, deals }: { say: Speaker; deals: readonly Deal[] }): string {
  const { offer, posed, fate } = told;
  const { t } = say.words;
  const threat = t('report.sheet.threat', {
    country: say.country(offer.country),
    demand: say.demand(offer.demand),
    orElse: say.pledges('orElse', offer.orElse),
    month: shortMonth(say, posed),
  });
  const became = fate.month === null ? t('report.sheet.fateOpen') : t(`report.sheet.fate.${fate.kind === 'open' ? 'lapsed' : fate.kind}`, { month: shortMonth(say, fate.month) });
  const afterwards = afterwardsOf(told, deals);
  const after = afterwards === null ? '' : ` ${t(`report.sheet.afterwards.${afterwards}`)}`;
  return `${threat} ${became}${after}`;
}

/** What followed on an or-else; a signature that the government's institutions had not approved yet, or never approved, is told as such. */
export function afterwardsOf({ offer, fate, afterwards }: Threat, deals: readonly Deal[]): Afterwards | 'awaited' | 'failed' | null {
  const met = afterwards?.kind === 'met' ? afterwards.month : fate.kind === 'met' || fate.kind === 'settled' ? fate.month : null;
  const followed = deals.find(({ country, accord }) => met !== null && country === offer.country && accord?.signed === met && accord.approval !== null);
  if (followed?.outcome === 'awaiting-approval') return 'awaited';
  if (followed?.accord?.approval?.passed === false) return 'failed';
  return afterwards?.kind ?? null;
}
