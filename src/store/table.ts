/** What lies on the table between the seat and one country: proposals, counter-offers, accords, and what demands a decision. */
import { LEVERS } from '../engine/index.ts';
import type { CountryId, DemandId, Lever, Offer, Pledge, Setting, World } from '../engine/index.ts';
import { worldOf } from './game.ts';
import type { GameInHand } from './game.ts';
import { observationOf } from './knowledge.ts';

type Proposal = World['proposals'][number];
type Accord = World['accords'][number];
type PledgeInPlay = Proposal['give'][number];

/** Something that must be decided this month about one proposal; silence decides too. */
export interface Matter {
  readonly country: CountryId;
  /** The demand that the orders about it must name. */
  readonly demand: DemandId;
  /** The refused terms whose or-else is due, or null. */
  readonly due: Offer | null;
  /** What the government offers instead, or null. */
  readonly counter: Offer | null;
  /** What the counter-offer would oblige the seat to deliver, relief of an or-else in force included. */
  readonly owes: readonly Pledge[];
  /** The or-else on the table that an accord would end; empty where none was threatened or it is in force. */
  readonly lapses: readonly Pledge[];
  readonly canExtend: boolean;
}

/** All that stands between the seat and a country on one demand. */
export interface Standing {
  readonly country: CountryId;
  readonly demand: DemandId;
  /** 0..1, as reported: in steps of five points. */
  readonly compliance: number;
  readonly proposal: { readonly status: Proposal['status']; readonly offer: Offer; readonly due: number; readonly canCarryOut: boolean } | null;
  readonly accord: {
    readonly status: Accord['status'];
    readonly offer: Offer;
    readonly target: number;
    readonly signed: number;
    readonly ratified: number;
    readonly probability: number;
    readonly owed: readonly (Pledge & { readonly due: number; readonly delivered: boolean })[];
  } | null;
  /** Last month in which the demand is closed, or 0. */
  readonly closedUntil: number;
}

/** What demands a decision now, or-elses first. */
export function mattersOf(game: GameInHand): readonly Matter[] {
  const { setting } = game;
  const world = worldOf(game);
  const matters = world.proposals.map((proposal): Matter => {
    const counter = proposal.counter?.month === world.month ? proposal.counter : null;
    return {
      ...named(setting, proposal),
      due: proposal.status === 'due' ? offerOf(setting, proposal) : null,
      counter: counter === null ? null : offerOf(setting, { ...counter, country: proposal.country }),
      owes: counter === null ? [] : [...counter.give, ...reliefOf(proposal, counter.give)].map(pledgeOf),
      lapses: proposal.status === 'carried' ? [] : proposal.orElse.map(pledgeOf),
      canExtend: !proposal.extended,
    };
  });
  return [...matters.filter((one) => one.due !== null), ...matters.filter((one) => one.due === null && one.counter !== null)];
}

/** The levels before an or-else that is in force: an accord owes them, unless it promises more on the same lever. */
function reliefOf({ status, orElse }: Proposal, give: readonly PledgeInPlay[]): readonly PledgeInPlay[] {
  if (status !== 'carried') return [];
  return orElse.filter(({ lever }) => !give.some((one) => one.lever === lever)).map((pledge) => ({ ...pledge, level: Math.max(0, pledge.from) }));
}

/** Something that an accord obliges the seat to deliver. */
export interface Debt {
  readonly country: CountryId;
  readonly pledge: Pledge;
  /** Last month in which it is in time: never after the game, whose end counts what is not delivered as a promise broken. */
  readonly due: number;
  /** True where only the end of the game makes it due so soon. */
  readonly isAtEnd: boolean;
}

