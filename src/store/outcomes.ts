/** Predictions joined with what came, also of months that were taken back since. */
import { observe, rangeOf } from '../engine/index.ts';
import type { Fact, FactOf, Order, World } from '../engine/index.ts';
import type { GameInHand, UndoneMonth } from './game.ts';
import { advance } from './playing.ts';
import { isHindsight, predictionsOf, takesBack, termsOf } from './predictions.ts';
import type { Decision, Prediction } from './predictions.ts';

export interface Outcome {
  readonly prediction: Prediction;
  /** True where the month had been played before, here or in the game that this one left: it is left out of every score. */
  readonly hindsight: boolean;
  /** What the government answered; null where no answer to these terms came. */
  readonly came: Decision | null;
  /** The program's middle estimate that it would accept, 0..1, as the composer showed it before the month; null without an answer. */
  readonly chance: number | null;
}

/** An outcome that enters the scores. */
export interface Counted extends Outcome {
  readonly came: Decision;
  readonly chance: number;
}

/** A month as it was played: the world before it, and what happened. */
interface Scene {
  readonly before: World;
  readonly facts: readonly Fact[];
}

/** What came of every prediction whose month was played, month by month. */
export function outcomesOf(game: GameInHand): readonly Outcome[] {
  const outcomes = predictionsOf(game.notes).flatMap((prediction): Outcome[] => {
    const scene = sceneOf(game, prediction);
    if (scene === null) return [];
    const answer = scene.facts.find((fact) => isAnswerTo(fact, prediction));
    const hindsight = isHindsight(game, prediction);
    if (answer === undefined) return [{ prediction, hindsight, came: null, chance: null }];
    const chance = rangeOf(observe(game.setting, scene.before), answer.offer)?.probability ?? null;
    return [{ prediction, hindsight, came: answer.decision, chance }];
  });
  return outcomes.toSorted((a, b) => a.prediction.month - b.prediction.month || a.prediction.take - b.prediction.take);
}

/** Those that were made before the answer could be known and were answered. */
export function countedIn(outcomes: readonly Outcome[]): readonly Counted[] {
  return outcomes.filter((one): one is Counted => !one.hindsight && one.came !== null && one.chance !== null);
}

/** What was predicted of an answer of the game as it stands; null where nothing was. */
export function predictedOf(game: GameInHand, fact: FactOf<'answered'>, month: number): Prediction | null {
  const take = takesBack(game, month);
  return predictionsOf(game.notes).find((one) => one.month === month && one.take === take && isAnswerTo(fact, one)) ?? null;
}

function isAnswerTo(fact: Fact, { country, demand, terms }: Prediction): fact is FactOf<'answered'> {
  return fact.kind === 'answered' && fact.offer.country === country && fact.offer.demand === demand && termsOf(fact.offer) === terms;
}

/** The month that a prediction was made for: of this game, or played again where it was taken back; null where it is still to come. */
function sceneOf(game: GameInHand, { month, take }: Prediction): Scene | null {
  const place = game.undone.flatMap((one, index) => (one.month === month ? [index] : []))[take];
  if (place !== undefined) return undoneScene(game, place);
  const [before, played] = [game.worlds[month - 1], game.months[month - 1]];
  return before === undefined || played === undefined || take !== takesBack(game, month) ? null : { before, facts: played.facts };
}

const replayed = new WeakMap<UndoneMonth, { readonly scene: Scene | null }>();

/** A month of the log, played again on the months that stood before it then. */
function undoneScene(game: GameInHand, place: number): Scene | null {
  const undone = game.undone[place];
  if (undone === undefined) return null;
  const known = replayed.get(undone) ?? { scene: replayOf(game, undone, place) };
  replayed.set(undone, known);
  return known.scene;
}

function replayOf(game: GameInHand, undone: UndoneMonth, place: number): Scene | null {
  const orders: (readonly Order[])[] = [];
  for (let month = 1; month < undone.month; month += 1) {
    // An earlier month stood then as it was when it was next taken back, or as it stands still.
    const then = game.undone.slice(place + 1).find((one) => one.month === month) ?? game.months[month - 1];
    if (then === undefined) return null;
    orders.push(then.orders);
  }
  try {
    const branch = [...orders, undone.orders].reduce<GameInHand>(advance, { ...game, worlds: game.worlds.slice(0, 1), months: [] });
    const before = branch.worlds.at(-2);
    return before === undefined ? null : { before, facts: branch.months.at(-1)?.facts ?? [] };
  } catch {
    // The log of a file that somebody changed may hold what no order is.
    return null;
  }
}
