/** The marks of the timeline: what happened between the seat and each country, facts of one act in one mark. */
import type { CountryId, DemandId, Fact } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import type { IconName } from '../frame/Icon.tsx';
import { countryOf, isPuzzle } from '../play/notable.ts';
import type { Puzzle } from '../play/notable.ts';

/** The kinds of marks in the order of the legend: who acts, and the sign. */
export const MARKS = {
  event: { by: 'world', icon: 'event' },
  proposed: { by: 'seat', icon: 'open' },
  met: { by: 'seat', icon: 'meet' },
  declined: { by: 'government', icon: 'remove' },
  again: { by: 'government', icon: 'remove' },
  counter: { by: 'government', icon: 'counter' },
  accord: { by: 'both', icon: 'accord' },
  approved: { by: 'government', icon: 'ordered' },
  'not-approved': { by: 'government', icon: 'remove' },
  delivered: { by: 'seat', icon: 'given' },
  due: { by: 'government', icon: 'due' },
  'carried-out': { by: 'seat', icon: 'pressure' },
  extended: { by: 'seat', icon: 'later' },
  'backed-down': { by: 'seat', icon: 'back' },
  broken: { by: 'seat', icon: 'broken' },
  left: { by: 'government', icon: 'left' },
  ended: { by: 'seat', icon: 'remove' },
  measure: { by: 'government', icon: 'measure' },
  limit: { by: 'world', icon: 'lever' },
} as const satisfies Readonly<Record<string, { by: 'seat' | 'government' | 'both' | 'world'; icon: IconName }>>;

export type MarkKind = keyof typeof MARKS;

export interface Mark {
  readonly id: string;
  readonly month: number;
  /** Null for events, which concern the region. */
  readonly country: CountryId | null;
  readonly kind: MarkKind;
  readonly facts: readonly Fact[];
  /** What can be asked "why", or null. */
  readonly why: Puzzle | null;
}

type Draft = { -readonly [K in keyof Mark]: Mark[K] } & { facts: Fact[]; demand: DemandId | null };

/** The marks of a game, month by month. */
export function marksOf(game: GameInHand): readonly Mark[] {
  const marks = game.months.flatMap(({ facts }, index) => marksOfMonth(facts, index + 1));
  // The same answer to unchanged terms stands back behind what is new.
  for (const [index, mark] of marks.entries()) {
    const before = marks.slice(0, index).findLast((other) => other.country === mark.country && other.demand === mark.demand);
    if (mark.kind === 'declined' && (before?.kind === 'declined' || before?.kind === 'again')) mark.kind = 'again';
  }
  return marks;
}

function marksOfMonth(facts: readonly Fact[], month: number): readonly Draft[] {
  const marks: Draft[] = [];
  for (const fact of facts) {
    const country = countryOf(fact);
    const demand = demandOf(fact);
    const last = demand === null ? undefined : marks.findLast((mark) => mark.country === country && mark.demand === demand);
    const joined = last === undefined ? null : joins(last.kind, fact);
    if (last !== undefined && joined !== null) {
      last.kind = joined;
      last.facts.push(fact);
      if (isPuzzle(fact)) last.why ??= fact;
      continue;
    }
    const kind = kindOf(fact);
    if (kind !== null) marks.push({ id: `${month}-${marks.length}`, month, country, demand, kind, facts: [fact], why: isPuzzle(fact) ? fact : null });
  }
  return marks;
}

function demandOf(fact: Fact): DemandId | null {
  if (fact.kind === 'counter-offered') return fact.original.demand;
  if (fact.kind === 'delivered') return fact.demand;
  return 'offer' in fact ? fact.offer.demand : null;
}

/** What a mark becomes when a fact belongs to the same act; null where it does not. */
function joins(last: MarkKind, fact: Fact): MarkKind | null {
  switch (fact.kind) {
    case 'signed':
    case 'threat-met':
      return last === 'accord' ? 'accord' : null;
    case 'ratified':
      return last === 'accord' ? 'accord' : null;
    case 'counter-offered':
      return last === 'counter' ? 'counter' : null;
    case 'threat-due':
      return last === 'declined' ? 'due' : last === 'left' || last === 'counter' ? last : null;
    case 'closed':
    case 'lapsed':
      return last === 'declined' || last === 'ended' ? last : null;
    case 'withdrawn':
      return last === 'backed-down' || last === 'ended' ? last : null;
    case 'backed-down':
      return last === 'ended' ? 'backed-down' : null;
    case 'threat-on-bought-lever':
      return last;
    default:
      return null;
  }
}

function kindOf(fact: Fact): MarkKind | null {
  switch (fact.kind) {
    case 'event':
      return 'event';
    case 'legal-limit':
    case 'unpaid-upkeep':
      return 'limit';
    case 'answered':
      return fact.decision === 'accept' ? 'accord' : fact.decision === 'counter' ? 'counter' : 'declined';
    case 'counter-offered':
      return 'counter';
    case 'signed':
    case 'counter-accepted':
      return 'accord';
    case 'ratified':
      return 'approved';
    case 'ratification-failed':
      return 'not-approved';
    case 'accord-reviewed':
      return fact.decision === 'defect' ? 'left' : null;
    case 'reneged':
    case 'breached':
    case 'threat-on-bought-lever':
      return 'broken';
    case 'threat-due':
      return 'due';
    case 'withdrawn':
    case 'closed':
    case 'lapsed':
    case 'counter-declined':
    case 'counter-lapsed':
      return 'ended';
    case 'counter-measure':
      return 'measure';
    case 'proposed':
    case 'met':
    case 'delivered':
    case 'carried-out':
    case 'extended':
    case 'backed-down':
      return fact.kind;
    default:
      return null;
  }
}

/** Where an arrow key leads among rows of marks: along a row, or to the nearest month of the next row that has any. */
export function markBeside(rows: readonly (readonly Mark[])[], from: Mark, key: string): Mark | null {
  const at = rows.findIndex((row) => row.includes(from));
  const row = rows[at] ?? [];
  const place = row.indexOf(from);
  const nearest = (other: readonly Mark[] | undefined): Mark | null =>
    other?.reduce((best, mark) => (Math.abs(mark.month - from.month) < Math.abs(best.month - from.month) ? mark : best)) ?? null;
  switch (key) {
    case 'ArrowRight':
      return row[place + 1] ?? null;
    case 'ArrowLeft':
      return row[place - 1] ?? null;
    case 'Home':
      return row[0] ?? null;
    case 'End':
      return row.at(-1) ?? null;
    case 'ArrowDown':
      return nearest(rows.slice(at + 1).find((other) => other.length > 0));
    case 'ArrowUp':
      return nearest(rows.slice(0, at).findLast((other) => other.length > 0));
    default:
      return null;
  }
}
