/** Writes games after every change, one write at a time, and notices when another tab has written meanwhile. */
import type { GameInHand } from './game.ts';
import type { KeptGame, Keeper } from './keeper.ts';
import type { Saving } from './state.ts';
import type { Order } from '../engine/index.ts';

/** What one write holds. */
export interface Snapshot {
  readonly game: GameInHand;
  readonly writing: readonly Order[];
  readonly aside: readonly Order[];
}

export interface Autosave {
  /** Asks for a write; of a game that waits for one only the latest request is kept. A game that is put down meanwhile is written all the same. */
  save(snapshot: Snapshot): void;
  /** From now on a slot is taken to hold the writing with this stamp; null for a new slot. */
  expect(id: string, stamp: string | null): void;
  /** Whether the slot still holds what this tab wrote or read last; true where it cannot be looked at, or holds nothing. */
  isOurs(id: string): Promise<boolean>;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
}

/**
 * @param keeper where games are kept
 * @param tab a name that no other tab has
 * @param report hears how saving stands, by the game's slot
 */
export function createAutosave(keeper: Keeper, tab: string, report: (id: string, saving: Saving) => void): Autosave {
  const expected = new Map<string, string | null>();
  const waiting = new Map<string, Snapshot>();
  let count = 0;
  let writing: Promise<void> = Promise.resolve();
  let busy = false;

  async function write(): Promise<void> {
    for (let next = first(waiting); next !== null; next = first(waiting)) {
      const { id } = next.game;
      waiting.delete(id);
      count += 1;
      const stamp = `${tab}:${count}`;
      const outcome = await keeper.save(keptFrom(next, stamp), expected.get(id) ?? null).catch(() => 'failed' as const);
      if (outcome === 'saved') expected.set(id, stamp);
      if (!waiting.has(id)) report(id, outcome);
    }
    busy = false;
  }

  return {
    save(snapshot) {
      waiting.set(snapshot.game.id, snapshot);
      report(snapshot.game.id, 'saving');
      if (busy) return;
      busy = true;
      writing = write();
    },
    expect: (id, stamp) => void expected.set(id, stamp),
    async isOurs(id) {
      await writing;
      const kept = await keeper.load(id).catch(() => null);
      return kept === null || kept.stamp === (expected.get(id) ?? '');
    },
    settled: () => writing,
  };
}

const first = (waiting: ReadonlyMap<string, Snapshot>): Snapshot | null => [...waiting.values()][0] ?? null;

function keptFrom({ game, writing, aside }: Snapshot, stamp: string): KeptGame {
  const digests = game.months.map((month) => month.digest);
  return {
    format: 1,
    id: game.id,
    stamp,
    savedAt: Date.now(),
    scenario: game.setting.scenario.id,
    embedded: game.playable.bundled ? null : game.playable.document,
    seed: game.seed,
    played: game.months.map((month) => month.orders),
    digest: digests.at(-1) ?? '',
    digests,
    writing,
    aside,
    undone: game.undone,
    notes: game.notes,
    opened: game.opened,
    months: game.setting.scenario.months,
  };
}
