/** Checks what the class gets: times that add up, texts in both languages, seeds that can be found. */
import type { Path } from '../problem.ts';
import type { Remark } from '../source-text.ts';
import type { Draft, ScenarioContext } from './draft.ts';
import { horizonRemarks, repetitions, unknownWord } from './draft.ts';

/** All remarks on the teaching material, the length of the lesson and the seeds. */
export function teachingRemarks(draft: Draft, context: ScenarioContext): Remark[] {
  return [...planRemarks(draft), ...paceRemarks(draft), ...seedRemarks(draft, context), ...untranslated(draft, [])];
}

function planRemarks(draft: Draft): Remark[] {
  const { teaching, audience } = draft;
  if (teaching === undefined) return [];
  const remarks = [
    ...repetitions(teaching.roles, (role) => role.id, { path: ['teaching', 'roles'], field: 'id', what: 'The role' }),
    ...repetitions(teaching.injects, (inject) => inject.id, { path: ['teaching', 'injects'], field: 'id', what: 'The inject' }),
  ];
  teaching.injects.forEach((inject, index) => remarks.push(...horizonRemarks(inject.month, draft, { path: ['teaching', 'injects', index, 'month'], what: `The inject "${inject.id}"` })));
  const minutes = teaching.plan.reduce((sum, step) => sum + step.minutes, 0);
  if (audience !== undefined && minutes !== audience.minutes) {
    remarks.push({ path: ['teaching', 'plan'], atName: true, severity: 'warning', message: `The plan takes ${minutes} minutes, but the lesson has ${audience.minutes}.`, suggestion: 'Change the minutes of a step.' });
  }
  return remarks;
}

/** What a class can play in the time: months and proposals a month (product.md, load). */
const LOAD = { 20: { months: 4, proposals: 2 }, 50: { months: 12, proposals: 3 }, 90: { months: 24, proposals: 3 } } as const;

function paceRemarks({ audience, months, proposalsAMonth }: Draft): Remark[] {
  if (audience === undefined) return [];
  const load = LOAD[audience.minutes];
  const remarks: Remark[] = [];
  if (months !== undefined && months > load.months) {
    remarks.push({ path: ['months'], severity: 'warning', message: `${months} months are many for ${audience.minutes} minutes.`, suggestion: `Classes manage about ${load.months}.` });
  }
  if (proposalsAMonth !== undefined && proposalsAMonth > load.proposals) {
    remarks.push({ path: ['proposalsAMonth'], severity: 'warning', message: `${proposalsAMonth} proposals a month are many for ${audience.minutes} minutes.`, suggestion: `Write "proposalsAMonth: ${load.proposals}".` });
  }
  return remarks;
}

function seedRemarks({ seeds, mode }: Draft, { draws }: ScenarioContext): Remark[] {
  if (seeds === undefined) return [];
  const remarks = repetitions(seeds.published, (seed) => seed, { path: ['seeds', 'published'], what: 'The seed' });
  if (seeds.draws !== null && draws !== undefined) {
    remarks.push(...unknownWord(seeds.draws, draws, { path: ['seeds', 'draws'], message: `There is no published seed set "${seeds.draws}".` }));
  }
  if (mode === 'exam' && (seeds.published.length > 0 || seeds.draws !== null)) {
    remarks.push({ path: ['seeds'], severity: 'warning', message: 'An exam takes its seed from the teacher\'s phrase, so these seeds are not used.', suggestion: 'Remove them, or set the mode to practice.' });
  }
  return remarks;
}

/** Longer texts that are the same in both languages were probably copied and forgotten. */
const PROBABLY_COPIED = 24;

function untranslated(value: unknown, path: Path): Remark[] {
  if (Array.isArray(value)) return value.flatMap((one, index) => untranslated(one, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  const { en, es } = value as { en?: unknown; es?: unknown };
  if (typeof en === 'string' && en === es && en.length >= PROBABLY_COPIED) {
    return [{ path: [...path, 'es'], severity: 'warning', message: 'The Spanish text is the same as the English one.', suggestion: 'Translate it.' }];
  }
  return Object.entries(value).flatMap(([name, one]) => untranslated(one, [...path, name]));
}
