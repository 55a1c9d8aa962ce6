/** Keeps games in the browser's own database, one slot a game, so that no tab overwrites another one's silently. */
import { createStore, del, entries, get, update } from 'idb-keyval';
import type { ScenarioDocument } from '../content/scenario/document.ts';
import type { Order } from '../engine/index.ts';
import type { GameInHand, UndoneMonth } from './game.ts';

/** A game as it is kept: orders and seed suffice, the months are played again on opening. */
export interface KeptGame {
  readonly format: 1;
  readonly id: string;
  /** Who wrote last, and when in that writer's count: a slot with another stamp than expected belongs to another tab. */
  readonly stamp: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly scenario: string;
  /** Only for a scenario that is not bundled. */
  readonly embedded: ScenarioDocument | null;
  readonly seed: string;
  readonly played: readonly (readonly Order[])[];
  /** The digest after the last month, or '' before the first. */
  readonly digest: string;
  readonly writing: readonly Order[];
  readonly undone: readonly UndoneMonth[];
  /** Missing in games that were kept before there were any. */
  readonly notes?: GameInHand['notes'];
  readonly opened?: boolean;
  /** Months of the whole scenario, for the list on Home. */
  readonly months: number;
}

/** Where games are kept; `save` answers 'elsewhere' and changes nothing when the slot's stamp is not `expected`. */
export interface Keeper {
  list(): Promise<readonly KeptGame[]>;
  load(id: string): Promise<KeptGame | null>;
  save(game: KeptGame, expected: string | null): Promise<'saved' | 'elsewhere'>;
  remove(id: string): Promise<void>;
}

/** The keeper over IndexedDB. */
export function browserKeeper(): Keeper {
  const store = createStore('not-all-the-cards', 'games');
  return {
    async list() {
      const all = await entries<string, KeptGame>(store);
      return all.map(([, game]) => game).filter(isKept).toSorted((a, b) => b.savedAt - a.savedAt);
    },
    async load(id) {
      const game = await get<KeptGame>(id, store);
      return game !== undefined && isKept(game) ? game : null;
    },
    async save(game, expected) {
      let outcome: 'saved' | 'elsewhere' = 'saved';
      // One transaction: between the look at the stamp and the write no other tab can come.
      await update<KeptGame>(
        game.id,
        (old) => {
          if (old === undefined || old.stamp === expected) return game;
          outcome = 'elsewhere';
          return old;
        },
        store,
      );
      return outcome;
    },
    remove: (id) => del(id, store),
  };
}

/** A keeper in memory, for tests and for browsers that refuse a database (private windows). */
export function memoryKeeper(slots = new Map<string, KeptGame>()): Keeper {
  return {
    list: () => Promise.resolve([...slots.values()].toSorted((a, b) => b.savedAt - a.savedAt)),
    load: (id) => Promise.resolve(slots.get(id) ?? null),
    save(game, expected) {
      const old = slots.get(game.id);
      if (old !== undefined && old.stamp !== expected) return Promise.resolve('elsewhere');
      slots.set(game.id, game);
      return Promise.resolve('saved');
    },
    remove(id) {
      slots.delete(id);
      return Promise.resolve();
    },
  };
}

function isKept(game: KeptGame): boolean {
  return game.format === 1 && Array.isArray(game.played);
}