/** What is promised in accords that stand and not delivered yet, the most pressing first. */
export function owedBy(game: GameInHand): readonly Debt[] {
  const { setting } = game;
  const debts = worldOf(game)
    .accords.filter((accord) => accord.status === 'kept')
    .flatMap((accord) =>
      accord.owed
        .filter((owed) => !owed.delivered)
        .map((owed): Debt => ({
          country: named(setting, accord).country,
          pledge: pledgeOf(owed),
          due: Math.min(owed.due, setting.scenario.months),
          isAtEnd: owed.due > setting.scenario.months,
        })),
    )
    .filter(({ country, pledge }) => levelOf(game, country, pledge.lever) > pledge.level);
  return debts.toSorted((a, b) => a.due - b.due);
}

/** Where a country stands on every demand that can be asked of it. */
export function standingsOf(game: GameInHand, country: CountryId): readonly Standing[] {
  const { setting } = game;
  const world = worldOf(game);
  const c = seatOf(setting, country);
  return setting.demands.flatMap((demand, d) => {
    const pair = c * setting.demands.length + d;
    if (setting.askable[pair] !== 1) return [];
    const proposal = world.proposals.find((one) => one.country === c && one.demand === d);
    const accord = world.accords.find((one) => one.country === c && one.demand === d);
    return [
      {
        country,
        demand,
        compliance: observationOf(game).compliance[pair] ?? 0,
        proposal:
          proposal === undefined
            ? null
            : { status: proposal.status, offer: offerOf(setting, proposal), due: proposal.due, canCarryOut: isAmbiguousThreat(proposal) },
        accord: accord === undefined ? null : accordIn(setting, accord),
        closedUntil: closedAt(world, pair),
      },
    ];
  });
}

/** The level of every lever of the scenario on a country, -3..3. */
export function levelOf(game: GameInHand, country: CountryId, lever: Lever): number {
  const c = seatOf(game.setting, country);
  return worldOf(game).levels[c * LEVERS.length + LEVERS.indexOf(lever)] ?? 0;
}

/** A country's place in the arrays of the world. */
export function seatOf(setting: Setting, country: CountryId): number {
  return setting.seatIndex[country] ?? -1;
}

/** Compliance over all that can be asked of a country, the plain mean, 0..1. */
export function meanCompliance(game: GameInHand, country: CountryId): number {
  const standings = standingsOf(game, country);
  return standings.length === 0 ? 0 : standings.reduce((sum, one) => sum + one.compliance, 0) / standings.length;
}

function accordIn(setting: Setting, accord: Accord): NonNullable<Standing['accord']> {
  return {
    status: accord.status,
    offer: offerOf(setting, { ...accord, give: accord.owed }),
    target: accord.target,
    signed: accord.signed,
    ratified: accord.ratified,
    probability: accord.probability,
    owed: accord.owed.map((one) => ({ ...pledgeOf(one), due: one.due, delivered: one.delivered })),
  };
}

/** An ambiguous or-else has no deadline: once declined it may be carried out in any month. */
function isAmbiguousThreat(proposal: Proposal): boolean {
  return proposal.posture === 'ambiguous' && proposal.status === 'open' && proposal.answered && proposal.orElse.length > 0;
}

function closedAt(world: World, pair: number): number {
  const until = world.closedUntil[pair] ?? 0;
  return until > world.month ? until : 0;
}

type Terms = Pick<Proposal, 'country' | 'demand' | 'ask' | 'posture'> & { readonly give: readonly PledgeInPlay[]; readonly orElse: readonly PledgeInPlay[] };

function offerOf(setting: Setting, terms: Terms): Offer {
  return { ...named(setting, terms), ask: terms.ask, give: terms.give.map(pledgeOf), orElse: terms.orElse.map(pledgeOf), posture: terms.posture };
}

function named(setting: Setting, place: { readonly country: number; readonly demand: number }): { country: CountryId; demand: DemandId } {
  const country = setting.seats[place.country];
  const demand = setting.demands[place.demand];
  if (country === undefined || demand === undefined) throw new Error('The world names a country and a demand of its setting.');
  return { country, demand };
}

function pledgeOf(pledge: PledgeInPlay): Pledge {
  return { lever: LEVERS[pledge.lever] ?? 'tariff', level: pledge.level };
}
