/** Takes from a sound document what the engine plays by, and leaves the words behind. */
import { countryId, demandId } from '../../engine/index.ts';
import type { Scenario } from '../../engine/index.ts';
import { hashOf } from '../canonical.ts';
import { articleOf } from '../evidence/own-article.ts';
import type { ScenarioDocument } from './document.ts';

/** The engine's scenario of a document that has no errors. Own statements join the articles by their ids. */
export function engineScenario(document: ScenarioDocument): Scenario {
  const { countries, levers, lenses, evidence } = document;
  return {
    id: document.id, start: document.start, months: document.months, asOf: document.asOf,
    articles: [...evidence.articles, ...evidence.statements.map((one) => one.id)],
    seats: countries.seats.map(countryId),
    nodes: countries.nodes.map(countryId),
    corridor: document.corridor.map((leg) => ({ country: countryId(leg.country), to: countryId(leg.to) })),
    demands: document.demands.map((demand) => ({
      id: demandId(demand.id),
      class: demand.class,
      countries: demand.countries.map((one) => ({ country: countryId(one.country), share: one.share })),
      asks: demand.asks,
      ratification: demand.ratification.map(({ country, who, delay, base }) => ({ country: countryId(country), who, delay, base })),
    })),
    levers: levers.allowed.map(({ approval, ...lever }) => ({
      ...lever,
      approval: approval === null ? null : { direction: approval.direction, who: approval.who, base: approval.base },
    })),
    limits: levers.limits.map(({ id, lever, month, highest, countries: where }) => ({ id, lever, month, highest, countries: where.map(countryId) })),
    inForce: levers.inForce.map(({ country, lever, level }) => ({ country: countryId(country), lever, level })),
    capital: document.capital,
    proposalsAMonth: document.proposalsAMonth,
    credibility: document.credibility,
    assurance: document.assurance,
    overrides: countries.overrides.map(({ country, why, ...one }) => ({ ...one, country: countryId(country), why: why.en })),
    events: document.events.map(({ id, month, probability, effects }) => ({
      id, month, probability,
      effects: effects.map(({ quantity, country, demand, amount }) => ({
        quantity, amount,
        country: country === null ? null : countryId(country),
        demand: demand === null ? null : demandId(demand),
      })),
    })),
    objectives: document.objectives.map(({ id, measure, demand, weight }) => ({ id, measure, weight, demand: demand === null ? null : demandId(demand) })),
    headline: lenses.headline,
    visibility: document.visibility,
    mode: document.mode,
  };
}

/**
 * The hash that names a scenario's play: the engine's scenario and the author's own statements.
 * Corrected spelling in a briefing changes no hash; anything that could change a game does.
 */
export const scenarioHash = (document: ScenarioDocument): string =>
  hashOf({ scenario: engineScenario(document), statements: document.evidence.statements.map(articleOf) });
