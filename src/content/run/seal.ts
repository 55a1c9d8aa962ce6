/** Seals: one a month, chained, over the orders as they were given and the digest that came out. */
import type { Order } from '../../engine/index.ts';
import { canonicalJson, hashOfText } from '../canonical.ts';

/** Hex digits of a seal, as many as of a digest. */
const LENGTH = 16;

/**
 * The seals of a run: `seals[m]` begins SHA-256 of `seals[m - 1]`, the month's canonical orders and its digest, one after the other; nothing stands before the first.
 *
 * A digest alone does not notice an order that changes nothing in the world: one that the rules refuse, or the order of two that do not touch. A seal does.
 * It has no key, so it proves that a file was not edited by hand, and never who played.
 *
 * @param orders one list a month
 * @param digests one a month, 16 hex digits; months beyond the shorter of the two have no seal
 * @returns 16 hex digits a month
 */
export function sealsOf(orders: readonly (readonly Order[])[], digests: readonly string[]): string[] {
  const seals: string[] = [];
  for (const [index, digest] of digests.slice(0, orders.length).entries()) {
    seals.push(hashOfText(`${seals.at(-1) ?? ''}${canonicalJson(orders[index])}${digest}`).slice(0, LENGTH));
  }
  return seals;
}
