/** What a scenario's author expects of doctrines, held against games: every check with the mean that was measured. */
import { prepare } from '../engine/index.ts';
import type { ScenarioDocument } from '../content/scenario/document.ts';
import type { PlayableScenario } from '../content/scenario/playable.ts';
import type { Remark } from '../content/source-text.ts';
import type { Doctrine } from '../strategies/doctrine.ts';
import { doctrineNamed } from '../strategies/register.ts';
import { compareDoctrines, type Row } from './comparison.ts';

export type Check = ScenarioDocument['checks'][number];

/** One check after play. `index` is its position under `checks`; mean and bounds are points of a lens, 0..100. */
export interface Measured {
  readonly check: Check;
  readonly index: number;
  readonly mean: number;
  /** Standard error of the mean over games. */
  readonly error: number;
  /** The bound that the mean misses, or null where it holds. */
  readonly missed: 'above' | 'below' | null;
}

/** The doctrines whose checks ask for the same number of seeds: each plays once, however many checks speak of it. */
interface Batch {
  readonly seeds: number;
  readonly doctrines: readonly Doctrine[];
}

/** How many games `playExpectations` plays for these checks. */
export const gamesFor = (checks: readonly Check[]): number => batchesOf(checks).reduce((sum, { seeds, doctrines }) => sum + seeds * doctrines.length, 0);

/**
 * Plays what the checks of a scenario speak of, on seeds named for this purpose and common to all doctrines: expectations
 * that were tuned on a class's published seeds would say nothing about other seeds.
 *
 * @returns the checks in the order of the file
 * @yields the number of games played so far, after each one
 * @throws {Error} where a check names a doctrine that is not registered; `checkScenario` tells it as a problem before
 */
export function* playExpectations({ document, scenario, evidence }: PlayableScenario): Generator<number, readonly Measured[]> {
  const setting = prepare(scenario, evidence);
  const rows = new Map<string, Row>();
  let before = 0;
  for (const { seeds, doctrines } of batchesOf(document.checks)) {
    const work = compareDoctrines(setting, { doctrines, seeds: Array.from({ length: seeds }, (_, index) => `expectation-${index + 1}`) });
    let step = work.next();
    for (; step.done !== true; step = work.next()) yield before + step.value;
    for (const row of step.value) rows.set(keyOf(row.doctrine, seeds), row);
    before += seeds * doctrines.length;
  }
  return document.checks.flatMap((check, index) => {
    const row = rows.get(keyOf(check.doctrine, check.seeds));
    return row === undefined ? [] : [measure({ check, index, row })];
  });
}

function batchesOf(checks: readonly Check[]): readonly Batch[] {
  return [...new Set(checks.map((check) => check.seeds))].map((seeds) => {
    const names = new Set(checks.filter((check) => check.seeds === seeds).map((check) => check.doctrine));
    return { seeds, doctrines: [...names].map(registered) };
  });
}

function registered(name: string): Doctrine {
  const doctrine = doctrineNamed(name);
  if (doctrine === undefined) throw new Error(`There is no doctrine "${name}".`);
  return doctrine;
}

const keyOf = (doctrine: string, seeds: number): string => `${seeds} ${doctrine}`;

function measure({ check, index, row }: { readonly check: Check; readonly index: number; readonly row: Row }): Measured {
  const { lens, above, below } = check.expect;
  const { mean, error } = lens === 'headline' ? row.headline : row.lenses[lens];
  const missed = above !== null && mean <= above ? 'above' : below !== null && mean >= below ? 'below' : null;
  return { check, index, mean, error, missed };
}

/** What to tell about checks that do not hold: warnings, because a scenario that surprises its author can still be played. */
export const missedRemarks = (measured: readonly Measured[]): Remark[] => measured.flatMap((one) => (one.missed === null ? [] : [missedRemark(one, one.missed)]));

function missedRemark({ check, index, mean, error }: Measured, missed: 'above' | 'below'): Remark {
  const { doctrine, seeds, expect } = check;
  const bounds = (['above', 'below'] as const).flatMap((bound) => (expect[bound] === null ? [] : [`${bound} ${expect[bound]}`])).join(' and ');
  return {
    path: ['checks', index], severity: 'warning',
    message: `Expected of ${doctrine}: ${expect.lens} ${bounds}. Measured: ${mean.toFixed(2)}, standard error ${error.toFixed(2)}, over ${seeds} ${seeds === 1 ? 'game' : 'games'}.`,
    suggestion: `Change the scenario until it does what you expect, or ${otherExpectation({ mean, error }, missed)}.`,
  };
}

/** A bound that leaves room for chance (two standard errors), or none where the lens ends there. */
function otherExpectation({ mean, error }: Pick<Measured, 'mean' | 'error'>, missed: 'above' | 'below'): string {
  const bound = missed === 'above' ? Math.floor(mean - 2 * error) : Math.ceil(mean + 2 * error);
  const isWithin = bound > 0 && bound < 100 && (missed === 'above' ? bound < mean : bound > mean);
  return isWithin ? `expect "${missed}: ${bound}"` : `remove "${missed}: ..."`;
}
