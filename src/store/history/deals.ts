/** What became of each negotiation, and what each side owed and delivered under its accord. */
import { LEVERS } from '../../engine/index.ts';
import type { Accord, FactOf, Offer, Pledge } from '../../engine/index.ts';
import type { GameInHand } from '../game.ts';
import { seatOf } from '../table.ts';
import { threadsOf } from './threads.ts';
import type { Ending, Thread } from './threads.ts';

/** Something that the seat owed under an accord. */
export interface Owed extends Pledge {
  /** True where pressure that had been carried out was to end; false for what was promised in return. */
  readonly relief: boolean;
  /** Last month in which it was in time; null where the accord fell in the month of its signature. */
  readonly due: number | null;
  /** Month of delivery, or null. */
  readonly delivered: number | null;
}

/** The accord of a deal. */
export interface Agreement {
  readonly offer: Offer;
  /** Month of signature. */
  readonly signed: number;
  /** The level of compliance agreed, 0..1. */
  readonly target: number;
  /** Approval at home: null where none was needed; `passed` is null while it is awaited. */
  readonly approval: { readonly who: string; readonly month: number; readonly chance: number; readonly passed: boolean | null } | null;
  /** True where the or-else was in force when it was signed. */
  readonly carried: boolean;
  readonly owed: readonly Owed[];
  /** What the government did of the demand, 0..1: before the month of signature, and in the last month in which the accord stood. */
  readonly level: { readonly before: number; readonly last: number };
}

/** Where a deal stands that has not ended. */
export type Present = 'open' | 'awaiting-approval' | 'stands';

/** A negotiation with all that came of it. */
export interface Deal extends Thread {
  /** Months of its first and last step, from 1. */
  readonly began: number;
  readonly latest: number;
  readonly proposals: number;
  readonly answers: readonly FactOf<'answered'>[];
  readonly counters: readonly FactOf<'counter-offered'>[];
  readonly accord: Agreement | null;
  /** What its end or its present state is called. */
  readonly outcome: Ending['kind'] | Present;
  /** Who ended an accord that had been approved, or null. */
  readonly endedBy: 'seat' | 'government' | null;
}

const BY_SEAT: readonly string[] = ['new-pressure', 'taken-back', 'reneged', 'left-by-seat'];

/** The negotiations of a game, in the order in which they began; a game that is not over has deals that are open. */
export function dealsOf(game: GameInHand): readonly Deal[] {
  return threadsOf(game).map((thread): Deal => {
    const facts = thread.steps.map(({ fact }) => fact);
    const accord = agreementOf(game, thread);
    const outcome = thread.ending?.kind ?? (accord === null ? 'open' : accord.approval?.passed === null ? 'awaiting-approval' : 'stands');
    return {
      ...thread,
      began: thread.steps[0]?.month ?? 1,
      latest: thread.steps.at(-1)?.month ?? 1,
      proposals: facts.filter((fact) => fact.kind === 'proposed').length,
      answers: facts.filter((fact) => fact.kind === 'answered'),
      counters: facts.filter((fact) => fact.kind === 'counter-offered'),
      accord,
      outcome,
      endedBy: BY_SEAT.includes(outcome) ? 'seat' : outcome === 'left-by-government' ? 'government' : null,
    };
  });
}

function agreementOf(game: GameInHand, thread: Thread): Agreement | null {
  const step = thread.steps.find(({ fact }) => fact.kind === 'signed');
  if (step?.fact.kind !== 'signed') return null;
  const { offer, target, ratification } = step.fact;
  const kinds = thread.steps.map(({ fact }) => fact.kind);
  const passed = kinds.includes('ratified') ? true : kinds.includes('ratification-failed') ? false : null;
  const kept = lastSeen(game, { thread, signed: step.month });
  const pair = seatOf(game.setting, thread.country) * game.setting.demands.length + (game.setting.demandIndex[thread.demand] ?? 0);
  const stood = thread.ending === null ? game.months.length : Math.max(step.month, thread.ending.month - 1);
  const level = (month: number): number => game.worlds[month]?.compliance[pair] ?? 0;
  return {
    offer,
    signed: step.month,
    target,
    approval: ratification === null ? null : { who: ratification.who, month: ratification.month, chance: ratification.probability, passed },
    carried: kept?.carried ?? thread.steps.some(({ fact }) => fact.kind === 'carried-out'),
    owed: owedUnder(thread, { offer, kept }),
    level: { before: level(step.month - 1), last: level(stood) },
  };
}

/** The accord as it was last on the table, or undefined where it never outlived a month. */
function lastSeen(game: GameInHand, at: { thread: Thread; signed: number }): Accord | undefined {
  const c = seatOf(game.setting, at.thread.country);
  const d = game.setting.demandIndex[at.thread.demand] ?? -1;
  return game.worlds
    .slice(at.signed, (at.thread.ending?.month ?? game.months.length) + 1)
    .flatMap((world) => world.accords)
    .findLast((accord) => accord.country === c && accord.demand === d && accord.signed === at.signed);
}

function owedUnder(thread: Thread, { offer, kept }: { offer: Offer; kept: Accord | undefined }): readonly Owed[] {
  const owed = kept?.owed.map(({ lever, level, due }) => ({ lever: LEVERS[lever] ?? 'tariff', level, due })) ?? offer.give.map((pledge) => ({ ...pledge, due: null }));
  return owed.map(({ lever, level, due }): Owed => {
    const delivery = thread.steps.find(({ fact }) => fact.kind === 'delivered' && fact.lever === lever);
    return { lever, level, due, relief: !offer.give.some((pledge) => pledge.lever === lever), delivered: delivery?.month ?? null };
  });
}
