/** What the map shows of a game: plain data in the map's terms, made from what the seat may know. */
import { COUNTER_MEASURES, LEVERS, flowsOf } from '../../engine/index.ts';
import type { CountryId, Fact, World } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { observationOf } from '../../store/knowledge.ts';
import { levelOf, mattersOf, meanCompliance, seatOf, standingsOf } from '../../store/table.ts';
import type { Matter } from '../../store/table.ts';

export interface CountrySight {
  readonly id: CountryId;
  readonly role: 'seat' | 'node';
  /** 0..1, or null where the seat may not know it. */
  readonly compliance: number | null;
  readonly accords: number;
  readonly pending: number;
  readonly proposals: number;
  readonly due: boolean;
  readonly counterOffer: boolean;
  readonly ordered: boolean;
  /** The strongest lever of each direction, 0..3. */
  readonly pressure: number;
  readonly inducement: number;
  readonly counterMeasure: 'none' | 'threatened' | 'in-force';
  readonly selected: boolean;
  readonly focused: boolean;
  readonly lit: boolean;
}

export interface Sight {
  readonly countries: readonly CountrySight[];
  readonly flows: readonly { readonly from: CountryId; readonly to: CountryId; readonly persons: number }[];
  readonly removals: readonly { readonly to: CountryId; readonly persons: number }[];
  /** How far governments answer together, 0..1. */
  readonly bloc: number;
  /** The facts of the step that is being shown. */
  readonly lastFacts: readonly Fact[];
}

/** Movement of a world; the same object for the same world, so that the map moves only when a month was played. */
interface Movement {
  readonly flows: Sight['flows'];
  readonly removals: Sight['removals'];
}

const movements = new WeakMap<World, Movement>();
const NOTHING: readonly Fact[] = [];

/** Where a person is: chosen, pointed at, and named in the orders being written. */
export interface Attention {
  readonly selected: CountryId | null;
  readonly focused: CountryId | null;
  readonly ordered: readonly CountryId[];
}

/** The sight of a game as it stands. */
export function sightOf(game: GameInHand, at: Attention): Sight {
  const matters = mattersOf(game);
  const seats = game.setting.seats.map((id): CountrySight => ({ ...seatSight(game, id, matters), ...attentionOn(id, at) }));
  const nodes = game.setting.scenario.nodes.map((id): CountrySight => ({ ...nodeSight(id), ...attentionOn(id, at) }));
  return { countries: [...seats, ...nodes], ...movementOf(game), bloc: observationOf(game).bloc, lastFacts: NOTHING };
}

function attentionOn(id: CountryId, { selected, focused, ordered }: Attention): Pick<CountrySight, 'selected' | 'focused' | 'ordered' | 'lit'> {
  return { selected: id === selected, focused: id === focused, ordered: ordered.includes(id), lit: false };
}

type Unattended = Omit<CountrySight, 'selected' | 'focused' | 'ordered' | 'lit'>;

function seatSight(game: GameInHand, id: CountryId, matters: readonly Matter[]): Unattended {
  const standings = standingsOf(game, id);
  const levels = LEVERS.map((lever) => levelOf(game, id, lever));
  const first = seatOf(game.setting, id) * COUNTER_MEASURES.length;
  const stage = Math.max(0, ...worldOf(game).counterStage.slice(first, first + COUNTER_MEASURES.length));
  const own = matters.filter((one) => one.country === id);
  return {
    id,
    role: 'seat',
    compliance: meanCompliance(game, id),
    accords: standings.filter((one) => one.accord?.status === 'kept').length,
    pending: standings.filter((one) => one.accord?.status === 'ratifying').length,
    proposals: standings.filter((one) => one.proposal?.status === 'open').length,
    due: own.some((one) => one.due !== null),
    counterOffer: own.some((one) => one.counter !== null),
    pressure: Math.max(0, ...levels),
    inducement: Math.max(0, ...levels.map((level) => -level)),
    counterMeasure: stage === 2 ? 'in-force' : stage === 1 ? 'threatened' : 'none',
  };
}

function nodeSight(id: CountryId): Unattended {
  return { id, role: 'node', compliance: null, accords: 0, pending: 0, proposals: 0, due: false, counterOffer: false, pressure: 0, inducement: 0, counterMeasure: 'none' };
}

function movementOf(game: GameInHand): Movement {
  const world = worldOf(game);
  const known = movements.get(world);
  if (known !== undefined) return known;
  const observation = observationOf(game);
  const { onward } = flowsOf(game.setting, observation);
  const movement: Movement = {
    flows: game.setting.scenario.corridor.map(({ country, to }) => {
      const leg = game.setting.legs.findIndex((one) => one.country === country);
      return { from: country, to, persons: onward[leg] ?? 0 };
    }),
    removals: game.setting.seats.map((to, c) => ({ to, persons: observation.removals[c] ?? 0 })),
  };
  movements.set(world, movement);
  return movement;
}
