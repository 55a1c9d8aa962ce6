/** What a scenario says about its world: countries, corridor, demands, levers, capital and events. */
import * as z from 'zod';
import { ASKS, DEMAND_CLASSES, EFFECT_QUANTITIES, LEVERS, TOP_LEVEL } from '../../engine/index.ts';
import { country, gameMonth, id, line, unitInterval, words } from '../fields.ts';

/** Who can approve or stop an accord or a measure at home; panels/text has their names in both languages. */
export const DECIDERS = ['congress', 'senate', 'constitutional-court', 'supreme-court', 'cabinet', 'referendum', 'us-congress', 'us-courts'] as const;

const level = z.int().min(-TOP_LEVEL).max(TOP_LEVEL);
const cost = z.number().min(0).max(100);

export const countries = z.strictObject({
  seats: z.array(country).min(1).max(20).describe('Governments that can be asked, in the order in which they answer.'),
  nodes: z.array(country).max(20).default([]).describe('Countries of the corridor that cannot be asked; they follow their prior.'),
  overrides: z
    .array(
      z.strictObject({
        country: country.describe('A seat or a node.'),
        parameter: line.describe('The name of the parameter, for instance stance.return_flights (see scenarios/README.md).'),
        value: z.number().describe('The value to use instead of the compiled one.'),
        sd: z.number().min(0).max(3).default(0.3).describe('Its standard deviation: how uncertain the author is.'),
        why: words.describe('Why the compiled value is replaced.'),
        source: line.describe('Where the value comes from, or "assumed" and by whom.'),
      }),
    )
    .default([])
    .describe('Parameters that the author replaces; each with its reason and source.'),
});

export const corridor = z
  .array(
    z.strictObject({
      country: country.describe('Where people set out from.'),
      to: country.describe('Where they go on to; the last leg goes to USA.'),
    }),
  )
  .default([])
  .describe('The way north: one leg a country, each leads on until USA.');

export const demands = z
  .array(
    z.strictObject({
      id: id.describe('The demand\'s own name.'),
      class: z.enum(DEMAND_CLASSES).describe('Which stated position it is answered from.'),
      title: words.describe('What is asked, in a few words.'),
      text: words.describe('What agreeing would mean, in a sentence or two.'),
      countries: z
        .array(z.strictObject({ country: country.describe('A seat.'), share: unitInterval.describe('Its part of this demand\'s importance; the shares sum to 1.') }))
        .min(1)
        .describe('Who can be asked.'),
      asks: z.array(z.literal([...ASKS])).min(1).default([...ASKS]).describe('Which parts may be asked for: 0.5, 0.75, 1.'),
      ratification: z
        .array(
          z.strictObject({
            country: country.describe('One of the countries that can be asked.'),
            who: z.enum(DECIDERS).describe('Who decides.'),
            delay: z.int().min(1).max(12).describe('Months between signature and decision.'),
            base: unitInterval.describe('The chance that it passes, before terms and pride change it.'),
            why: words.describe('What this rests on.'),
          }),
        )
        .default([])
        .describe('Where an accord needs approval at home.'),
    }),
  )
  .min(1)
  .max(12);

export const levers = z.strictObject({
  allowed: z
    .array(
      z.strictObject({
        lever: z.enum(LEVERS).describe('The lever.'),
        lowest: level.default(-TOP_LEVEL).describe('The strongest inducement allowed, -3..0.'),
        highest: level.default(TOP_LEVEL).describe('The strongest pressure allowed, 0..3.'),
        pressureCost: cost.default(2).describe('Capital for a notch of pressure.'),
        inducementCost: cost.default(2).describe('Capital for a notch of inducement.'),
        easingCost: cost.default(0.2).describe('Capital for easing either by a notch.'),
        pressureUpkeep: cost.default(0.3).describe('Capital a month for a notch of pressure in force.'),
        inducementUpkeep: cost.default(0.6).describe('Capital a month for a notch of inducement in force.'),
        approval: z
          .strictObject({
            direction: z.enum(['pressure', 'inducement']).describe('Which steps need it.'),
            who: z.enum(DECIDERS).describe('Who decides.'),
            base: unitInterval.describe('The chance that a step passes, drawn once a month and country.'),
            why: words.describe('What this rests on.'),
          })
          .nullable()
          .default(null)
          .describe('Approval that a step needs in the United States; nothing where none is needed.'),
      }),
    )
    .max(LEVERS.length)
    .describe('The levers that the player has.'),
  limits: z
    .array(
      z.strictObject({
        id,
        lever: z.enum(LEVERS).describe('The lever.'),
        month: gameMonth.describe('From this month of the game on.'),
        highest: level.describe('The lever may stand no higher than this.'),
        countries: z.array(country).default([]).describe('On these countries; on all where the list is empty.'),
        title: words.describe('The name of the limit.'),
        why: words.describe('Which law or judgment.'),
      }),
    )
    .default([])
    .describe('Legal limits from a month on.'),
  inForce: z
    .array(
      z.strictObject({
        country: country.describe('A seat.'),
        lever: z.enum(LEVERS).describe('The lever.'),
        level: level.describe('Where it stands, above zero for pressure.'),
        why: words.describe('What is in force.'),
        source: line.describe('Where this can be looked up.'),
      }),
    )
    .default([])
    .describe('Levers that stand when the game begins.'),
});

export const capital = z
  .strictObject({
    start: cost.default(20).describe('Capital in hand before the first month.'),
    income: cost.default(10).describe('Capital gained a month.'),
    cap: cost.default(30).describe('The most that can be held.'),
    proposal: cost.default(1).describe('Price of a proposal.'),
    meeting: cost.default(2).describe('Price of a meeting.'),
  })
  .prefault({})
  .describe('Political capital: what attention, money and patience at home allow.');

export const events = z
  .array(
    z.strictObject({
      id,
      month: gameMonth.describe('The month of the game in which it happens.'),
      probability: unitInterval.default(1).describe('1 for a dated event; below 1 it is drawn from the seed.'),
      title: words.describe('What happened, in a few words.'),
      text: words.describe('What the player reads.'),
      source: line.nullable().default(null).describe('Where a real event can be looked up; nothing for an invented one.'),
      effects: z
        .array(
          z.strictObject({
            quantity: z.enum(EFFECT_QUANTITIES).describe('What changes.'),
            country: country.nullable().default(null).describe('The country; where it is left out, all of them. Never for capital, income and bloc.'),
            demand: id.nullable().default(null).describe('Only for stance: the demand.'),
            amount: z.number().min(-100_000).max(100_000).describe('Added once to the quantity: capital, people a month for outflow, otherwise parts of 1.'),
          }),
        )
        .default([])
        .describe('What changes; an event without effects is only told.'),
    }),
  )
  .max(60)
  .default([])
  .describe('What happens in the world, dated or drawn.');
