/** Keeps the page's address and the screen in step, so that a reload, Back and Forward come to the game that was in hand. */
import type { Cards } from './cards.ts';
import type { CardsState } from './state.ts';

/** Where an address leads. */
export type Place = { readonly screen: 'home' } | { readonly screen: 'game'; readonly id: string };

/** The part of a browser's window that is needed here. */
export interface AddressBar {
  readonly location: Pick<Location, 'hash' | 'pathname' | 'search'>;
  readonly history: Pick<History, 'pushState' | 'replaceState'>;
  addEventListener(type: 'popstate', listener: () => void): void;
}

/** The place that a hash names; null for those that are no places, such as the jump to the content. */
export function placeIn(hash: string): Place | null {
  if (hash === '' || hash === '#') return { screen: 'home' };
  const id = /^#game\/([\w-]{1,100})$/.exec(hash)?.[1];
  return id === undefined ? null : { screen: 'game', id };
}

/** The hash of what is shown; null while a game is being opened. */
export function hashOf({ screen, game }: Pick<CardsState, 'screen' | 'game'>): string | null {
  if (screen === 'opening') return null;
  return screen === 'home' || game === null ? '' : `#game/${game.id}`;
}

/** Goes where the address leads, follows it from then on, and writes into it what is shown. Resolves when the first screen is there. */
export async function followRoute(cards: Cards, bar: AddressBar): Promise<void> {
  const { store } = cards;
  let turn = 0;
  let arriving = 0;

  function write(how: 'pushState' | 'replaceState'): void {
    const hash = hashOf(store.getState());
    if (hash !== null && hash !== bar.location.hash) bar.history[how](null, '', `${bar.location.pathname}${bar.location.search}${hash}`);
  }

  async function arrive(isFirst: boolean): Promise<void> {
    turn += 1;
    arriving += 1;
    const mine = turn;
    const place = placeIn(bar.location.hash);
    const { game } = store.getState();
    if (place?.screen === 'home') cards.show('home');
    else if (place !== null && place.id === game?.id) cards.showGame();
    else if (place !== null) await open(place.id, isFirst);
    arriving -= 1;
    if (arriving > 0) return;
    // Whoever went on while a game was being opened wants to be where the address is now.
    if (mine !== turn) await arrive(false);
    else write('replaceState');
  }

  async function open(id: string, isFirst: boolean): Promise<void> {
    if (isFirst) store.setState({ screen: 'opening' });
    await cards.refreshKept();
    if (!(await cards.resume(id))) cards.show('home');
    const { game, writing, notice } = store.getState();
    if (!isFirst || game === null || notice !== null) return;
    const { months } = game.setting.scenario;
    cards.say({ kind: 'resumed', month: game.months.length + 1, months, orders: writing.length });
  }

  // A place of its own for the way between Home and a game; the same game as a copy is the same place.
  store.subscribe((now, before) => {
    if (arriving > 0 || hashOf(now) === hashOf(before)) return;
    write(now.screen === 'home' || before.screen === 'home' ? 'pushState' : 'replaceState');
  });
  bar.addEventListener('popstate', () => void arrive(false));
  await arrive(true);
}
