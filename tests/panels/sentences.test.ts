// Facts, orders and objections as sentences: one for every kind, in both languages, with nothing left open.
import { describe, expect, test } from 'vitest';
import { OBJECTIONS, ORDER_KINDS } from '../../src/engine/index.ts';
import type { Fact, Order } from '../../src/engine/index.ts';
import { authorTexts } from '../../src/panels/text/author.ts';
import { objectionOf, sentenceOf } from '../../src/panels/text/sentences.ts';
import { speakerFor } from '../../src/panels/text/speaker.ts';
import type { Speaker } from '../../src/panels/text/speaker.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { playableOf } from '../store/bundle.ts';
import { someFacts, someOffer } from './facts.ts';

const { scenario, document } = playableOf('inauguration');
const speaker = (language: 'en' | 'es'): Speaker => speakerFor(wordsIn(language), scenario, authorTexts(document, wordsIn(language)));
const languages = [['en', speaker('en')], ['es', speaker('es')]] as const;

/** What is wrong with a sentence: holes, keys, `undefined`, a small letter at its beginning, no full stop at its end. */
function faultsOf(sentence: string): string[] {
  const faults = [
    [/\{\{|undefined|NaN|\[object|null/, 'a hole'],
    [/\b(facts|offers|orders|names|objections|levels)\./, 'a key'],
    [/\.\.| {2}/, 'a seam'],
  ] as const;
  const found = faults.filter(([pattern]) => pattern.test(sentence)).map(([, name]) => name);
  return [...found, ...(/^[\p{Lu}«]/u.test(sentence) ? [] : ['no capital']), ...(/[.!?]$/.test(sentence) ? [] : ['no full stop'])];
}

describe.each(languages)('in %s', (language, say) => {
  test.each(someFacts(scenario).map((fact) => [variantOf(fact), fact] as const))('a fact is a sentence: %s', (_, fact) => {
    expect(faultsOf(sentenceOf(fact, say))).toEqual([]);
  });

  test('variants of one kind are told apart', () => {
    const sentences = someFacts(scenario).map((fact) => sentenceOf(fact, say));
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test.each(OBJECTIONS)('an objection is a sentence: %s', (reason) => {
    expect(faultsOf(objectionOf({ reason, need: 3, have: 1.5 }, say))).toEqual([]);
  });

  test.each(ORDER_KINDS)('an order is a sentence: %s', (kind) => {
    const { country, demand } = someOffer(scenario);
    const order = { kind, lever: 'aid', level: -2, deadline: 2, ...someOffer(scenario), country, demand } as unknown as Order;
    expect(faultsOf(say.order(order))).toEqual([]);
  });

  test('an order names what it accepts and what it ends, where that is known', () => {
    const offer = someOffer(scenario);
    const other = { ...offer, demand: scenario.demands[1]?.id ?? offer.demand, ask: 0.5 } as const;
    const known = speakerFor(wordsIn(language), scenario, { ...authorTexts(document, wordsIn(language)), before: () => ({ counter: other, level: 2 }) });
    const accept = known.order({ kind: 'accept-counter', country: offer.country, demand: offer.demand });
    expect(accept).toContain(known.terms(other));
    expect(accept).not.toContain(known.demand(offer.demand));
    expect(faultsOf(accept)).toEqual([]);
    expect(known.order({ kind: 'set-lever', country: offer.country, lever: 'sanction', level: 0 })).toMatch(language === 'en' ? /: lift sanctions\.$/ : /: levantar las sanciones\.$/);
  });

  test('an offer names what is given and what is threatened, and only that', () => {
    const offer = someOffer(scenario);
    const give = say.level('aid', -1);
    const orElse = say.level('tariff', 2);
    expect(say.terms(offer)).toContain(give);
    expect(say.terms(offer)).toContain(orElse);
    expect(say.terms({ ...offer, give: [] })).not.toContain(give);
    expect(say.terms({ ...offer, orElse: [] })).not.toContain(orElse);
    expect(say.pledge('give', { lever: 'sanction', level: 0 })).toBe(language === 'en' ? 'an end to sanctions' : 'fin de sanciones');
    expect(say.pledge('give', { lever: 'sanction', level: 1 })).toContain(language === 'en' ? 'only up to step 1' : 'solo hasta el nivel 1');
    expect(say.pledge('orElse', { lever: 'aid', level: -1 })).toContain(language === 'en' ? 'aid granted only up to step 1' : 'ayuda concedida solo hasta el nivel 1');
    expect(new Set([offer, { ...offer, give: [] }, { ...offer, orElse: [] }, { ...offer, give: [], orElse: [] }].map((one) => say.terms(one))).size).toBe(4);
  });

  test('names come from the author where there are any', () => {
    const [demand] = document.demands;
    expect(say.demand(someOffer(scenario).demand)).toBe(demand?.title[language]);
    expect(say.country('XXX')).toBe('XXX');
    expect(say.decider('nobody-knows')).toBe('nobody-knows');
  });
});

function variantOf(fact: Fact): string {
  const details = ['decision', 'stage', 'change', 'replaces', 'final', 'lever', 'ratification'].flatMap((name) => (name in fact ? [`${name} ${JSON.stringify(Reflect.get(fact, name))}`] : []));
  return [fact.kind, ...details].join(' ');
}
