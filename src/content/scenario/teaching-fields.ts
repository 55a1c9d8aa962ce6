/** What a scenario says to the class: content note, briefing, roles, prompts, injects, debrief and plan. */
import * as z from 'zod';
import { gameMonth, id, seed, words } from '../fields.ts';

export const teaching = z.strictObject({
  contentNote: words.describe('What a student should know before playing: what the scenario touches, and that an analyst\'s role is open to anybody.'),
  briefing: words.describe('The situation on the first day, as a desk officer would put it on one page.'),
  roles: z
    .array(
      z.strictObject({
        id,
        office: words.describe('An office, never a person.'),
        sheet: words.describe('What this office wants, knows, fears, and should watch.'),
      }),
    )
    .min(1)
    .max(12)
    .describe('Role sheets to print.'),
  beforePlay: z.array(words).min(1).max(10).describe('Prompts that students answer before the first month.'),
  injects: z
    .array(
      z.strictObject({
        id,
        month: gameMonth.describe('Read out before this month is played.'),
        title: words.describe('A heading.'),
        text: words.describe('What is read out.'),
      }),
    )
    .max(20)
    .default([])
    .describe('Interruptions by the instructor; they change nothing in the simulated world.'),
  debrief: z
    .array(z.strictObject({ question: words.describe('What the class discusses.'), answerNotes: words.describe('For the instructor: what good answers contain, and where to look.') }))
    .min(1)
    .max(15)
    .describe('Questions for afterwards.'),
  plan: z
    .array(z.strictObject({ minutes: z.int().min(1).max(180).describe('How long it takes.'), activity: words.describe('What happens.') }))
    .min(1)
    .max(20)
    .describe('The lesson, minute by minute; the minutes sum to the audience\'s.'),
});

export const audience = z.strictObject({
  minutes: z.literal([20, 50, 90]).describe('Length of the lesson: 20, 50 or 90.'),
  readingLevel: z.enum(['secondary', 'undergraduate', 'graduate']).describe('Whom the texts are written for.'),
});

export const seeds = z
  .strictObject({
    published: z.array(seed).max(200).default([]).describe('Seeds that a class shares, so that all meet the same chance.'),
    draws: id.nullable().default(null).describe('A published list of seeds, by the name of its file in seeds/draws.'),
  })
  .prefault({});
