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
  readonly order: (order: Order) => string;
  /** The month m (1-based) of this game. */
  readonly month: (m: number) => string;
}

/** A speaker for one game in one language. */
export function speakerFor(words: Words, scenario: Scenario, author: AuthorTexts): Speaker {
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
    order(order) {
      const country = speaker.country(order.country);
      switch (order.kind) {
        case 'set-lever':
          return words.t('orders.set-lever', { country, lever: words.t(`names.lever.${order.lever}`), level: speaker.level(order.lever, order.level) });
        case 'meet':
          return words.t('orders.meet', { country });
        case 'propose':
          return words.t('orders.propose', { country, posture: words.t(`names.postureIn.${order.posture}`), terms: speaker.terms(order) });
        case 'withdraw':
        case 'accept-counter':
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
