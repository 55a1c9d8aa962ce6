/** Turns facts into pulses: what the map lets shine up, and where. */
import type { Fact } from '../engine/index.ts';

/** `out` travels from the capital to the country, `back` from the country to the capital, `here` stays. */
export interface Pulse {
  readonly country: string;
  readonly way: 'out' | 'back' | 'here';
  readonly tone: 'proposal' | 'accord' | 'news';
}

/** The pulses of some facts, in their order; facts without a place have none. */
export function pulsesOf(facts: readonly Fact[]): readonly Pulse[] {
  return facts.flatMap((fact) => {
    const pulse = pulseOf(fact);
    return pulse === null ? [] : [pulse];
  });
}

function pulseOf(fact: Fact): Pulse | null {
  switch (fact.kind) {
    case 'proposed':
    case 'counter-accepted':
      return { country: fact.offer.country, way: 'out', tone: 'proposal' };
    case 'answered':
      return { country: fact.offer.country, way: 'back', tone: fact.decision === 'accept' ? 'accord' : 'news' };
    case 'counter-offered':
      return { country: fact.offer.country, way: 'back', tone: 'proposal' };
    case 'signed':
    case 'ratified':
      return { country: fact.offer.country, way: 'here', tone: 'accord' };
    case 'lever-set':
    case 'met':
    case 'delivered':
    case 'legal-limit':
    case 'unpaid-upkeep':
      return { country: fact.country, way: 'out', tone: 'news' };
    case 'carried-out':
    case 'extended':
    case 'backed-down':
    case 'reneged':
      return { country: fact.offer.country, way: 'out', tone: 'news' };
    case 'counter-measure':
      return { country: fact.country, way: 'back', tone: 'news' };
    case 'breached':
    case 'ratification-failed':
    case 'threat-met':
    case 'threat-due':
    case 'lapsed':
    case 'closed':
    case 'withdrawn':
      return { country: fact.offer.country, way: 'here', tone: 'news' };
    case 'accord-reviewed':
      return fact.decision === 'defect' ? { country: fact.offer.country, way: 'here', tone: 'news' } : null;
    case 'event':
    case 'income':
    case 'order-refused':
    case 'counter-declined':
    case 'counter-lapsed':
    case 'threat-on-bought-lever':
    case 'flows':
    case 'lenses':
    case 'month-closed':
      return null;
  }
}
