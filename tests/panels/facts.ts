// One fact of every kind and of every variant that is told differently.
import { COUNTER_MEASURES, countryId, demandId } from '../../src/engine/index.ts';
import type { Evaluation, Fact, FactKind, Offer, Scenario } from '../../src/engine/index.ts';

const evaluation: Evaluation = {
  surplus: -0.4, threshold: 0, stance: 0, ideal: 0.5,
  terms: { stick: 1, carrot: 0, burden: -1, pride: 0, signing: -0.4, shock: 0 },
  seat: { terms: { stick: 1, carrot: 0, burden: -1, pride: 0, signing: -0.4, shock: 0 }, rest: 0, stance: { mean: 0, sd: 0.5 } },
  basis: { credibility: 0.5, assurance: 0.5, restraint: 0.7, backing: 1, goodwill: 0, bloc: 0, hedging: 0 },
};

/** An offer with both sides, to the scenario's first seat. */
export function someOffer(scenario: Scenario): Offer {
  return {
    country: scenario.seats[0] ?? countryId(''),
    demand: scenario.demands[0]?.id ?? demandId(''),
    ask: 0.75,
    give: [{ lever: 'aid', level: -1 }],
    orElse: [{ lever: 'tariff', level: 2 }],
    posture: 'public',
  };
}

/** The record makes the compiler name every kind. */
export function someFacts(scenario: Scenario): readonly Fact[] {
  const offer = someOffer(scenario);
  const { country, demand } = offer;
  const kinds: { readonly [K in FactKind]: readonly (Fact & { readonly kind: K })[] } = {
    event: [{ kind: 'event', id: scenario.events[0]?.id ?? '' }],
    'legal-limit': [{ kind: 'legal-limit', id: 'x', country, lever: 'tariff', from: 2, to: 0 }],
    income: [{ kind: 'income', income: 10, upkeep: 1.2, capital: 28.8 }],
    'unpaid-upkeep': [{ kind: 'unpaid-upkeep', country, lever: 'aid', from: -2, to: 0 }],
    'order-refused': [{ kind: 'order-refused', order: { kind: 'meet', country }, index: 0, reason: 'not-affordable', need: 2, have: 1 }],
    'lever-set': [{ kind: 'lever-set', country, lever: 'visa', from: 0, to: 1, cost: 2 }],
    met: [{ kind: 'met', country }],
    proposed: [
      { kind: 'proposed', offer, due: 3, replaces: false },
      { kind: 'proposed', offer, due: 3, replaces: true },
    ],
    withdrawn: [{ kind: 'withdrawn', offer }],
    closed: [{ kind: 'closed', offer }],
    lapsed: [{ kind: 'lapsed', offer }],
    answered: [
      { kind: 'answered', offer, decision: 'accept', final: true, evaluation },
      { kind: 'answered', offer, decision: 'counter', final: true, evaluation },
      { kind: 'answered', offer, decision: 'refuse', final: true, evaluation },
      { kind: 'answered', offer, decision: 'refuse', final: false, evaluation },
    ],
    'counter-offered': (['lower-ask', 'more-give', 'quiet', 'other-demand'] as const).map((change) => ({
      kind: 'counter-offered', offer, original: offer, change, evaluation,
    })),
    'counter-accepted': [{ kind: 'counter-accepted', offer }],
    'counter-declined': [{ kind: 'counter-declined', offer }],
    'counter-lapsed': [{ kind: 'counter-lapsed', offer }],
    signed: [
      { kind: 'signed', offer, target: 0.8, ratification: null },
      { kind: 'signed', offer, target: 0.8, ratification: { who: 'senate', month: 5, probability: 0.4 } },
    ],
    ratified: [{ kind: 'ratified', offer, probability: 0.4 }],
    'ratification-failed': [{ kind: 'ratification-failed', offer, probability: 0.4 }],
    'accord-reviewed': [
      { kind: 'accord-reviewed', offer, decision: 'keep', evaluation },
      { kind: 'accord-reviewed', offer, decision: 'defect', evaluation },
    ],
    delivered: [{ kind: 'delivered', country, demand, lever: 'aid', level: -1 }],
    reneged: [
      { kind: 'reneged', offer, lever: 'aid' },
      { kind: 'reneged', offer, lever: null },
    ],
    breached: [
      { kind: 'breached', offer, lever: 'tariff' },
      { kind: 'breached', offer, lever: null },
    ],
    'threat-due': [{ kind: 'threat-due', offer }],
    'carried-out': [{ kind: 'carried-out', offer }],
    extended: [{ kind: 'extended', offer }],
    'backed-down': [{ kind: 'backed-down', offer }],
    'threat-met': [{ kind: 'threat-met', offer }],
    'threat-on-bought-lever': [{ kind: 'threat-on-bought-lever', offer, lever: 'tariff', weight: 0.5 }],
    'counter-measure': COUNTER_MEASURES.flatMap((measure) =>
      (['threatened', 'carried-out', 'withdrawn', 'lifted'] as const).map((stage) => ({ kind: 'counter-measure' as const, country, measure, stage, hazard: 0.2, pressure: 1 })),
    ),
    flows: [{ kind: 'flows', encounters: 98_000, removals: [10, 20], transferred: 0 }],
    lenses: [{ kind: 'lenses', lenses: { agenda: 1, partners: 2, people: 3, home: 4, standing: 5 } }],
    'month-closed': [{ kind: 'month-closed', month: 1, digest: '0123456789abcdef' }],
  };
  return Object.values(kinds).flat();
}
