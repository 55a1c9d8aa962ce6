/** Checks the instruments: which levers, within which levels, under which limits, and what they cost. */
import type { Path } from '../problem.ts';
import type { Remark } from '../source-text.ts';
import type { Draft } from './draft.ts';
import { horizonRemarks, repetitions, unknownWord } from './draft.ts';

/** All remarks on levers and capital. */
export function leverRemarks(draft: Draft): Remark[] {
  const { levers } = draft;
  return [...(levers === undefined ? [] : [...allowedRemarks(levers), ...limitRemarks(draft, levers), ...inForceRemarks(draft, levers)]), ...capitalRemarks(draft)];
}

type Levers = NonNullable<Draft['levers']>;

function allowedRemarks({ allowed }: Levers): Remark[] {
  const remarks = repetitions(allowed, (one) => one.lever, { path: ['levers', 'allowed'], field: 'lever', what: 'The lever' });
  if (allowed.length === 0) remarks.push({ path: ['levers', 'allowed'], severity: 'warning', message: 'No lever is allowed, so nothing can be offered or threatened.', suggestion: 'Add tariff, sanction, aid or visa.' });
  allowed.forEach((one, index) => {
    const path = ['levers', 'allowed', index];
    if (one.lowest > 0) remarks.push({ path: [...path, 'lowest'], message: `The lever ${one.lever} cannot stand at 0, because its lowest level is ${one.lowest}.`, suggestion: 'Inducement lies below zero: choose -3 to 0.' });
    if (one.highest < 0) remarks.push({ path: [...path, 'highest'], message: `The lever ${one.lever} cannot stand at 0, because its highest level is ${one.highest}.`, suggestion: 'Pressure lies above zero: choose 0 to 3.' });
    if (one.lowest === 0 && one.highest === 0) remarks.push({ path, severity: 'warning', message: `The lever ${one.lever} cannot be moved at all.`, suggestion: 'Widen its levels, or remove it.' });
  });
  return remarks;
}

function limitRemarks(draft: Draft, { allowed, limits }: Levers): Remark[] {
  const remarks = repetitions(limits, (one) => one.id, { path: ['levers', 'limits'], field: 'id', what: 'The limit' });
  limits.forEach((one, index) => {
    const path = ['levers', 'limits', index];
    remarks.push(...horizonRemarks(one.month, draft, { path: [...path, 'month'], what: `The limit "${one.id}"` }));
    remarks.push(...isAllowed(one.lever, allowed, [...path, 'lever']));
    const highest = allowed.find((lever) => lever.lever === one.lever)?.highest;
    if (highest !== undefined && one.highest >= highest) {
      remarks.push({ path: [...path, 'highest'], severity: 'warning', message: `The limit "${one.id}" changes nothing: ${one.lever} may not pass ${highest} anyway.`, suggestion: `Choose a level below ${highest}.` });
    }
    one.countries.forEach((code, position) => remarks.push(...isSeat(code, draft, [...path, 'countries', position])));
  });
  return remarks;
}

function inForceRemarks(draft: Draft, { allowed, inForce }: Levers): Remark[] {
  const remarks = repetitions(inForce, (one) => `${one.country} ${one.lever}`, { path: ['levers', 'inForce'], what: 'The lever in force' });
  inForce.forEach((one, index) => {
    const path = ['levers', 'inForce', index];
    remarks.push(...isSeat(one.country, draft, [...path, 'country']), ...isAllowed(one.lever, allowed, [...path, 'lever']));
    const lever = allowed.find((candidate) => candidate.lever === one.lever);
    if (lever !== undefined && (one.level < lever.lowest || one.level > lever.highest)) {
      remarks.push({ path: [...path, 'level'], message: `${one.lever} stands at ${one.level} on ${one.country}, outside its levels ${lever.lowest} to ${lever.highest}.`, suggestion: 'Change the level, or the levels of the lever.' });
    }
  });
  return remarks;
}

function capitalRemarks({ capital }: Draft): Remark[] {
  if (capital === undefined || capital.start <= capital.cap) return [];
  return [{ path: ['capital', 'start'], message: `The capital at the start (${capital.start}) is above the most that can be held (${capital.cap}).`, suggestion: 'Lower "start" or raise "cap".' }];
}

const isAllowed = (lever: string, allowed: Levers['allowed'], path: Path): Remark[] =>
  unknownWord(lever, allowed.map((one) => one.lever), { path, message: `The lever "${lever}" is not allowed in this scenario.` });

const isSeat = (code: string, { countries }: Draft, path: Path): Remark[] =>
  countries === undefined ? [] : unknownWord(code, countries.seats, { path, message: `"${code}" has no seat in this scenario.` });
