/** Accords and breaches: what was agreed, what each side owed and did, and how it ended, said of both sides alike. */
import { useMemo } from 'react';
import type { Fact, Offer } from '../../engine/index.ts';
import { sameOffer } from '../../store/history/dated.ts';
import { dealsOf } from '../../store/history/deals.ts';
import type { Agreement, Deal, Owed } from '../../store/history/deals.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Speaker } from '../text/speaker.ts';
import { OpenTalks } from './DealsOpen.tsx';
import { PairHead, ScrollTable } from './DealsTable.tsx';
import { outcomeOf } from './deals-words.ts';

export function Deals({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const deals = useMemo(() => dealsOf(game), [game]);
  const accords = deals.filter((deal) => deal.accord !== null).toSorted((a, b) => (a.accord?.signed ?? 0) - (b.accord?.signed ?? 0));
  const talks = deals.filter((deal) => deal.accord === null);
  const endedBy = (side: 'seat' | 'government'): readonly Deal[] => accords.filter((deal) => deal.endedBy === side);
  return (
    <section aria-labelledby="deals" className="deals">
      <h2 id="deals">{t('debrief.deals.title')}</h2>
      <p>
        {t('debrief.deals.count', { count: accords.length })} {t('debrief.deals.stand', { count: accords.filter(({ outcome }) => outcome === 'stands').length })}{' '}
        {t('debrief.deals.refusal')}
      </p>
      {accords.length > 0 && <AccordTable accords={accords} />}
      {accords.length > 0 && (
        <dl className="sides">
          <div>
            <dt>{t('debrief.deals.bySeat')}</dt>
            <dd>
              <Breaches deals={endedBy('seat')} />
            </dd>
          </div>
          <div>
            <dt>{t('debrief.deals.byGovernment')}</dt>
            <dd>
              <Breaches deals={endedBy('government')} />
            </dd>
          </div>
        </dl>
      )}
      {talks.length > 0 && <OpenTalks talks={talks} onWhy={onWhy} />}
    </section>
  );
}

function AccordTable({ accords }: { accords: readonly Deal[] }) {
  const say = useSpeaker();
  const { t } = say.words;
  return (
    <ScrollTable label={t('debrief.deals.title')} heads={[t('debrief.deals.who'), t('debrief.deals.agreed'), t('debrief.deals.signed'), t('debrief.deals.owed'), t('debrief.deals.did'), t('debrief.deals.became')]}>
      {accords.map((deal) => (
        <AccordRow key={`${deal.country} ${deal.demand} ${deal.began}`} deal={deal} />
      ))}
    </ScrollTable>
  );
}

function AccordRow({ deal }: { deal: Deal }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const { accord } = deal;
  if (accord === null) return null;
  const { offer, target, level } = accord;
  return (
    <tr>
      <PairHead country={say.country(deal.country)} demand={say.demand(deal.demand)} />
      <td>
        <strong>{percent(target)}</strong> <span className="muted small">{t(isOffered(deal, offer) ? 'debrief.deals.offered' : 'debrief.deals.asked', { ask: say.ask(offer.ask) })}</span>
        <ul className="terms-list">
          {offer.give.length > 0 && <li>{t('debrief.deals.inReturn', { give: say.pledges('give', offer.give) })}</li>}
          {offer.orElse.length > 0 && <li>{t(accord.carried ? 'debrief.deals.underForce' : 'debrief.deals.under', { orElse: say.pledges('orElse', offer.orElse), posture: t(`names.postureIn.${offer.posture}`) })}</li>}
          {offer.give.length + offer.orElse.length === 0 && <li>{t('debrief.deals.bare')}</li>}
        </ul>
      </td>
      <td className="when">
        {say.month(accord.signed)}
        <br />
        <span className="muted small">{approvalOf(accord, say)}</span>
      </td>
      <td>
        {accord.owed.length === 0 ? (
          <span className="muted">{t('debrief.deals.nothing')}</span>
        ) : (
          <ul className="terms-list">
            {accord.owed.map((owed) => (
              <li key={owed.lever}>{owedText(owed, { deal, say })}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        {t('debrief.deals.didFrom', { before: percent(level.before), last: percent(level.last) })}
        <LevelBar before={level.before} last={level.last} target={target} />
      </td>
      <td>{outcomeOf(deal, say)}</td>
    </tr>
  );
}

/** Whether the terms of an accord were the government's own counter-offer, so that nobody asked for them. */
function isOffered({ opening, steps }: Deal, offer: Offer): boolean {
  return opening === 'counter-offer' || steps.some(({ fact }) => fact.kind === 'counter-accepted' && sameOffer(fact.offer, offer));
}

/** From where to where compliance went, with a tick at what was agreed; the words beside it say the same. */
function LevelBar({ before, last, target }: { before: number; last: number; target: number }) {
  const x = (share: number): number => 1 + share * 98;
  return (
    <svg className="level-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="level-all" x={0} y={3} width={100} height={4} />
      <rect className="level-done" x={x(Math.min(before, last))} y={3} width={Math.max(0.8, Math.abs(last - before) * 98)} height={4} />
      <line className="level-target" x1={x(target)} x2={x(target)} y1={0} y2={10} />
    </svg>
  );
}

function approvalOf({ approval }: Agreement, say: Speaker): string {
  const { t, percent } = say.words;
  if (approval === null) return t('debrief.deals.approval.none');
  const values = { who: say.decider(approval.who), month: say.month(approval.month), chance: percent(approval.chance) };
  return t(`debrief.deals.approval.${approval.passed === null ? 'awaited' : approval.passed ? 'passed' : 'failed'}`, values);
}

function owedText(owed: Owed, { deal, say }: { deal: Deal; say: Speaker }): string {
  const { t } = say.words;
  const what = say.pledge('give', owed);
  const ending = deal.ending !== null && deal.ending.lever === owed.lever ? deal.ending : null;
  if (ending?.kind === 'taken-back' && owed.delivered !== null) return t('debrief.deals.owes.taken', { what, month: say.month(owed.delivered), end: say.month(ending.month) });
  if (ending?.kind === 'reneged') return t('debrief.deals.owes.late', { what, month: say.month(ending.month) });
  if (owed.delivered !== null) return t('debrief.deals.owes.delivered', { what, month: say.month(owed.delivered) });
  return deal.ending === null && owed.due !== null ? t('debrief.deals.owes.open', { what, month: say.month(owed.due) }) : t('debrief.deals.owes.void', { what });
}

function Breaches({ deals }: { deals: readonly Deal[] }) {
  const say = useSpeaker();
  const { t } = say.words;
  if (deals.length === 0) return t('debrief.deals.noneBroken');
  return (
    <ul className="bullets">
      {deals.map((deal) => (
        <li key={`${deal.country} ${deal.demand} ${deal.began}`}>{t('debrief.deals.one', { country: say.country(deal.country), demand: say.demand(deal.demand), outcome: outcomeOf(deal, say) })}</li>
      ))}
    </ul>
  );
}
