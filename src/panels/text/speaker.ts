/** Puts names, offers and orders of one game into words. */
import type { Ask, CountryId, DemandClass, DemandId, Lever, Offer, Order, Pledge, Scenario } from '../../engine/index.ts';
import type { en } from './en/index.ts';
import type { Words } from './words.ts';

/** What the scenario's author wrote for people, in the language of the page where there is one. */
export interface AuthorTexts {
  readonly event: (id: string) => string;
  readonly demand: (id: string) => string | null;
  readonly demandAbout: (id: string) => string | null;
}

/** What stood before an order: null where it is not known. */
export interface Before {
  /** The counter-offer that an order answers. */
  readonly counter: Offer | null;
  /** The level, -3..3, that an order moves a lever from. */
  readonly level: number | null;
}

/** The author's texts and, where a game is at hand, what stood in it before an order of a month (1-based; found where it is left out). */
export interface Known extends AuthorTexts {
  readonly before?: (order: Order, month?: number) => Before;
}

const UNKNOWN: Before = { counter: null, level: null };

/** The two sides of an offer: what is promised lowers a lever, what is threatened raises it. */
export type Side = 'give' | 'orElse';

export interface Speaker {
  readonly words: Words;
  readonly scenario: Scenario;
  readonly country: (id: CountryId | string) => string;
  readonly demand: (id: DemandId) => string;
  readonly demandAbout: (id: DemandId) => string;
  readonly demandClass: (id: DemandId) => DemandClass;
  readonly event: (id: string) => string;
  /** Who approves or stops an accord at home. */
  readonly decider: (id: string) => string;
  /** A lever at a level -3..3, for instance "tariffs raised, step 2 of 3". */
  readonly level: (lever: Lever, level: number) => string;
  /** The same where the lever's name stands beside it. */
  readonly levelHere: (lever: Lever, level: number) => string;
  readonly ask: (ask: Ask) => string;
  /** The terms of an offer, as one sentence. */
  readonly terms: (offer: Offer) => string;
  /** A level that is promised or threatened, for instance "an end to sanctions". */
  readonly pledge: (side: Side, pledge: Pledge) => string;
  /** Several pledges joined. */
  readonly pledges: (side: Side, pledges: readonly Pledge[]) => string;
  /** An order; its month (1-based) tells what it answers or ends, where that cannot be seen from the order. */
  readonly order: (order: Order, month?: number) => string;
  /** The month m (1-based) of this game. */
  readonly month: (m: number) => string;
}

/** A speaker for one game in one language. */
export function speakerFor(words: Words, scenario: Scenario, author: Known): Speaker {
  const classes = new Map(scenario.demands.map((demand) => [demand.id, demand.class]));
  const speaker: Speaker = {
    words,
    scenario,
    country: (id) => countryName(words, id),
    demandClass: (id) => classes.get(id) ?? 'other',
    demand: (id) => author.demand(id) ?? words.t(`names.demand.${speaker.demandClass(id)}`),
    demandAbout: (id) => author.demandAbout(id) ?? words.t(`names.demandAbout.${speaker.demandClass(id)}`),
    event: (id) => author.event(id),
    decider: (id) => (isDecider(id, words) ? words.t(`names.decider.${id}`) : id),
    level(lever, level) {
      if (level === 0) return words.t('levels.none', { lever: words.t(`names.lever.${lever}`) });
      if (level > 0) return words.t('levels.pressure', { words: words.t(`names.pressure.${lever}`), size: level });
      return words.t('levels.inducement', { words: words.t(`names.inducement.${lever}`), size: -level });
    },
    levelHere: (lever, level) => (level === 0 ? words.t('levels.noneHere') : speaker.level(lever, level)),
    ask: (ask) => words.t(`offers.ask.${ask === 1 ? 'all' : ask === 0.75 ? 'most' : 'half'}`),
    pledge(side, { lever, level }) {
      // A promise that stays above zero eases pressure; a threat that stays below zero cuts an inducement back.
      const back = side === 'give' ? level : -level;
      if (back < 0) return speaker.level(lever, level);
      const measure = words.t(`names.${side === 'give' ? 'pressure' : 'inducement'}.${lever}`);
      return back === 0 ? words.t('levels.end', { words: measure }) : words.t('levels.only', { words: measure, size: back });
    },
    pledges: (side, pledges) => words.list(pledges.map((pledge) => speaker.pledge(side, pledge))),
    terms(offer) {
      const base = { demand: speaker.demand(offer.demand), ask: speaker.ask(offer.ask) };
      const give = speaker.pledges('give', offer.give);
      const orElse = speaker.pledges('orElse', offer.orElse);
      if (offer.give.length > 0 && offer.orElse.length > 0) return words.t('offers.exchange', { ...base, give, orElse });
      if (offer.give.length > 0) return words.t('offers.promise', { ...base, give });
      if (offer.orElse.length > 0) return words.t('offers.threat', { ...base, orElse });
      return words.t('offers.bare', base);
    },
    order(order, month) {
      const country = speaker.country(order.country);
      const before = author.before?.(order, month) ?? UNKNOWN;
      switch (order.kind) {
        case 'set-lever':
          return words.t('orders.set-lever', { country, deed: deedOf(order, before.level, words) });
        case 'meet':
          return words.t('orders.meet', { country });
        case 'propose':
          return words.t(`orders.propose.${order.posture}`, { country, terms: speaker.terms(order) });
        case 'accept-counter':
          // What is accepted may be about another demand than the one that was asked.
          if (before.counter !== null) return words.t('orders.accept-offered', { country, terms: speaker.terms(before.counter) });
          return words.t('orders.accept-counter', { country, demand: speaker.demand(order.demand) });
        case 'withdraw':
        case 'decline-counter':
        case 'carry-out':
        case 'extend':
        case 'back-down':
          return words.t(`orders.${order.kind}`, { country, demand: speaker.demand(order.demand) });
      }
    },
    month: (m) => words.month(scenario.start, m),
  };
  return speaker;
}

/** What moving a lever does: a measure up to a step, or the end of the one that stood. */
function deedOf({ lever, level }: { readonly lever: Lever; readonly level: number }, from: number | null, { t }: Words): string {
  if (level > 0) return t('orders.deed.level', { deed: t(`orders.deed.press.${lever}`), size: level });
  if (level < 0) return t('orders.deed.level', { deed: t(`orders.deed.induce.${lever}`), size: -level });
  if (from === null || from === 0) return t(`orders.deed.none.${lever}`);
  return from > 0 ? t(`orders.deed.unpress.${lever}`) : t(`orders.deed.uninduce.${lever}`);
}

/** The name of a country by its code; the code itself for one that the texts do not know. */
export function countryName(words: Words, id: string): string {
  return isKnown(id, words) ? words.t(`names.country.${id}`) : id;
}

type KnownDecider = keyof typeof en.names.decider;

function isDecider(id: string, words: Words): id is KnownDecider {
  return words.has(`names.decider.${id}`);
}

type KnownCountry = keyof typeof en.names.country;

function isKnown(id: string, words: Words): id is KnownCountry {
  return /^[A-Za-z]+$/.test(id) && words.has(`names.country.${id}`);
}
