// Measures in the browser what one month costs the store, from written orders to the new state, beside a bare `produce` of the same world.
import { produce } from 'immer';
import { bundle } from 'virtual:bundle';
import { cloneWorld, keyedStream, observe } from '../../../../src/engine/index.ts';
import type { Order, World } from '../../../../src/engine/index.ts';
import { entryOf } from '../../../../src/content/catalogue.ts';
import { createCards } from '../../../../src/store/cards.ts';
import type { Cards } from '../../../../src/store/cards.ts';
import { worldOf } from '../../../../src/store/game.ts';
import { memoryKeeper } from '../../../../src/store/keeper.ts';
import { credibleThreats } from '../../../../src/strategies/credible-threats.ts';

/** Times `produce` is called for one sample: a browser's clock has steps of a tenth of a millisecond. */
const REPEATS = 20;

export interface MonthFigures {
  /** Milliseconds, median over all months of all games. */
  readonly month: number;
  readonly produce: number;
  /** Orders a month, mean. */
  readonly orders: number;
  readonly samples: number;
}

let ids = 0;
const newStore = (): Cards =>
  createCards({
    keeper: memoryKeeper(),
    drawer: { getItem: () => null, setItem: () => undefined },
    library: () => Promise.resolve(bundle),
    catalogue: bundle.scenarios.map(({ document }) => entryOf(document)),
    languages: ['en'],
    newId: () => String((ids += 1)),
  });

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What a drafting library costs before any rule has run: it touches what a quiet month touches. */
function touch(world: World): World {
  return produce(world, (draft) => {
    draft.month += 1;
    draft.capital += 1;
    for (let i = 0; i < draft.compliance.length; i += 1) draft.compliance[i] = (draft.compliance[i] ?? 0) * 0.99;
    for (let c = 0; c < draft.goodwill.length; c += 1) draft.goodwill[c] = (draft.goodwill[c] ?? 0) * 0.99;
  });
}

/** Plays whole games and measures every month, month and `produce` in turn. */
async function measure(games: number): Promise<MonthFigures> {
  const [months, bare]: [number[], number[]] = [[], []];
  let orders = 0;
  for (let round = 0; round < games; round += 1) {
    const cards = newStore();
    const seed = `figures-${round}`;
    await cards.beginBundled('inauguration', seed);
    const draw = keyedStream(`doctrine|${credibleThreats.name}|${seed}`);
    for (;;) {
      const { game, screen } = cards.store.getState();
      if (game === null || screen !== 'play') break;
      const written: readonly Order[] = credibleThreats.play(observe(game.setting, worldOf(game)), draw);
      for (const order of written) cards.order(order);
      orders += written.length;
      const world = cloneWorld(worldOf(game));
      const start = performance.now();
      cards.endMonth();
      months.push(performance.now() - start);
      const again = performance.now();
      for (let i = 0; i < REPEATS; i += 1) touch(world);
      bare.push((performance.now() - again) / REPEATS);
      await cards.settled();
    }
  }
  return { month: median(months), produce: median(bare), orders: orders / months.length, samples: months.length };
}

Object.assign(globalThis, { measureMonths: measure });
