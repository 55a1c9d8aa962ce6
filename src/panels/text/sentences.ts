/** Turns facts into sentences: the only place where what happened becomes words. */
import type { Fact, FactOf } from '../../engine/index.ts';
// Without the texts of a game there is nothing to say.
import './game.ts';
import type { Speaker } from './speaker.ts';

/** One fact as one sentence in the speaker's language; it tells nothing that the seat cannot know. */
export function sentenceOf(fact: Fact, say: Speaker): string {
  const { words } = say;
  switch (fact.kind) {
    case 'event':
      return words.t('facts.event', { text: say.event(fact.id) });
    case 'legal-limit':
    case 'unpaid-upkeep':
      return words.t(`facts.${fact.kind}`, changeOf(fact, say));
    case 'income':
      return words.t('facts.income', {
        income: words.number(fact.income, 1),
        upkeep: words.number(fact.upkeep, 1),
        capital: words.number(fact.capital, 1),
      });
    case 'order-refused':
      return words.t('facts.order-refused', { order: say.order(fact.order), reason: objectionOf(fact, say) });
    case 'lever-set':
      return words.t('facts.lever-set', { ...changeOf(fact, say), cost: words.number(fact.cost, 1) });
    case 'met':
      return words.t('facts.met', { country: say.country(fact.country) });
    case 'counter-measure':
      return words.t(`facts.counter-measure.${fact.stage}`, { country: say.country(fact.country), measure: words.t(`names.measure.${fact.measure}`) });
    case 'delivered':
      return words.t('facts.delivered', { country: say.country(fact.country), level: say.pledge('give', fact), demand: say.demand(fact.demand) });
    case 'flows':
      return words.t('facts.flows', {
        encounters: words.number(fact.encounters),
        removals: words.number(fact.removals.reduce((sum, one) => sum + one, 0)),
        transferred: words.number(fact.transferred),
      });
    case 'lenses':
      return words.t('facts.lenses', {
        agenda: words.number(fact.lenses.agenda),
        partners: words.number(fact.lenses.partners),
        people: words.number(fact.lenses.people),
        home: words.number(fact.lenses.home),
        standing: words.number(fact.lenses.standing),
      });
    case 'month-closed':
      return words.t('facts.month-closed', { digest: fact.digest });
    default:
      return offerSentence(fact, say);
  }
}

/** Which lever changed towards whom, and from what to what. */
function changeOf({ lever, country, from, to }: FactOf<'lever-set' | 'legal-limit' | 'unpaid-upkeep'>, say: Speaker): { about: string; from: string; to: string } {
  return { about: say.words.t(`names.leverOn.${lever}`, { country: say.country(country) }), from: say.levelHere(lever, from), to: say.levelHere(lever, to) };
}

/** Why an order was refused, as a sentence with its numbers. */
export function objectionOf(fact: Pick<FactOf<'order-refused'>, 'reason' | 'need' | 'have'>, say: Pick<Speaker, 'words'>): string {
  const figure = (value: number | null): string => (value === null ? '?' : say.words.number(value, 1));
  return say.words.t(`objections.${fact.reason}`, { need: figure(fact.need), have: figure(fact.have) });
}

type OfferFact = Extract<Fact, { readonly offer: unknown }>;

function offerSentence(fact: OfferFact, say: Speaker): string {
  const { words } = say;
  const { offer } = fact;
  const country = say.country(offer.country);
  const demand = say.demand(offer.demand);
  const named = { country, demand };
  const terms = { country, terms: say.terms(offer) };
  switch (fact.kind) {
    case 'proposed':
      return words.t(`facts.proposed.${fact.replaces ? 'again' : 'first'}`, {
        ...terms,
        posture: words.t(`names.postureIn.${offer.posture}`),
        month: say.month(fact.due),
      });
    case 'answered': {
      const ask = say.ask(offer.ask);
      if (fact.decision === 'counter') return words.t('facts.answered.counter', named);
      if (fact.decision === 'refuse' && !fact.final) return words.t('facts.answered.refuseForNow', { ...named, ask });
      return words.t(`facts.answered.${fact.decision}`, { ...named, ask });
    }
    case 'counter-offered':
      return words.t(`facts.counter-offered.${fact.change}`, terms);
    case 'counter-accepted':
      return words.t('facts.counter-accepted', terms);
    case 'signed': {
      const signed = { ...terms, target: words.percent(fact.target) };
      if (fact.ratification === null) return words.t('facts.signed.now', signed);
      const { who, month, probability } = fact.ratification;
      return words.t('facts.signed.ratifying', { ...signed, who: say.decider(who), month: say.month(month), chance: words.percent(probability) });
    }
    case 'ratified':
    case 'ratification-failed':
      return words.t(`facts.${fact.kind}`, { ...named, chance: words.percent(fact.probability) });
    case 'accord-reviewed':
      return words.t(`facts.accord-reviewed.${fact.decision}`, named);
    case 'reneged':
    case 'breached':
      return fact.lever === null
        ? words.t(`facts.${fact.kind}.whole`, named)
        : words.t(`facts.${fact.kind}.lever`, { ...named, lever: words.t(`names.lever.${fact.lever}`) });
    case 'threat-due':
    case 'carried-out':
    case 'backed-down':
      return words.t(`facts.${fact.kind}`, { ...named, orElse: say.pledges('orElse', offer.orElse) });
    case 'threat-on-bought-lever':
      return words.t('facts.threat-on-bought-lever', { country, lever: words.t(`names.lever.${fact.lever}`) });
    case 'withdrawn':
    case 'closed':
    case 'lapsed':
    case 'counter-declined':
    case 'counter-lapsed':
    case 'extended':
    case 'threat-met':
      return words.t(`facts.${fact.kind}`, named);
  }
}
