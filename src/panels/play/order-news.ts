/** What changed between two lists of orders, in sentences for those who listen. */
import type { Order } from '../../engine/index.ts';
import type { Rehearsal } from '../../store/rehearsal.ts';
import { subjectOf } from '../../store/writing.ts';
import { objectionOf } from '../text/sentences.ts';
import type { Speaker } from '../text/speaker.ts';

/** Orders being written, with what they would do; the rehearsal is about these orders. */
export interface Desk {
  readonly writing: readonly Order[];
  readonly rehearsal: Rehearsal;
}

type Refusal = NonNullable<Rehearsal['objections'][number]>;

/** What was written, changed or taken back, what it costs and what is left, and which other orders it stops or frees; empty where nothing changed. */
export function orderNews(before: Desk, after: Desk, say: Speaker): readonly string[] {
  const { t, number } = say.words;
  const was = new Map(before.writing.map((order) => [subjectOf(order), order]));
  const is = new Map(after.writing.map((order) => [subjectOf(order), order]));
  const written = after.writing.flatMap((order, index) => {
    const earlier = was.get(subjectOf(order));
    if (earlier !== undefined && isSame(earlier, order)) return [];
    return [t(earlier === undefined ? 'told.added' : 'told.changed', { order: say.order(order) }), fateOf(after.rehearsal, index, say)];
  });
  const removed = before.writing.filter((order) => !is.has(subjectOf(order))).map((order) => t('told.removed', { order: say.order(order) }));
  const others = after.writing.flatMap((order, index) => {
    const place = before.writing.findIndex((one) => isSame(one, order));
    return place < 0 ? [] : turned(order, { was: before.rehearsal.objections[place] ?? null, is: after.rehearsal.objections[index] ?? null }, say);
  });
  const news = [...removed, ...written, ...others];
  const isMoved = news.length === 0 && before.writing.some((order, index) => !isSame(order, after.writing[index]));
  if (news.length === 0 && !isMoved) return [];
  const capital = number(after.rehearsal.capital, 1);
  const cost = number(after.rehearsal.costs.reduce((sum, one) => sum + one, 0), 1);
  const count = after.writing.length;
  return [...(isMoved ? [t('told.moved')] : news), count === 0 ? t('told.none', { capital }) : t('told.left', { count, cost, capital })];
}

function isSame(one: Order, other: Order | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What one order costs, or why it would be refused. */
function fateOf({ costs, objections }: Rehearsal, index: number, say: Speaker): string {
  const refusal = objections[index] ?? null;
  if (refusal !== null) return say.words.t('told.refused', { reason: objectionOf(refusal, say) });
  return say.words.t('told.price', { price: say.words.number(costs[index] ?? 0, 1) });
}

/** What an order that stayed as it was has become through the others. */
function turned(order: Order, { was, is }: { was: Refusal | null; is: Refusal | null }, say: Speaker): string[] {
  const { t } = say.words;
  if (is === null) return was === null ? [] : [t('told.freed', { order: say.order(order) })];
  return was?.reason === is.reason ? [] : [t('told.refusedNow', { order: say.order(order), reason: objectionOf(is, say) })];
}
