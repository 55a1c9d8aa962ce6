/** Checks what can be asked of whom: demands, shares and ratification. */
import type { Remark } from '../source-text.ts';
import type { Draft } from './draft.ts';
import { repetitions, sumRemarks, unknownWord } from './draft.ts';

/** All remarks on demands. */
export function demandRemarks(draft: Draft): Remark[] {
  const { demands } = draft;
  if (demands === undefined) return [];
  return [
    ...repetitions(demands, (demand) => demand.id, { path: ['demands'], field: 'id', what: 'The demand' }),
    ...demands.flatMap((demand, index) => [...askedRemarks(draft, demand, index), ...ratificationRemarks(draft, demand, index)]),
    ...unaskedRemarks(draft, demands),
  ];
}

type Demand = NonNullable<Draft['demands']>[number];

function askedRemarks({ countries }: Draft, demand: Demand, index: number): Remark[] {
  const path = ['demands', index, 'countries'];
  const remarks = repetitions(demand.countries, (one) => one.country, { path, field: 'country', what: 'The country' });
  remarks.push(...sumRemarks(demand.countries.map((one) => one.share), { path, what: `The shares of the demand "${demand.id}"` }));
  demand.countries.forEach((one, position) => {
    if (one.share === 0) remarks.push({ path: [...path, position, 'share'], severity: 'warning', message: `${one.country} can be asked for "${demand.id}", but counts for nothing.`, suggestion: 'Give it a share, or remove it.' });
    if (countries === undefined) return;
    const place = [...path, position, 'country'];
    if (countries.nodes.includes(one.country) && !countries.seats.includes(one.country)) remarks.push({ path: place, message: `${one.country} is a node of the corridor and cannot be asked.`, suggestion: 'Make it a seat, or remove it here.' });
    else remarks.push(...unknownWord(one.country, countries.seats, { path: place, message: `"${one.country}" has no seat in this scenario.` }));
  });
  remarks.push(...repetitions(demand.asks, String, { path: ['demands', index, 'asks'], what: 'The ask' }));
  return remarks;
}

function ratificationRemarks(draft: Draft, demand: Demand, index: number): Remark[] {
  const path = ['demands', index, 'ratification'];
  const asked = demand.countries.map((one) => one.country);
  const remarks = repetitions(demand.ratification, (one) => one.country, { path, field: 'country', what: 'The ratification in' });
  demand.ratification.forEach((one, position) => {
    const message = `"${one.country}" ratifies "${demand.id}", but is never asked for it.`;
    remarks.push(...unknownWord(one.country, asked, { path: [...path, position, 'country'], message }));
    if (draft.months === undefined || one.delay < draft.months) return;
    remarks.push({
      path: [...path, position, 'delay'], severity: 'warning',
      message: `A decision after ${one.delay} months cannot fall within a game of ${draft.months}.`, suggestion: `Choose a delay below ${draft.months}.`,
    });
  });
  return remarks;
}

function unaskedRemarks({ countries }: Draft, demands: readonly Demand[]): Remark[] {
  return (countries?.seats ?? []).flatMap((seat, index) => {
    if (seat === 'USA' || demands.some((demand) => demand.countries.some((one) => one.country === seat))) return [];
    return [{ path: ['countries', 'seats', index], severity: 'warning', message: `${seat} has a seat, but is asked for nothing.`, suggestion: 'Name it in a demand, or make it a node.' }];
  });
}
