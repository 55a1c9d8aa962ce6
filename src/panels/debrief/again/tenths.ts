/** A figure with exactly one digit after the point, so that figures under each other can be compared by eye. */
import type { Words } from '../../text/words.ts';

/** @param value any number; its sign is told only below zero */
export function tenths({ signed }: Words, value: number): string {
  return signed(value, 1).replace(/^\+/, '');
}
