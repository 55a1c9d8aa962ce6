/** Step 4 of a month: every open proposal is answered against one snapshot, in roster order; then the answers take effect. */
import type { Evaluation } from '../facts.ts';
import { signAccord } from '../accords.ts';
import { SHOCK_MONTHS, shockDraw } from '../random.ts';
import type { Candidate } from '../rules/counter-offer.ts';
import { chooseCounter } from '../rules/counter-offer.ts';
import { learnFromAnswer } from '../rules/learning.ts';
import { backingOf } from '../rules/prices.ts';
import type { Beliefs, Stake } from '../rules/surplus.ts';
import { beliefsOf, evaluate, stakeOf } from '../rules/surplus.ts';
import type { Turn } from '../turn-context.ts';
import { MATTERS, offerOf } from '../turn-context.ts';
import type { Proposal } from '../world.ts';

interface Answer {
  readonly proposal: Proposal;
  readonly stake: Stake;
  readonly beliefs: Beliefs;
  readonly shock: number;
  readonly evaluation: Evaluation;
  readonly decision: 'accept' | 'counter' | 'refuse';
  readonly counter: { readonly candidate: Candidate; readonly evaluation: Evaluation } | null;
}

export function respond(turn: Turn): void {
  const { world } = turn;
  if (world.proposals.length === 0) return;
  const backing = backingOf(turn.setting, world, 0);
  const roster = [...world.proposals].sort((a, b) => a.country - b.country || a.demand - b.demand);
  const answers = roster.map((proposal) => judge(turn, proposal, backing));
  for (const answer of answers) takeEffect(turn, answer);
}

/** What a government answers to one proposal, given the snapshot. */
function judge(turn: Turn, proposal: Proposal, backing: number): Answer {
  const { setting, world, month } = turn;
  const { country } = proposal;
  const at = (demand: number): { stance: number; shock: number } => ({
    stance: world.stance[country * setting.demands.length + demand] ?? 0,
    shock: turn.tape === null ? 0 : shockDraw(turn.tape, { country, demand, month }),
  });
  const stake = stakeOf(proposal, proposal.give, { signed: false, carried: proposal.status === 'carried' });
  const beliefs = beliefsOf(setting, world, { country, backing });
  const here = at(proposal.demand);
  const evaluation = evaluate(setting, world, { stake, beliefs, stance: here.stance, shock: here.shock, threshold: 0 });
  const decided = (decision: Answer['decision'], counter: Answer['counter']): Answer => ({ proposal, stake, beliefs, shock: here.shock, evaluation, decision, counter });
  if (evaluation.surplus > 0) return decided('accept', null);
  const k = setting.coefficients;
  const near = evaluation.surplus > -k.counterWindow && proposal.ask <= evaluation.ideal + k.counterReach;
  // A counter-offer needs a month in which it can be taken up.
  if (near && !proposal.countered && month < setting.scenario.months) {
    const candidate = chooseCounter(setting, world, {
      stake, beliefs, stanceOf: (demand) => at(demand).stance, shockOf: (demand) => at(demand).shock,
    });
    if (candidate !== null) {
      const judged = evaluate(setting, world, { stake: candidate.stake, beliefs, ...at(candidate.stake.demand), threshold: k.counterKeeps });
      return decided('counter', { candidate, evaluation: judged });
    }
  }
  return decided('refuse', null);
}

function takeEffect(turn: Turn, answer: Answer): void {
  const { setting, facts, month } = turn;
  const { proposal, evaluation } = answer;
  // Where the desk is full a counter-offer waits: the government refuses for now and may make it next month.
  const decision = answer.decision === 'counter' && turn.matters >= MATTERS ? 'refuse' : answer.decision;
  const offer = offerOf(setting, proposal);
  const countered = answer.counter !== null && decision === 'counter';
  // A proposal waits once for a place on the desk; its own counter-offer and its or-else are one matter.
  const waits = fallsDue(proposal) && !countered && !proposal.extended && turn.matters >= MATTERS;
  const final = decision === 'accept' || (month >= proposal.due && !waits);
  facts.push({ kind: 'answered', offer, decision, final, evaluation });
  // Nobody was told of a counter-offer that found no place, so nothing is learnt from it.
  if (answer.decision === decision) learn(turn, answer);
  proposal.answered = true;
  if (decision === 'accept') {
    signAccord(turn, answer);
    return;
  }
  if (answer.counter !== null && countered) {
    turn.matters += 1;
    const { stake, change } = answer.counter.candidate;
    const { demand, ask, posture } = stake;
    proposal.counter = { change, demand, ask, give: [...stake.give], orElse: [...stake.orElse], posture, month };
    proposal.countered = true;
    facts.push({ kind: 'counter-offered', offer: offerOf(setting, { ...proposal.counter, country: proposal.country }), original: offer, change, evaluation: answer.counter.evaluation });
  }
  if (month >= proposal.due && proposal.status === 'open') dispose(turn, proposal, waits);
}

/** Whether the asker will have to decide about an or-else at the deadline. */
const fallsDue = (proposal: Proposal): boolean => proposal.orElse.length > 0 && proposal.posture !== 'ambiguous';

/** At the deadline a refused or-else falls due; a proposal without one closes, unless a counter-offer is still binding. */
function dispose(turn: Turn, proposal: Proposal, waits: boolean): void {
  const { setting, world, facts } = turn;
  const offer = offerOf(setting, proposal);
  if (fallsDue(proposal)) {
    if (waits) {
      proposal.extended = true;
      proposal.due = turn.month + 1;
      return;
    }
    if (proposal.counter?.month !== turn.month) turn.matters += 1;
    proposal.status = 'due';
    facts.push({ kind: 'threat-due', offer });
    return;
  }
  if (proposal.counter?.month === turn.month) return;
  world.proposals = world.proposals.filter((other) => other !== proposal);
  facts.push({ kind: proposal.posture === 'ambiguous' ? 'lapsed' : 'closed', offer });
}

/** Answers in one quarter share one shock, so the seat learns from the first of them and from every new one on other terms. */
function learn(turn: Turn, answer: Answer): void {
  const { proposal, evaluation, decision } = answer;
  const quarter = (month: number): number => Math.floor((month - 1) / SHOCK_MONTHS);
  if (proposal.learned > 0 && quarter(proposal.learned) === quarter(turn.month) && decision !== 'accept') return;
  proposal.learned = turn.month;
  learnFromAnswer(turn.setting, turn.world, { country: proposal.country, demand: proposal.demand, ask: proposal.ask, decision, evaluation });
}
