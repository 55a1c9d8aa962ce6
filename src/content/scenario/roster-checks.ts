/** Checks who takes part: seats, nodes, overrides and the corridor. */
import type { Remark } from '../source-text.ts';
import { didYouMean } from '../suggestion.ts';
import type { Draft, ScenarioContext } from './draft.ts';
import { knownCountries, repetitions, unknownWord } from './draft.ts';
import { OVERRIDABLE } from './override-names.ts';

/** All remarks on the roster. */
export function rosterRemarks(draft: Draft, context: ScenarioContext): Remark[] {
  const { countries } = draft;
  if (countries === undefined) return [];
  return [...codeRemarks(countries, context), ...overrideRemarks(countries), ...corridorRemarks(draft, countries)];
}

type Countries = NonNullable<Draft['countries']>;

function codeRemarks({ seats, nodes }: Countries, context: ScenarioContext): Remark[] {
  const known = knownCountries(context);
  const codes = (list: readonly string[], field: 'seats' | 'nodes'): Remark[] =>
    list.flatMap((code, index) => {
      const path = ['countries', field, index];
      if (code === 'USA') return [{ path, message: 'USA is the asking side and cannot be asked.', suggestion: 'Remove it.' }];
      return unknownWord(code, known, { path, message: `The country "${code}" is not known: there is neither evidence nor an indicator for it.` });
    });
  const both = nodes.flatMap((code, index) =>
    seats.includes(code) ? [{ path: ['countries', 'nodes', index], message: `${code} is a seat and a node at once.`, suggestion: 'Keep it as a seat if it can be asked, as a node if not.' }] : [],
  );
  return [
    ...codes(seats, 'seats'),
    ...codes(nodes, 'nodes'),
    ...both,
    ...repetitions(seats, (code) => code, { path: ['countries', 'seats'], what: 'The country' }),
    ...repetitions(nodes, (code) => code, { path: ['countries', 'nodes'], what: 'The country' }),
  ];
}

function overrideRemarks({ seats, nodes, overrides }: Countries): Remark[] {
  const names = Object.keys(OVERRIDABLE);
  const each = overrides.flatMap((one, index): Remark[] => {
    const path = ['countries', 'overrides', index];
    const range = OVERRIDABLE[one.parameter];
    const remarks = unknownWord(one.country, [...seats, ...nodes], { path: [...path, 'country'], message: `The override is for "${one.country}", which is neither a seat nor a node.` });
    if (range === undefined) return [...remarks, { path: [...path, 'parameter'], message: `There is no parameter "${one.parameter}".`, suggestion: didYouMean(one.parameter, names) }];
    if (one.value >= range.low && one.value <= range.high) return remarks;
    return [...remarks, { path: [...path, 'value'], message: `${one.parameter} cannot be ${one.value}.`, suggestion: `It lies between ${range.low} and ${range.high}.` }];
  });
  return [...each, ...repetitions(overrides, (one) => `${one.country} ${one.parameter}`, { path: ['countries', 'overrides'], what: 'The override' })];
}

function corridorRemarks(draft: Draft, { seats, nodes }: Countries): Remark[] {
  const { corridor } = draft;
  if (corridor === undefined) return [];
  const roster = [...seats, ...nodes];
  const next = new Map(corridor.map((leg) => [leg.country, leg.to]));
  const remarks: Remark[] = repetitions(corridor, (leg) => leg.country, { path: ['corridor'], field: 'country', what: 'The way on from' });
  corridor.forEach((leg, index) => {
    const path = ['corridor', index];
    remarks.push(...unknownWord(leg.country, roster, { path: [...path, 'country'], message: `The corridor passes "${leg.country}", which is neither a seat nor a node.` }));
    remarks.push(...unknownWord(leg.to, [...roster, 'USA'], { path: [...path, 'to'], message: `The corridor leads to "${leg.to}", which is neither a seat nor a node.` }));
    if (leg.to !== 'USA' && roster.includes(leg.to) && !next.has(leg.to)) {
      remarks.push({ path: [...path, 'to'], message: `The corridor ends in ${leg.to}: a dead end.`, suggestion: `Add "- { country: ${leg.to}, to: ... }"; the last leg goes to USA.` });
    }
    if (runsInCircles(leg.country, next)) {
      remarks.push({ path, message: `From ${leg.country} the corridor runs in a circle and never reaches the border.`, suggestion: 'Let every leg lead north; the last one goes to USA.' });
    }
  });
  nodes.forEach((code, index) => {
    if (next.has(code) || corridor.some((leg) => leg.to === code)) return;
    remarks.push({ path: ['countries', 'nodes', index], severity: 'warning', message: `${code} is a node, but the corridor does not pass it, so it does nothing.`, suggestion: 'Add a leg to "corridor", or remove the node.' });
  });
  return remarks;
}

function runsInCircles(start: string, next: ReadonlyMap<string, string>): boolean {
  const seen = new Set([start]);
  for (let place = next.get(start); place !== undefined; place = next.get(place)) {
    if (place === start) return true;
    if (seen.has(place)) return false;
    seen.add(place);
  }
  return false;
}
