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
  /** The digest after each month; missing in games that were kept before it was written down. */
  readonly digests?: readonly string[];
  readonly writing: readonly Order[];
  /** Orders that gave way when a month was taken back, until a person has decided about them. */
  readonly aside?: readonly Order[];
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
  /** How many slots hold what this version cannot read: games of a newer version of the page, or damaged ones. They are never touched. */
  unread(): Promise<number>;
  load(id: string): Promise<KeptGame | null>;
  save(game: KeptGame, expected: string | null): Promise<'saved' | 'elsewhere'>;
  remove(id: string): Promise<void>;
}

/** The keeper over IndexedDB. */
export function browserKeeper(): Keeper {
  const store = createStore('not-all-the-cards', 'games');
  const slots = async (): Promise<unknown[]> => (await entries<string, unknown>(store)).map(([, game]) => game);
  return {
    list: async () => (await slots()).filter(isKept).toSorted((a, b) => b.savedAt - a.savedAt),
    unread: async () => (await slots()).filter((game) => !isKept(game)).length,
    async load(id) {
      const game = await get<unknown>(id, store);
      return isKept(game) ? game : null;
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

/** A keeper in memory, for tests and for what a browser refuses to keep; `slots` may hold anything. */
export function memoryKeeper(slots = new Map<string, unknown>()): Keeper {
  const all = (): unknown[] => [...slots.values()];
  return {
    list: () => Promise.resolve(all().filter(isKept).toSorted((a, b) => b.savedAt - a.savedAt)),
    unread: () => Promise.resolve(all().filter((game) => !isKept(game)).length),
    load(id) {
      const game = slots.get(id);
      return Promise.resolve(isKept(game) ? game : null);
    },
    save(game, expected) {
      const old = slots.get(game.id);
      if (old !== undefined && Reflect.get(Object(old), 'stamp') !== expected) return Promise.resolve('elsewhere');
      slots.set(game.id, game);
      return Promise.resolve('saved');
    },
    remove(id) {
      slots.delete(id);
      return Promise.resolve();
    },
  };
}

/**
 * A keeper whose refusals cost nothing as long as the page is open: what cannot be written (a private window, a full disk) is kept in memory,
 * and `save` still rejects, so that nobody is told that it was saved.
 */
export function backedByMemory(keeper: Keeper): Keeper {
  const slots = new Map<string, KeptGame>();
  return {
    async list() {
      const kept = await keeper.list().catch(() => []);
      return [...slots.values(), ...kept.filter(({ id }) => !slots.has(id))].toSorted((a, b) => b.savedAt - a.savedAt);
    },
    unread: () => keeper.unread().catch(() => 0),
    load: async (id) => slots.get(id) ?? (await keeper.load(id)),
    async save(game, expected) {
      try {
        const outcome = await keeper.save(game, expected);
        slots.delete(game.id);
        return outcome;
      } catch (error) {
        // The slot itself still has the stamp that was expected.
        slots.set(game.id, { ...game, stamp: expected ?? '' });
        throw error;
      }
    },
    async remove(id) {
      slots.delete(id);
      await keeper.remove(id);
    },
  };
}

/** What this version can read. Anything may stand in a browser's database: another version of the page wrote it, or a person. */
function isKept(game: unknown): game is KeptGame {
  if (typeof game !== 'object' || game === null) return false;
  const { format, id, stamp, scenario, seed, played, writing, undone, savedAt, months } = game as Record<keyof KeptGame, unknown>;
  const texts = [id, stamp, scenario, seed].every((one) => typeof one === 'string');
  const numbers = [savedAt, months].every((one) => typeof one === 'number' && Number.isFinite(one));
  return format === 1 && texts && numbers && Array.isArray(writing) && Array.isArray(undone) && Array.isArray(played) && played.every(Array.isArray);
}

/** Whether a kept game is the same as one that was just opened from a file: nothing is kept twice. */
export function isTwin(kept: KeptGame, game: GameInHand): boolean {
  const { scenario, seed, played, undone, notes = [], embedded } = kept;
  const same = { embedded: game.playable.bundled ? null : game.playable.document, played: game.months.map(({ orders }) => orders), undone: game.undone, notes: game.notes };
  const isLike = scenario === game.setting.scenario.id && seed === game.seed && kept.digest === (game.months.at(-1)?.digest ?? '');
  return isLike && JSON.stringify({ embedded, played, undone, notes }) === JSON.stringify(same);
}
