/** Groups what units say into observations: all that one speaker says on one occasion counts once, as much as its best attested unit. */
import { plain } from './considered.ts';
import type { Considered } from './considered.ts';
import type { ContributionNote } from './model.ts';

/** What one unit says about one parameter: a mean on the parameter's scale and its own precision there, 0 where it says nothing. */
export interface Reading {
  readonly considered: Considered;
  readonly mean: number;
  readonly precision: number;
  readonly note: ContributionNote | null;
}

/** Which limit a reading falls under. */
export type Ward = 'open' | 'precedent' | 'partisan';

/** One observation: its readings and the share of its weight that each carries. */
export interface Observation {
  readonly ward: Ward;
  readonly members: readonly { readonly index: number; readonly share: number }[];
}

/** The limit of a unit. A partisan outlet on an earlier government would fall under both; such readings are made weightless before (`readings.ts`). */
export function wardOf({ unit, article }: Considered): Ward {
  if (article.partisan) return 'partisan';
  return unit.kind === 'precedent' ? 'precedent' : 'open';
}

/**
 * Observations in the order of their first reading. Readings are of one parameter (so of one actor and issue); a key is speaker, occasion and ward.
 * The ward belongs to the key because a unit that is not capped must not lift another's cap: see `shares`.
 */
export function observationsOf(readings: readonly Reading[]): readonly Observation[] {
  const groups = new Map<string, { ward: Ward; indices: number[] }>();
  readings.forEach((reading, index) => {
    if (reading.precision <= 0) return;
    const { unit } = reading.considered;
    const ward = wardOf(reading.considered);
    const key = JSON.stringify([unit.actor, plain(unit.speaker), plain(unit.occasion), ward]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ward, indices: [index] });
    else group.indices.push(index);
  });
  return [...groups.values()].map(({ ward, indices }) => {
    const weights = shares(indices.map((index) => readings[index]?.precision ?? 0));
    return { ward, members: indices.map((index, place) => ({ index, share: weights[place] ?? 0 })) };
  });
}

/**
 * Splits the weight of one occasion, the largest of its units' precisions, among them: every layer of precision is shared equally by the units that
 * reach it (the Shapley value of the airport game; Littlechild and Owen 1973). Surer units carry more; equal ones carry the same; a copy changes nothing.
 *
 * Why not weights in proportion to confidence: then a sure refusal added to an interview of unsure remarks would raise the weight of those remarks, and
 * could raise the posterior. Here nobody's share grows because a unit is added, so the mean moves towards what is added, whatever else was said.
 * Where the units of an occasion are equally sure, as they mostly are, both rules give the plain mean.
 */
export function shares(precisions: readonly number[]): readonly number[] {
  const order = precisions.map((precision, index) => ({ precision, index })).sort((a, b) => a.precision - b.precision || a.index - b.index);
  const result = precisions.map(() => 0);
  let reached = 0;
  let share = 0;
  order.forEach(({ precision, index }, place) => {
    share += (precision - reached) / (order.length - place);
    reached = precision;
    result[index] = share;
  });
  return result;
}
