/** What the map shows of a game: plain data in the map's terms, made from what the seat may know. */
import { COUNTER_MEASURES, LEVERS, flowsOf } from '../../engine/index.ts';
import type { CountryId, Fact, World } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { observationOf } from '../../store/knowledge.ts';
import { levelOf, meanCompliance, seatOf, standingsOf } from '../../store/table.ts';

export interface CountrySight {
  readonly id: CountryId;
  readonly role: 'seat' | 'node';
  /** 0..1, or null where the seat may not know it. */
  readonly compliance: number | null;
  readonly accords: number;
  readonly proposals: number;
  /** The strongest lever of each direction, 0..3. */
  readonly pressure: number;
  readonly inducement: number;
  readonly counterMeasure: 'none' | 'threatened' | 'in-force';
  readonly selected: boolean;
  readonly focused: boolean;
}

export interface Sight {
  readonly countries: readonly CountrySight[];
  readonly flows: readonly { readonly from: CountryId; readonly to: CountryId; readonly persons: number }[];
  readonly removals: readonly { readonly to: CountryId; readonly persons: number }[];
  readonly lastFacts: readonly Fact[];
}

/** Movement of a world; the same object for the same world, so that the map moves only when a month was played. */
interface Movement {
  readonly flows: Sight['flows'];
  readonly removals: Sight['removals'];
}

const movements = new WeakMap<World, Movement>();
const NOTHING: readonly Fact[] = [];

/** The sight of a game, with the country that is chosen and the one that has the focus. */
export function sightOf(game: GameInHand, at: { selected: CountryId | null; focused: CountryId | null }): Sight {
  const seats = game.setting.seats.map((id): CountrySight => ({ ...seatSight(game, id), selected: id === at.selected, focused: id === at.focused }));
  const nodes = game.setting.scenario.nodes.map(nodeSight);
  return { countries: [...seats, ...nodes], ...movementOf(game), lastFacts: game.months.at(-1)?.facts ?? NOTHING };
}

function seatSight(game: GameInHand, id: CountryId): Omit<CountrySight, 'selected' | 'focused'> {
  const standings = standingsOf(game, id);
  const levels = LEVERS.map((lever) => levelOf(game, id, lever));
  const first = seatOf(game.setting, id) * COUNTER_MEASURES.length;
  const stage = Math.max(0, ...worldOf(game).counterStage.slice(first, first + COUNTER_MEASURES.length));
  return {
    id,
    role: 'seat',
    compliance: meanCompliance(game, id),
    accords: standings.filter((one) => one.accord !== null).length,
    proposals: standings.filter((one) => one.proposal !== null).length,
    pressure: Math.max(0, ...levels),
    inducement: Math.max(0, ...levels.map((level) => -level)),
    counterMeasure: stage === 2 ? 'in-force' : stage === 1 ? 'threatened' : 'none',
  };
}

function nodeSight(id: CountryId): CountrySight {
  return {
    id, role: 'node', compliance: null, accords: 0, proposals: 0, pressure: 0, inducement: 0, counterMeasure: 'none', selected: false, focused: false,
  };
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
