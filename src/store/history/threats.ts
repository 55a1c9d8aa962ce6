/** What became of each or-else. */
import type { Fact, Offer } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { movedIn } from './belief.ts';
import type { Moved } from './belief.ts';
import { samePair, samePledges } from './dated.ts';
import type { Dated } from './dated.ts';
import { dealsOf } from './deals.ts';
import type { Deal } from './deals.ts';

/**
 * What became of an or-else. `met`: an accord before it was needed. `settled`: an accord on the government's counter-offer, or on another
 * demand. `backed-down`: declined and not carried out. The next four are over without a mark: other terms before an answer, withdrawn,
 * lapsed, closed. `open`: undecided when the last month ended.
 */
export type FateKind = 'met' | 'settled' | 'carried-out' | 'backed-down' | 'replaced' | 'withdrawn' | 'lapsed' | 'closed' | 'open';

/** How somebody came not to carry out an or-else. */
export type WayDown = 'order' | 'silence' | 'replaced' | 'withdrawn' | 'horizon';

/** What followed on an or-else that was carried out; `eased-early` counts as not kept. */
export type Afterwards = 'in-force' | 'met' | 'eased' | 'eased-early' | 'withdrawn';

export interface Threat {
  /** The terms as they last stood. */
  readonly offer: Offer;
  /** Month in which it was first stated; for one that outlived its accord the month in which it fell due. */
  readonly posed: number;
  /** Last month in which the terms were to be answered, or null where there was no deadline. */
  readonly due: number | null;
  /** Month at whose end it fell due, or null. */
  readonly fellDue: number | null;
  readonly extended: number | null;
  readonly carried: number | null;
  readonly fate: { readonly kind: FateKind; readonly month: number | null };
  readonly wayDown: WayDown | null;
  readonly afterwards: { readonly kind: Afterwards; readonly month: number | null } | null;
  /** True where being met entered the record: it made the difference, and had not been counted within a year. */
  readonly recorded: boolean;
  /** The government's belief in threats, 0..1, around the month in which its fate fell; null while it is open. */
  readonly credibility: Moved | null;
}

type Draft = { -readonly [K in keyof Threat]: Threat[K] };

/** The or-elses of a game, in the order in which they were stated. */
export function threatsOf(game: GameInHand): readonly Threat[] {
  const deals = dealsOf(game);
  const threats = deals.flatMap((deal) => threatsIn(game, deal).map((threat) => ({ ...threat, recorded: threat.recorded || (threat.fate.kind === 'settled' && countedElsewhere(deals, deal)) })));
  return threats
    .map((threat): Threat => {
      const { month } = threat.fate;
      return { ...threat, credibility: month === null ? null : movedIn(game, { belief: 'credibility', country: threat.offer.country, month }) };
    })
    .toSorted((a, b) => a.posed - b.posed);
}

/** True where an or-else was stated, declined, and not carried out: a bluff in effect, whatever was meant. */
export const wasBluff = (threat: Threat): boolean => threat.fate.kind === 'backed-down';

/** True where the talks moved to another demand, and the accord there counted the or-else as met. */
function countedElsewhere(deals: readonly Deal[], { ending, country }: Deal): boolean {
  if (ending?.kind !== 'moved') return false;
  const other = deals.find((deal) => deal.opening === 'counter-offer' && deal.country === country && deal.demand === ending.to && deal.began === ending.month);
  return other?.steps.some(({ fact }) => fact.kind === 'threat-met') === true;
}

function threatsIn(game: GameInHand, deal: Deal): Draft[] {
  const threats: Draft[] = [];
  deal.steps.forEach((step, index) => {
    const { fact } = step;
    const last = threats.at(-1);
    const current = last !== undefined && (last.fate.kind === 'open' || last.afterwards?.kind === 'in-force') ? last : undefined;
    if (fact.kind === 'proposed') restate(threats, { current, step });
    else if (fact.kind === 'threat-due' && current === undefined) threats.push(stated(fact.offer, { month: step.month, due: step.month, fellDue: step.month }));
    else if (current !== undefined) happened(current, { step, way: wayOf(game, { deal, index }) });
    else if (fact.kind === 'threat-met' && last !== undefined) last.recorded = true;
  });
  return threats;
}

function stated(offer: Offer, at: { month: number; due: number; fellDue: number | null }): Draft {
  const due = offer.posture === 'ambiguous' ? null : at.due;
  return {
    offer, posed: at.month, due, fellDue: at.fellDue, extended: null, carried: null,
    fate: { kind: 'open', month: null }, wayDown: null, afterwards: null, recorded: false, credibility: null,
  };
}

/** New terms: the same or-else stands behind them, or another, or none. */
function restate(threats: Draft[], { current, step }: { current: Draft | undefined; step: Dated }): void {
  const { fact, month } = step;
  if (fact.kind !== 'proposed') return;
  const { offer, due } = fact;
  if (current !== undefined) {
    if (current.carried !== null || (samePledges(offer.orElse, current.offer.orElse) && offer.posture === current.offer.posture)) {
      current.offer = offer;
      if (current.due !== null && current.carried === null) current.due = due;
      return;
    }
    current.fate = { kind: 'replaced', month };
  }
  if (offer.orElse.length > 0) threats.push(stated(offer, { month, due, fellDue: null }));
}

/** What one step of the thread does to the or-else that stands behind it. */
function happened(threat: Draft, { step: { fact, month }, way }: { step: Dated; way: WayDown }): void {
  const over = (kind: FateKind, afterwards: Afterwards): void => {
    if (threat.carried === null) threat.fate = { kind, month };
    else threat.afterwards = { kind: afterwards, month };
  };
  switch (fact.kind) {
    case 'threat-due':
      threat.fellDue = month;
      return;
    case 'extended':
      threat.extended = month;
      threat.due = month;
      return;
    case 'carried-out':
      threat.carried = month;
      threat.offer = fact.offer;
      threat.fate = { kind: 'carried-out', month };
      threat.afterwards = { kind: 'in-force', month: null };
      return;
    case 'counter-accepted':
      over('settled', 'met');
      return;
    case 'signed':
      over('met', 'met');
      return;
    case 'backed-down':
      if (threat.carried === null) threat.wayDown = way;
      over('backed-down', 'eased-early');
      return;
    case 'withdrawn':
      over('withdrawn', 'withdrawn');
      return;
    case 'lapsed':
    case 'closed':
      over(fact.kind, 'eased');
      return;
    default:
  }
}

/** Terms may be replaced or withdrawn where they were, silence settles before the answers of a month, and the horizon after them. */
function wayOf(game: GameInHand, { deal, index }: { deal: Deal; index: number }): WayDown {
  const step = deal.steps[index];
  const month = step?.month ?? 0;
  const next = deal.steps[index + 1];
  const inMonth = (fact: Fact['kind']): boolean => deal.steps.slice(0, index).some((one) => one.month === month && one.fact.kind === fact);
  if (next?.month === month && next.fact.kind === 'withdrawn') return 'withdrawn';
  if (next?.month === month && next.fact.kind === 'proposed') return 'replaced';
  if (inMonth('answered') || inMonth('threat-due')) return 'horizon';
  const ordered = game.months[month - 1]?.orders.some((order) => order.kind === 'back-down' && samePair(order, deal)) === true;
  return ordered ? 'order' : 'silence';
}
