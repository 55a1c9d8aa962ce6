/** Steps 5 and 6 of a month: ratification decided, deliveries monitored, accords re-evaluated. */
import { breakAccord, removeAccord } from '../accords.ts';
import { defectDraw, ratifyDraw, shockDraw } from '../random.ts';
import { enter } from '../reputation.ts';
import { defectionBar } from '../rules/domestic.ts';
import { L, backingOf } from '../rules/prices.ts';
import { clamp } from '../rules/shape.ts';
import { beliefsOf, evaluate, stakeOf } from '../rules/surplus.ts';
import type { Turn } from '../turn-context.ts';
import { MATTERS, offerOf } from '../turn-context.ts';
import type { Accord, Obligation, Proposal } from '../world.ts';

/** Accords whose ratification is due this month are kept, or fail and leave no mark on anybody. One that fails leaves a new list, so this one stays whole. */
export function ratify(turn: Turn): void {
  const { world, setting, facts, month, tape } = turn;
  for (const accord of world.accords) {
    if (accord.status !== 'ratifying' || accord.ratified > month) continue;
    const draw = tape === null ? 0 : ratifyDraw(tape, { country: accord.country, demand: accord.demand, month });
    const offer = offerOf(setting, accord);
    if (draw < accord.probability) {
      accord.status = 'kept';
      facts.push({ kind: 'ratified', offer, probability: accord.probability });
    } else {
      removeAccord(turn, accord);
      forgetBought(turn, accord);
      facts.push({ kind: 'ratification-failed', offer, probability: accord.probability });
      resume(turn, accord);
    }
  }
}

/** It was not the asker who ended this accord: threatening its levers again breaks no promise. */
function forgetBought(turn: Turn, accord: Accord): void {
  for (const pledge of accord.orElse) turn.world.boughtOn[accord.country * L + pledge.lever] = 0;
}

/** An or-else that is still in force when ratification fails stands behind its demand again. */
function resume(turn: Turn, accord: Accord): void {
  const { world } = turn;
  const { country, demand, ask, posture } = accord;
  const orElse = accord.orElse.filter((pledge) => (world.levels[country * L + pledge.lever] ?? 0) >= pledge.level);
  if (!accord.carried || orElse.length === 0) return;
  world.proposals = [
    ...world.proposals,
    {
      country, demand, ask, posture, give: [], orElse, status: 'carried', sent: accord.signed, due: accord.signed,
      extended: true, answered: true, counter: null, countered: true, learned: turn.month, carried: accord.signed,
    },
  ];
}

/** Monitoring first (what the asker owes), then the government's own review. An accord that ends leaves a new list, so this one stays whole. */
export function review(turn: Turn): void {
  for (const accord of turn.world.accords) {
    if (accord.status === 'kept' && monitored(turn, accord)) reconsider(turn, accord);
  }
}

/** True while the asker keeps its side. Late, withdrawn, or new pressure on a country that keeps its accord ends it. */
function monitored(turn: Turn, accord: Accord): boolean {
  const { world, month } = turn;
  if (turn.pressed.includes(accord)) {
    breakAccord(turn, accord, { kind: 'breached', lever: null });
    return false;
  }
  for (const owed of accord.owed) {
    const level = world.levels[accord.country * L + owed.lever] ?? 0;
    if (level <= owed.level) {
      if (!owed.delivered) deliver(turn, accord, owed);
    } else if (owed.delivered || month >= owed.due) {
      breakAccord(turn, accord, { kind: owed.delivered ? 'breached' : 'reneged', lever: owed.lever });
      return false;
    }
  }
  return true;
}

/** A promise or relief in time: goodwill, and an entry where the promise was pivotal. */
function deliver(turn: Turn, accord: Accord, owed: Obligation): void {
  const { setting, world } = turn;
  owed.delivered = true;
  const goodwill = world.goodwill[accord.country] ?? 0;
  world.goodwill[accord.country] = clamp(goodwill + setting.coefficients.goodwillDelivery * (1 - Math.max(0, goodwill)), -1, 1);
  if (owed.pivotal) enter(world.promises, accord.country, { kept: 1, made: 1, posture: accord.posture });
  const { country, demand } = offerOf(setting, accord);
  turn.facts.push({ kind: 'delivered', country, demand, lever: setting.scenario.levers[owed.lever]?.lever ?? 'tariff', level: owed.level });
}

/** The surplus again under present conditions; well below zero defection grows likely. Not in the month of signature. */
function reconsider(turn: Turn, accord: Accord): void {
  const { setting, world, facts, month, tape } = turn;
  if (accord.signed === month || tape === null) return;
  const { country, demand } = accord;
  const evaluation = evaluate(setting, world, {
    stake: stakeOf(accord, accord.owed, { signed: true, carried: accord.carried }),
    beliefs: beliefsOf(setting, world, { country, backing: backingOf(setting, world, 0) }),
    stance: world.stance[country * setting.demands.length + demand] ?? 0,
    shock: shockDraw(tape, { country, demand, month }),
    threshold: defectionBar(setting, { quiet: accord.posture === 'quiet', draw: defectDraw(tape, { country, demand, month }) }),
  });
  const defects = evaluation.surplus < evaluation.threshold;
  facts.push({ kind: 'accord-reviewed', offer: offerOf(setting, accord), decision: defects ? 'defect' : 'keep', evaluation });
  if (!defects) return;
  removeAccord(turn, accord);
  forgetBought(turn, accord);
  const open = accord.orElse.some((pledge) => (world.levels[country * L + pledge.lever] ?? 0) < pledge.level);
  if (open && accord.posture !== 'ambiguous') fallDue(turn, accord);
}

/** An or-else that bought a broken accord falls due: the asker must carry it out or back down. */
function fallDue(turn: Turn, accord: Accord): void {
  const { setting, world, month, facts } = turn;
  const full = turn.matters >= MATTERS;
  const proposal: Proposal = {
    country: accord.country, demand: accord.demand, ask: accord.ask, give: [],
    orElse: accord.orElse
      .map((pledge) => ({ ...pledge, from: world.levels[accord.country * L + pledge.lever] ?? 0 }))
      .filter((pledge) => pledge.level > pledge.from),
    posture: accord.posture, status: full ? 'open' : 'due', sent: month, due: full ? month + 1 : month, extended: true, answered: true,
    counter: null, countered: true, learned: month, carried: 0,
  };
  world.proposals = [...world.proposals, proposal];
  turn.fellDue.push(proposal);
  if (full) return;
  turn.matters += 1;
  facts.push({ kind: 'threat-due', offer: offerOf(setting, proposal) });
}
