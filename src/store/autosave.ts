/** Writes the game in hand after every change, one write at a time, and notices when another tab has written meanwhile. */
import type { GameInHand } from './game.ts';
import type { KeptGame, Keeper } from './keeper.ts';
import type { Saving } from './state.ts';
import type { Order } from '../engine/index.ts';

/** What one write holds. */
export interface Snapshot {
  readonly game: GameInHand;
  readonly writing: readonly Order[];
}

export interface Autosave {
  /** Asks for a write; while one is under way only the latest request is kept. */
  save(snapshot: Snapshot): void;
  /** From now on the slot is taken to hold the writing with this stamp; null for a new slot. */
  expect(stamp: string | null): void;
  /** Resolves when nothing is left to be written. */
  settled(): Promise<void>;
}

/**
 * @param keeper where games are kept
 * @param tab a name that no other tab has
 * @param report hears how saving stands
 */
export function createAutosave(keeper: Keeper, tab: string, report: (saving: Saving) => void): Autosave {
  let expected: string | null = null;
  let count = 0;
  let waiting: Snapshot | null = null;
  let writing: Promise<void> = Promise.resolve();
  let busy = false;

  async function write(): Promise<void> {
    while (waiting !== null) {
      const snapshot = waiting;
      waiting = null;
      count += 1;
      const stamp = `${tab}:${count}`;
      const outcome = await keeper.save(keptFrom(snapshot, stamp), expected).catch(() => 'failed' as const);
      if (outcome === 'saved') expected = stamp;
      if (waiting === null) report(outcome);
    }
    busy = false;
  }

  return {
    save(snapshot) {
      waiting = snapshot;
      if (busy) return;
      busy = true;
      report('saving');
      writing = write();
    },
    expect(stamp) {
      expected = stamp;
    },
    settled: () => writing,
  };
}

function keptFrom({ game, writing }: Snapshot, stamp: string): KeptGame {
  return {
    format: 1,
    id: game.id,
    stamp,
    savedAt: Date.now(),
    scenario: game.setting.scenario.id,
    embedded: game.playable.bundled ? null : game.playable.document,
    seed: game.seed,
    played: game.months.map((month) => month.orders),
    digest: game.months.at(-1)?.digest ?? '',
    writing,
    undone: game.undone,
    notes: game.notes,
    opened: game.opened,
    months: game.setting.scenario.months,
  };
}
