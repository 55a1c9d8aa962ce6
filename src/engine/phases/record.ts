/** Step 10 of a month: flows and lenses are read and added to the sums; at the horizon open obligations settle first. */
import { LENSES } from '../vocabulary.ts';
import { lawful } from '../orders/due.ts';
import { enter } from '../reputation.ts';
import { flowsOf } from '../rules/flows.ts';
import { lensesOf, monthReadings } from '../rules/lenses.ts';
import { L } from '../rules/prices.ts';
import type { Turn } from '../turn-context.ts';
import { offerOf } from '../turn-context.ts';

export function record(turn: Turn): void {
  const { setting, world, month } = turn;
  if (month === setting.scenario.months) settle(turn);
  const flows = flowsOf(setting, world);
  world.encounters = flows.encounters;
  world.removals = [...flows.removals];
  world.transferred = flows.transferred;
  const readings = monthReadings(setting, world, flows);
  const { agenda, lenses } = world.sums;
  for (let o = 0; o < readings.objectives.length; o += 1) agenda[o] = (agenda[o] ?? 0) + (readings.objectives[o] ?? 0);
  for (let i = 0; i < LENSES.length; i += 1) {
    const lens = LENSES[i] ?? 'agenda';
    if (lens !== 'agenda') lenses[i] = (lenses[i] ?? 0) + readings.lenses[lens];
  }
  world.month = month;
  turn.facts.push({ kind: 'flows', encounters: flows.encounters, removals: flows.removals, transferred: flows.transferred });
  turn.facts.push({ kind: 'lenses', lenses: lensesOf(setting, world) });
}

/** No end-of-game tricks: answered or-elses count as backed down, and promises not yet delivered as late. */
function settle(turn: Turn): void {
  const { setting, world, facts } = turn;
  for (const proposal of world.proposals) {
    if (turn.fellDue.includes(proposal) || proposal.status === 'carried' || !proposal.answered || proposal.orElse.length === 0 || proposal.posture === 'ambiguous' || !lawful(turn, proposal)) continue;
    enter(world.threats, proposal.country, { kept: 0, made: 1, posture: proposal.posture });
    facts.push({ kind: 'backed-down', offer: offerOf(setting, proposal) });
  }
  for (const accord of world.accords) {
    if (accord.status !== 'kept') continue;
    const late = accord.owed.find((owed) => !owed.delivered && (world.levels[accord.country * L + owed.lever] ?? 0) > owed.level);
    if (late === undefined) continue;
    enter(world.promises, accord.country, { kept: 0, made: 1, posture: accord.posture });
    facts.push({ kind: 'reneged', offer: offerOf(setting, accord), lever: setting.scenario.levers[late.lever]?.lever ?? null });
  }
}
