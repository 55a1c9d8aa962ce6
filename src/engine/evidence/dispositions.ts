/** What is not a position on a demand: goodwill, pride, the weight of the bloc, and readiness for the named counter-measures. */
import { COUNTER_MEASURES } from '../vocabulary.ts';
import type { CounterMeasure } from '../vocabulary.ts';
import { ASSUMED } from './assumptions.ts';
import type { Considered } from './considered.ts';
import { byText } from './considered.ts';
import type { Dossier } from './dossier.ts';
import type { Parameter } from './model.ts';
import { estimated } from './parameter.ts';
import { stanceMean } from './priors.ts';
import { notItsOwn, readingsOf, strengthOf } from './readings.ts';
import type { Saying } from './readings.ts';
import type { Stance } from './unit.ts';

type Code = NonNullable<Stance>;

/** All of them, in the order of the contract. */
export function dispositionParameters(dossier: Dossier): readonly Parameter[] {
  return [goodwill(dossier), pride(dossier), solidarity(dossier), ...COUNTER_MEASURES.map((measure) => counterMeasure(dossier, measure))];
}

/** Starting goodwill -0.6..0.6: a stance on general cooperation, prior 0, times 0.4. */
function goodwill({ country, moment, own }: Dossier): Parameter {
  const perStance = ASSUMED.goodwillPerStance;
  const units = own.filter(({ unit }) => unit.issue === 'general_cooperation');
  const readings = readingsOf({ units, moment, perStance, says: (_, stance) => ({ mean: perStance * stanceMean(stance, 0), strength: 1 }) });
  return estimated({ country, name: 'goodwill', scale: { prior: 0, perStance }, readings, unread: 'prior', silence: 'nothing is said of cooperation in general; prior 0.00' });
}

/**
 * Pride, the cost of being seen to yield, 0..2, prior 0.8. Opposition to mass deportation and own threats of retaliation point to 1.6, reluctant ones with half
 * the weight: one top for all, so that no opposition lowers pride. Consent to mass deportation points to 0.4. What others say never counts.
 */
function pride({ country, moment, own }: Dossier): Parameter {
  const prior = ASSUMED.pridePrior;
  const units = own.filter(({ unit }) => unit.issue === 'mass_deportation' || unit.issue === 'counter_measure' || unit.counterMeasure !== null);
  const says = (considered: Considered, stance: Code): Saying => {
    const threat = considered.unit.issue !== 'mass_deportation';
    const own = notItsOwn(considered);
    if (own !== null) return own;
    if (stance < 0 || (threat && stance === 0)) return { mean: ASSUMED.prideOpposed, strength: strengthOf(stance) };
    return threat || stance === 0 ? 'not-opposed' : { mean: ASSUMED.prideConsent, strength: strengthOf(stance) };
  };
  const perStance = ASSUMED.pridePerStance;
  return estimated({
    country, name: 'pride', scale: { prior, perStance }, readings: readingsOf({ units, moment, perStance, says }), unread: 'prior',
    silence: `neither opposition to mass deportation nor a threat of its own; prior ${prior.toFixed(2)}`,
  });
}

/** Weight of the bloc for this country, 0..1, prior 0.5. Refusals and reluctance of the region, and joint answers of either, point to 1. */
function solidarity({ country, moment, own, bloc }: Dossier): Parameter {
  const prior = ASSUMED.solidarityPrior;
  const units = merged(bloc, own.filter(({ unit }) => unit.counterMeasure === 'joint_declaration'));
  const says = (considered: Considered, stance: Code): Saying => {
    if (considered.unit.counterMeasure === 'joint_declaration') return threatens(considered, stance);
    return stance < 0 ? { mean: 1, strength: strengthOf(stance) } : 'not-opposed';
  };
  const perStance = ASSUMED.solidarityPerStance;
  return estimated({
    country, name: 'solidarity', scale: { prior, perStance }, readings: readingsOf({ units, moment, perStance, says }), unread: 'prior',
    silence: `no refusal of the region and no joint answer; prior ${prior.toFixed(2)}`,
  });
}

/**
 * Propensity 0..1 for one counter-measure: 0 unless somebody threatened or did it. A threat or act points to 1 (a reluctant or conditional one with half the
 * weight), an assurance that it will not come to 0. For a joint declaration the bloc's units count at half weight for its members.
 */
function counterMeasure({ country, moment, own, bloc }: Dossier, measure: CounterMeasure): Parameter {
  const perStance = ASSUMED.counterPerStance;
  const joint = measure === 'joint_declaration' ? bloc : [];
  const units = merged(own, joint).filter(({ unit }) => unit.counterMeasure === measure);
  const says = (considered: Considered, stance: Code): Saying => {
    const saying = threatens(considered, stance);
    if (typeof saying === 'string' || considered.unit.actor !== 'region') return saying;
    return { mean: saying.mean, strength: saying.strength * ASSUMED.blocStrength };
  };
  return estimated({
    country, name: `counter.${measure}`, scale: { prior: 0, perStance }, readings: readingsOf({ units, moment, perStance, says }), unread: 'prior',
    silence: 'no unit documents this counter-measure; propensity 0.00',
  });
}

/** A named counter-measure threatened (1) or disclaimed (0), if in the actor's own word or deed. */
function threatens(considered: Considered, stance: Code): Saying {
  return notItsOwn(considered) ?? { mean: stance <= 0 ? 1 : 0, strength: strengthOf(stance) };
}

/** Two lists in one canonical order. */
function merged(some: readonly Considered[], others: readonly Considered[]): readonly Considered[] {
  return [...some, ...others].sort((a, b) => byText(a.unit.id, b.unit.id) || byText(a.article.id, b.article.id));
}
