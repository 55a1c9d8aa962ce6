/** Hands a text to the browser's downloads. */
import type { GameInHand } from './game.ts';

/** Saves a text under a name; `type` is its MIME type. */
export function download(text: string, file: { readonly name: string; readonly type: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type: file.type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(url);
}

/** What every file of a game begins with: scenario and seed, in signs that any disk takes. */
export function fileStem({ playable, seed }: Pick<GameInHand, 'playable' | 'seed'>): string {
  return `${playable.scenario.id}-${seed.replace(/[^\p{L}\p{N}]+/gu, '-')}`;
}
