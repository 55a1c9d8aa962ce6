/** Chances in words: nothing that hangs on an unknown stance is ever quite sure. */
import type { Words } from './words.ts';

const NEARLY = 0.005;

/** A chance 0..1 in percent; "over 99 %" and "under 1 %" where a rounded figure would claim certainty. */
export function chanceText({ t, percent }: Words, chance: number): string {
  if (chance >= 1 - NEARLY) return t('composer.nearlySure', { share: percent(0.99) });
  return chance < NEARLY ? t('composer.hardlyAny', { share: percent(0.01) }) : percent(chance);
}

/** A range of chances, or one figure where both ends read the same. */
export function chanceRangeText(words: Words, { low, high }: { low: number; high: number }): string {
  const [from, to] = [chanceText(words, low), chanceText(words, high)];
  if (from === to) return from;
  // "Between under 1 % and ..." is no sentence: an end that no figure can stand for is left open.
  const isOpen = { below: low < NEARLY, above: high >= 1 - NEARLY };
  if (isOpen.below && isOpen.above) return words.t('composer.chanceAny');
  if (isOpen.below) return words.t('composer.chanceUpTo', { high: to });
  return isOpen.above ? words.t('composer.chanceFrom', { low: from }) : words.t('composer.chanceRange', { low: from, high: to });
}
