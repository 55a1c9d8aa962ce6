// Writes a whole game as text that a reviewer can read: months, orders, facts in compact lines, lenses, digests.
import { LENSES, TERMS, type Evaluation, type Fact, type Lens, type Offer, type Order, type Pledge, type Setting } from '../../src/engine/index.ts';
import { playMatch } from '../../src/lab/match.ts';
import type { Doctrine } from '../../src/strategies/doctrine.ts';

const two = (value: number): string => (value + 0).toFixed(2).replace(/^-0\.00$/, '0.00');
const signed = (value: number): string => (value > 0 ? `+${value}` : String(value));

const pledges = (name: string, list: readonly Pledge[]): string => (list.length === 0 ? '' : ` ${name} ${list.map(({ lever, level }) => `${lever} ${signed(level)}`).join(', ')}`);
const offerWords = ({ country, demand, ask, give, orElse, posture }: Offer): string => `${country} ${demand} ${ask} ${posture}${pledges('give', give)}${pledges('or-else', orElse)}`;

const termWords = ({ surplus, threshold, terms, seat }: Evaluation): string =>
  `${two(surplus)}${threshold === 0 ? '' : ` against ${two(threshold)}`} (${TERMS.map((name) => `${name} ${two(terms[name])}`).join(', ')}; seat's rest ${two(seat.rest)})`;

function orderWords(order: Order): string {
  switch (order.kind) {
    case 'set-lever':
      return `set-lever ${order.country} ${order.lever} ${signed(order.level)}`;
    case 'meet':
      return `meet ${order.country}`;
    case 'propose':
      return `propose ${offerWords(order)} for ${order.deadline}`;
    case 'withdraw':
    case 'accept-counter':
    case 'decline-counter':
    case 'carry-out':
    case 'extend':
    case 'back-down':
      return `${order.kind} ${order.country} ${order.demand}`;
  }
}

const lensWords = (lenses: Readonly<Record<Lens, number>>): string => LENSES.map((lens) => `${lens} ${lenses[lens].toFixed(1)}`).join(', ');

/** What stands behind the kind of a fact. */
function factWords(fact: Fact): string {
  switch (fact.kind) {
    case 'event':
      return fact.id;
    case 'legal-limit':
      return `${fact.id}: ${fact.country} ${fact.lever} ${signed(fact.from)} to ${signed(fact.to)}`;
    case 'income':
      return `${two(fact.income)}, upkeep ${two(fact.upkeep)}, in hand ${two(fact.capital)}`;
    case 'unpaid-upkeep':
      return `${fact.country} ${fact.lever} ${signed(fact.from)} to ${signed(fact.to)}`;
    case 'order-refused':
      return `${fact.reason}: ${orderWords(fact.order)}`;
    case 'lever-set':
      return `${fact.country} ${fact.lever} ${signed(fact.from)} to ${signed(fact.to)} for ${two(fact.cost)}`;
    case 'met':
      return fact.country;
    case 'proposed':
      return `${offerWords(fact.offer)}, due ${fact.due}${fact.replaces ? ', in place of another' : ''}`;
    case 'answered':
      return `${fact.decision} ${offerWords(fact.offer)}${fact.final ? ', final' : ''}: ${termWords(fact.evaluation)}`;
    case 'counter-offered':
      return `${fact.change}: ${offerWords(fact.offer)}: ${termWords(fact.evaluation)}`;
    case 'signed':
      return `${offerWords(fact.offer)}, target ${two(fact.target)}${fact.ratification === null ? '' : `, ${fact.ratification.who} in month ${fact.ratification.month} at ${two(fact.ratification.probability)}`}`;
    case 'ratified':
    case 'ratification-failed':
      return `${offerWords(fact.offer)} at ${two(fact.probability)}`;
    case 'accord-reviewed':
      return `${fact.decision} ${fact.offer.country} ${fact.offer.demand}: ${termWords(fact.evaluation)}`;
    case 'delivered':
      return `${fact.country} ${fact.demand}: ${fact.lever} ${signed(fact.level)}`;
    case 'reneged':
    case 'breached':
      return `${offerWords(fact.offer)}${fact.lever === null ? '' : ` on ${fact.lever}`}`;
    case 'threat-on-bought-lever':
      return `${offerWords(fact.offer)} on ${fact.lever}, weight ${fact.weight}`;
    case 'counter-measure':
      return `${fact.country} ${fact.measure} ${fact.stage} (hazard ${two(fact.hazard)}, pressure ${two(fact.pressure)})`;
    case 'flows':
      return `encounters ${Math.round(fact.encounters)}, removals ${fact.removals.map(Math.round).join(' ')}, transferred ${Math.round(fact.transferred)}`;
    case 'lenses':
      return lensWords(fact.lenses);
    case 'month-closed':
      return fact.digest;
    case 'withdrawn':
    case 'closed':
    case 'lapsed':
    case 'counter-accepted':
    case 'counter-declined':
    case 'counter-lapsed':
    case 'threat-due':
    case 'carried-out':
    case 'extended':
    case 'backed-down':
    case 'threat-met':
      return offerWords(fact.offer);
  }
}

/** A game of one doctrine on one seed as text. */
export function transcriptOf(setting: Setting, { doctrine, seed }: { readonly doctrine: Doctrine; readonly seed: string }): string {
  const { orders, facts, lenses } = playMatch(setting, { doctrine, seed, withFacts: true });
  const months = facts.map((month, m) => [
    `Month ${m + 1}`,
    ...(orders[m] ?? []).map((order) => `  > ${orderWords(order)}`),
    ...month.map((fact) => `  ${fact.kind}: ${factWords(fact)}`),
  ].join('\n'));
  return [`${setting.scenario.id}, ${doctrine.name}, seed ${seed}`, ...months, `At the end: ${lensWords(lenses)}`, ''].join('\n\n').replace(/\n\n$/, '\n');
}
