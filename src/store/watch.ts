/** Watches over the page as a whole: a tab that wakes up looks what others did, one with unsaved work asks before it closes, a dropped file never replaces the page. */
import type { Cards } from './cards.ts';

/** Looks, asks and guards from now on, until the signal ends it. */
export function watchPage(cards: Cards, page: Window, signal?: AbortSignal): void {
  const { document } = page;
  const options = signal === undefined ? {} : { signal };
  const look = (): void => void cards.lookElsewhere();
  page.addEventListener('focus', look, options);
  document.addEventListener('visibilitychange', () => void (document.visibilityState === 'visible' && look()), options);

  page.addEventListener('beforeunload', (event) => void (hasUnsaved(cards) && event.preventDefault()), options);

  const guard = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files') !== true || event.defaultPrevented) return;
    event.preventDefault();
    if (event.type === 'drop') cards.say({ kind: 'drop-at-home' });
  };
  // On the window: Home, which does open files, listens on the document and has been asked by then.
  page.addEventListener('dragover', guard, options);
  page.addEventListener('drop', guard, options);
}

/** Whether closing the page now would lose something. */
export function hasUnsaved(cards: Cards): boolean {
  const { game, writing, saving } = cards.store.getState();
  if (game === null || saving === 'saved' || saving === 'behind') return false;
  return saving === 'elsewhere' || game.months.length + writing.length + game.notes.length > 0;
}
