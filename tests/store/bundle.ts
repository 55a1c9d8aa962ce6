// The scenarios that come with the page, as the page itself gets them.
import { fileURLToPath } from 'node:url';
import { entryOf } from '../../src/content/catalogue.ts';
import { assembleBundle } from '../../src/content/bundle-files.ts';
import type { CountryId } from '../../src/engine/index.ts';
import { bundledTexts } from '../../src/setup/bundle-plugin.ts';
import { createCards } from '../../src/store/cards.ts';
import type { Cards } from '../../src/store/cards.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { memoryKeeper } from '../../src/store/keeper.ts';
import type { Keeper } from '../../src/store/keeper.ts';
import { shelfOf } from '../../src/store/playable.ts';
import type { Playable } from '../../src/store/playable.ts';

export const { bundle } = assembleBundle(bundledTexts(fileURLToPath(new URL('../..', import.meta.url))));
export const shelf = shelfOf(bundle);

/** A bundled scenario by its id. */
export function playableOf(id: string): Playable {
  const found = shelf.playables.find((one) => one.scenario.id === id);
  if (found === undefined) throw new Error(`There is no scenario ${id}.`);
  return found;
}

let tabs = 0;

/** A store like that of one tab; tabs with the same keeper share a browser. */
export function openTab(keeper: Keeper = memoryKeeper()): Cards {
  tabs += 1;
  const tab = tabs;
  let ids = 0;
  const drawer = new Map<string, string>();
  return createCards({
    keeper,
    drawer: { getItem: (name) => drawer.get(name) ?? null, setItem: (name, value) => void drawer.set(name, value) },
    library: () => Promise.resolve(bundle),
    catalogue: bundle.scenarios.map(({ document }) => entryOf(document)),
    languages: ['en'],
    newId: () => `tab${tab}-${(ids += 1)}`,
  });
}

/** The game in hand of a store. */
export function gameOf(cards: Cards): GameInHand {
  const { game } = cards.store.getState();
  if (game === null) throw new Error('There is no game.');
  return game;
}

/** The seat at a place of a scenario's roster. */
export function seatAt({ scenario }: Playable, place: number): CountryId {
  const seat = scenario.seats[place];
  if (seat === undefined) throw new Error(`There is no seat ${place}.`);
  return seat;
}
