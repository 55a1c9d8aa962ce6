/** Which proposals the governments will answer at the end of this month, given the orders being written. */
import { rehearse } from '../engine/index.ts';
import type { Fact, Offer, Order } from '../engine/index.ts';
import { isOver, worldOf } from './game.ts';
import type { GameInHand } from './game.ts';
import { standingsOf } from './table.ts';

export interface AnswerDue {
  readonly offer: Offer;
  /** The place (0-based) of the order by which it is put, improved, carried out or extended; null where it waits since earlier. */
  readonly order: number | null;
}

/** What stays on the table: `lapses` where the last month of answers is past and only a counter-offer held it open. */
interface Place {
  readonly offer: Offer;
  readonly lapses: boolean;
}

const keyOf = ({ country, demand }: Pick<Offer, 'country' | 'demand'>): string => `${country} ${demand}`;
const ENDS: ReadonlySet<Fact['kind']> = new Set(['withdrawn', 'closed', 'lapsed', 'backed-down', 'signed']);
const PUTS: ReadonlySet<Fact['kind']> = new Set(['proposed', 'extended', 'carried-out']);

/**
 * Every proposal that is on the table when the orders were taken is answered, new ones and those that wait: step 4 of a month.
 * Reckoned by a rehearsal, so an order that needs a draw (approval at home, a chance event before it) may still be refused.
 */
export function answersDue(game: GameInHand, writing: readonly Order[]): readonly AnswerDue[] {
  if (isOver(game)) return [];
  const table = tableOf(game);
  const { facts } = rehearse(game.setting, worldOf(game), writing);
  const refused = new Set(facts.flatMap((fact) => (fact.kind === 'order-refused' ? [fact.index] : [])));
  const taken = writing.flatMap((order, index) => (refused.has(index) ? [] : [{ order, index }]));
  const accepted = taken.flatMap(({ order }) => (order.kind === 'accept-counter' ? [order] : [])).values();
  for (const fact of facts) {
    // The fact names what the government offers, the order the proposal that it was offered for.
    if (fact.kind === 'counter-accepted') {
      const order = accepted.next().value;
      if (order !== undefined) table.delete(keyOf(order));
    } else if ('offer' in fact && ENDS.has(fact.kind)) table.delete(keyOf(fact.offer));
    else if ('offer' in fact && PUTS.has(fact.kind)) table.set(keyOf(fact.offer), { offer: fact.offer, lapses: false });
  }
  return [...table]
    .filter(([, { lapses }]) => !lapses)
    .map(([key, { offer }]) => {
      const own = taken.findLast(({ order }) => 'demand' in order && keyOf(order) === key && (order.kind === 'propose' || order.kind === 'carry-out' || order.kind === 'extend'));
      return { offer, order: own?.index ?? null };
    });
}

/** The table before the orders, in the order of seats. */
function tableOf(game: GameInHand): Map<string, Place> {
  const now = worldOf(game).month + 1;
  const standings = game.setting.seats.flatMap((seat) => standingsOf(game, seat));
  return new Map(
    standings.flatMap(({ proposal }) => (proposal === null ? [] : [[keyOf(proposal.offer), { offer: proposal.offer, lapses: proposal.status === 'open' && proposal.due < now }] as const])),
  );
}
