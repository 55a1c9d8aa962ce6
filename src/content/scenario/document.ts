/** The author's scenario file: every field with its description, its limits and its default. */
import * as z from 'zod';
import { date, id, month, words } from '../fields.ts';
import { ownStatement } from '../evidence/own-statement.ts';
import { checks, lenses, objectives } from './judgement-fields.ts';
import { audience, seeds, teaching } from './teaching-fields.ts';
import { capital, corridor, countries, demands, events, levers } from './world-fields.ts';

export const SCENARIO_FORMAT = 1;

/** The schema of format 1. */
export const scenarioSchema = z
  .strictObject({
    format: z.literal(SCENARIO_FORMAT).describe('The version of this format.'),
    id: id.describe('The scenario\'s own name; its file is called the same.'),
    title: words.describe('The name that people see.'),
    summary: words.describe('Two or three sentences for the card on the first screen.'),
    audience: audience.describe('Whom the lesson is for, and how long it is.'),
    learningGoals: z.array(words).min(1).max(8).describe('What students can do afterwards.'),
    start: month.describe('The first month that is played, YYYY-MM.'),
    months: z.int().min(1).max(36).describe('How many months are played.'),
    asOf: date.describe('Evidence published after this day is not seen by anybody, YYYY-MM-DD.'),
    evidence: z
      .strictObject({
        articles: z.array(z.string().min(1)).default([]).describe('Ids of coded articles, between quotation marks, for instance "003".'),
        statements: z.array(ownStatement).max(200).default([]).describe('The author\'s own coded statements, in the form of seeds/README.md.'),
      })
      .describe('What governments are compiled from.'),
    countries: countries.describe('Who takes part.'),
    corridor,
    demands: demands.describe('What can be asked of whom.'),
    levers: levers.describe('With which instruments.'),
    capital,
    proposalsAMonth: z.int().min(1).max(3).default(3).describe('New proposals a month.'),
    credibility: z.number().min(0.05).max(0.95).default(0.5).describe('Belief at the start that a threat is carried out.'),
    assurance: z.number().min(0.05).max(0.95).default(0.5).describe('Belief at the start that a promise is kept; goodwill shifts it.'),
    events,
    objectives,
    lenses: lenses.describe('How results are weighed.'),
    visibility: z.enum(['open-book', 'estimates']).default('estimates').describe('Whether players see the true parameters or only estimates.'),
    mode: z.enum(['practice', 'exam']).default('practice').describe('practice allows undo and branches; exam is locked and takes its seed from a phrase that the teacher gives.'),
    seeds: seeds.describe('The chance that a class shares.'),
    teaching: teaching.describe('What the class gets.'),
    checks,
  })
  .describe('A scenario of "Not All the Cards" (scenarios/README.md).');

/** A scenario file after reading: every default filled in. */
export type ScenarioDocument = z.output<typeof scenarioSchema>;
