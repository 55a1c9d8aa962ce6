/** Checks the judging: objectives that can be reached, weights that sum, expectations that can come true. */
import type { Remark } from '../source-text.ts';
import type { Draft, ScenarioContext } from './draft.ts';
import { repetitions, sumRemarks, unknownWord } from './draft.ts';

/** All remarks on objectives, lenses and checks. */
export function judgementRemarks(draft: Draft, context: ScenarioContext): Remark[] {
  return [...objectiveRemarks(draft), ...idleDemandRemarks(draft), ...lensRemarks(draft), ...expectationRemarks(draft, context)];
}

type Objective = NonNullable<Draft['objectives']>[number];

function objectiveRemarks(draft: Draft): Remark[] {
  const { objectives } = draft;
  if (objectives === undefined) return [];
  return [
    ...repetitions(objectives, (one) => one.id, { path: ['objectives'], field: 'id', what: 'The objective' }),
    ...sumRemarks(objectives.map((one) => one.weight), { path: ['objectives'], what: 'The weights of the objectives' }),
    ...objectives.flatMap((one, index) => reachRemarks(draft, one, index)),
  ];
}

function reachRemarks({ demands, corridor }: Draft, { id, measure, demand }: Objective, index: number): Remark[] {
  const path = ['objectives', index];
  if (measure !== 'compliance') {
    if (demand !== null) return [{ path: [...path, 'demand'], message: `The objective "${id}" reads flows and has no demand.`, suggestion: 'Leave "demand" out, or measure compliance.' }];
    if (demands === undefined) return [];
    const classes = measure === 'border' ? ['transit_control', 'remain_in_mexico'] : ['return_flights'];
    const asked = demands.some((one) => classes.includes(one.class));
    const unreachable = { path, message: `Nothing can reach the objective "${id}"`, suggestion: `Add a demand of the class ${classes.join(' or ')}, or remove the objective.` };
    if (!asked) return [{ ...unreachable, message: `${unreachable.message}: no demand moves ${measure}.` }];
    if (measure === 'border' && corridor !== undefined && !corridor.some((leg) => leg.to === 'USA')) {
      return [{ path, message: `${unreachable.message}: no leg of the corridor leads to USA.`, suggestion: 'Add legs to "corridor".' }];
    }
    return [];
  }
  if (demand === null) return [{ path, message: `The objective "${id}" measures compliance, but does not say with which demand.`, suggestion: 'Add "demand: ...".' }];
  if (demands === undefined) return [];
  return unknownWord(demand, demands.map((one) => one.id), { path: [...path, 'demand'], message: `Nothing can reach the objective "${id}": there is no demand "${demand}".` });
}

/** Demands that flows carry into the agenda without an objective of their own. */
const FLOW_CLASSES = ['return_flights', 'third_country', 'transit_control', 'remain_in_mexico'];

function idleDemandRemarks({ demands, objectives }: Draft): Remark[] {
  if (demands === undefined || objectives === undefined) return [];
  return demands.flatMap((demand, index) => {
    if (FLOW_CLASSES.includes(demand.class) || objectives.some((one) => one.demand === demand.id)) return [];
    return [{ path: ['demands', index], severity: 'warning', message: `The demand "${demand.id}" counts towards no objective.`, suggestion: 'Add an objective that measures compliance with it.' }];
  });
}

function lensRemarks({ lenses }: Draft): Remark[] {
  if (lenses === undefined) return [];
  const { headline, perspectives } = lenses;
  const texts = perspectives.map(({ weights }) => JSON.stringify(Object.entries(weights)));
  return [
    ...sumRemarks(Object.values(headline), { path: ['lenses', 'headline'], what: 'The weights of the headline' }),
    ...repetitions(perspectives, (one) => one.id, { path: ['lenses', 'perspectives'], field: 'id', what: 'The perspective' }),
    ...perspectives.flatMap((one, index) => sumRemarks(Object.values(one.weights), { path: ['lenses', 'perspectives', index, 'weights'], what: `The weights of the perspective "${one.id}"` })),
    ...perspectives.flatMap((one, index): Remark[] => {
      if (texts.indexOf(texts[index] ?? '') === index) return [];
      return [{ path: ['lenses', 'perspectives', index, 'weights'], severity: 'warning', message: `The perspective "${one.id}" weighs exactly like an earlier one.`, suggestion: 'Let perspectives disagree.' }];
    }),
  ];
}

function expectationRemarks({ checks }: Draft, { doctrines }: ScenarioContext): Remark[] {
  return (checks ?? []).flatMap(({ doctrine, expect }, index) => {
    const path = ['checks', index, 'expect'];
    const { above, below } = expect;
    const remarks = doctrines === undefined ? [] : unknownWord(doctrine, doctrines, { path: ['checks', index, 'doctrine'], message: `There is no doctrine "${doctrine}".` });
    if (above === null && below === null) remarks.push({ path, message: 'The check expects nothing.', suggestion: 'Add "above: ..." or "below: ...".' });
    const impossible = (above ?? 0) >= 100 || (below ?? 100) <= 0 || (above !== null && below !== null && above >= below);
    if (impossible) {
      const range = [above === null ? '' : `above ${above}`, below === null ? '' : `below ${below}`].filter((part) => part !== '').join(' and ');
      remarks.push({ path, message: `The check is impossible: nothing lies ${range}.`, suggestion: 'A lens lies between 0 and 100, and "above" below "below".' });
    }
    return remarks;
  });
}
