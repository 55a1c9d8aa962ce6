/** Checks what happens when: the cut-off of the evidence, own statements, and events. */
import type { EFFECT_QUANTITIES } from '../../engine/index.ts';
import type { Path } from '../problem.ts';
import type { Remark } from '../source-text.ts';
import { claimRemarks } from '../evidence/claim-checks.ts';
import { didYouMean } from '../suggestion.ts';
import type { Draft, ScenarioContext } from './draft.ts';
import { horizonRemarks, repetitions, unknownWord } from './draft.ts';

/** All remarks on dates, evidence and events. */
export function timeRemarks(draft: Draft, context: ScenarioContext): Remark[] {
  return [...cutOffRemarks(draft), ...articleChoiceRemarks(draft, context), ...statementRemarks(draft, context), ...eventRemarks(draft)];
}

function cutOffRemarks({ asOf, start }: Draft): Remark[] {
  if (asOf === undefined || start === undefined || asOf.slice(0, 7) <= start) return [];
  return [{ path: ['asOf'], message: `The evidence runs to ${asOf}, after the first month of the game (${start}).`, suggestion: `Choose a day in or before ${start}: nobody knows what comes later.` }];
}

function articleChoiceRemarks({ evidence, asOf }: Draft, context: ScenarioContext): Remark[] {
  if (evidence === undefined) return [];
  const known = context.evidence.articles;
  const remarks = repetitions(evidence.articles, (id) => id, { path: ['evidence', 'articles'], what: 'The article' });
  evidence.articles.forEach((id, index) => {
    const path = ['evidence', 'articles', index];
    const article = known.find((one) => one.id === id);
    if (article === undefined) remarks.push(...unknownWord(id, known.map((one) => one.id), { path, message: `There is no coded article "${id}".` }));
    else if (asOf !== undefined && article.published > asOf) {
      remarks.push({ path, message: `Article "${id}" was published on ${article.published}, after asOf (${asOf}).`, suggestion: 'Remove it: it would not be used.' });
    }
  });
  if (evidence.articles.length === 0 && evidence.statements.length === 0) {
    remarks.push({ path: ['evidence'], severity: 'warning', message: 'No evidence is chosen, so all governments follow their priors.', suggestion: 'Name articles, for instance "003".' });
  }
  return remarks;
}

function statementRemarks({ evidence, asOf }: Draft, context: ScenarioContext): Remark[] {
  const statements = evidence?.statements ?? [];
  const articles = context.evidence.articles.flatMap((article) => article.units.map((unit) => unit.id));
  const ids = [...statements.map((one) => one.id), ...articles];
  const remarks = repetitions(statements, (one) => one.id, { path: ['evidence', 'statements'], field: 'id', what: 'The statement' });
  statements.forEach((one, index) => {
    const path: Path = ['evidence', 'statements', index];
    remarks.push(...claimRemarks(one, one.published, path));
    if (asOf !== undefined && one.published > asOf) {
      remarks.push({ path: [...path, 'published'], message: `The statement "${one.id}" was published on ${one.published}, after asOf (${asOf}).`, suggestion: 'Correct the day, remove the statement, or move asOf.' });
    }
    one.contradicts.forEach((other, position) => {
      if (!ids.includes(other)) remarks.push({ path: [...path, 'contradicts', position], message: `The statement "${one.id}" contradicts "${other}", which does not exist.`, suggestion: didYouMean(other, ids) });
    });
  });
  return remarks;
}

/** Quantities of the whole game, which belong to no country. */
const WORLD_QUANTITIES = ['capital', 'income', 'bloc'];

/** The largest change that one event may bring: capital, people a month, scale points of a stance, parts of 1. */
const MOST: Readonly<Record<(typeof EFFECT_QUANTITIES)[number], number>> = {
  capital: 100, income: 100, outflow: 100_000, stance: 3, goodwill: 1, bloc: 1, hedging: 1, hardship: 1,
};

function eventRemarks(draft: Draft): Remark[] {
  const events = draft.events ?? [];
  const remarks = repetitions(events, (event) => event.id, { path: ['events'], field: 'id', what: 'The event' });
  events.forEach((event, index) => {
    const path = ['events', index];
    remarks.push(...horizonRemarks(event.month, draft, { path: [...path, 'month'], what: `The event "${event.id}"` }));
    if (event.probability === 0) remarks.push({ path: [...path, 'probability'], severity: 'warning', message: `The event "${event.id}" never happens.`, suggestion: 'Give it a probability above 0, or remove it.' });
    event.effects.forEach((effect, position) => remarks.push(...effectRemarks(draft, effect, { path: [...path, 'effects', position], event: event.id })));
  });
  return remarks;
}

type Effect = NonNullable<Draft['events']>[number]['effects'][number];

function effectRemarks({ countries, demands }: Draft, effect: Effect, { path, event }: { path: Path; event: string }): Remark[] {
  const remarks: Remark[] = [];
  const { quantity, country, demand, amount } = effect;
  if (amount === 0) remarks.push({ path: [...path, 'amount'], severity: 'warning', message: `An effect of the event "${event}" adds 0.`, suggestion: 'Give it an amount, or remove it.' });
  if (WORLD_QUANTITIES.includes(quantity) && country !== null) {
    remarks.push({ path: [...path, 'country'], message: `${quantity} belongs to the whole game, not to ${country}.`, suggestion: 'Leave "country" out here.' });
  }
  const most = MOST[quantity];
  if (Math.abs(amount) > most) remarks.push({ path: [...path, 'amount'], message: `The event "${event}" changes ${quantity} by ${amount}, beyond any sense.`, suggestion: `Choose an amount between -${most} and ${most}.` });
  if (country !== null && countries !== undefined) {
    const known = quantity === 'outflow' ? [...countries.seats, ...countries.nodes] : countries.seats;
    remarks.push(...unknownWord(country, known, { path: [...path, 'country'], message: `The event "${event}" refers to "${country}", which ${quantity === 'outflow' ? 'is neither a seat nor a node' : 'has no seat'} in this scenario.` }));
  }
  if (quantity === 'stance' && demand === null) remarks.push({ path, message: `The event "${event}" changes a stance, but does not say on which demand.`, suggestion: 'Add "demand: ...".' });
  if (quantity !== 'stance' && demand !== null) remarks.push({ path: [...path, 'demand'], message: `Only a stance has a demand, and the event "${event}" changes ${quantity}.`, suggestion: 'Leave "demand" out here.' });
  if (quantity === 'stance' && demand !== null && demands !== undefined) {
    const at = [...path, 'demand'];
    const target = demands.find((one) => one.id === demand);
    if (target === undefined) remarks.push(...unknownWord(demand, demands.map((one) => one.id), { path: at, message: `The event "${event}" refers to the demand "${demand}", which does not exist.` }));
    else if (country !== null && countries?.seats.includes(country) === true && !target.countries.some((one) => one.country === country)) {
      remarks.push({ path: at, message: `The event "${event}" changes ${country}'s stance on "${demand}", which ${country} is never asked for.`, suggestion: 'Choose another demand or country.' });
    }
  }
  return remarks;
}
