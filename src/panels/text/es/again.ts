/** Spanish words of replays of a game: what if, turning points, doctrines. */
import type { again as english } from '../en/again.ts';
import type { Translated } from '../keys.ts';

export const again: Translated<typeof english> = {
  title: '¿Y si…?',
};
