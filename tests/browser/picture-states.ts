// Looks for the games that the pictures show: a counter-offer on the table, an or-else that is due, a game in its middle, a game that is over.
import { keyedStream, observe } from '../../src/engine/index.ts';
import { isOver, worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { runText } from '../../src/store/run-file.ts';
import { mattersOf } from '../../src/store/table.ts';
import { credibleThreats } from '../../src/strategies/credible-threats.ts';
import { playableOf, shelf } from '../store/bundle.ts';

export type State = 'midgame' | 'counter' | 'due' | 'over';

/** Seeds that are tried for a state before the search gives up. */
const MOST_SEEDS = 60;

/** What has to be on the table at the beginning of a month; read from the store's own view, so that the page shows the same. */
const SOUGHT: Readonly<Record<State, (game: GameInHand) => boolean>> = {
  midgame: (game) => game.months.length >= 5 && game.months.length <= 7 && accords(game) >= 4 && answered(game) && mattersOf(game).length === 0,
  counter: (game) => game.months.length >= 3 && !isOver(game) && accords(game) >= 1 && has(game, 'counter') && !has(game, 'due'),
  due: (game) => game.months.length >= 3 && !isOver(game) && accords(game) >= 1 && has(game, 'due') && !has(game, 'counter'),
  over: (game) => isOver(game) && accords(game) >= 3,
};

const accords = (game: GameInHand): number => worldOf(game).accords.length;
const answered = (game: GameInHand): boolean => (game.months.at(-1)?.facts ?? []).some(({ kind }) => kind === 'answered');
const has = (game: GameInHand, what: 'counter' | 'due'): boolean => mattersOf(game).some((matter) => matter[what] !== null);

/** A game that shows a state, as the text of a run file and the seed that led there. */
export interface Found {
  readonly seed: string;
  /** Months played. */
  readonly months: number;
  readonly text: string;
}

/**
 * Plays the doctrine `credible-threats` on the seeds `picture-1`, `picture-2` and so on, and takes the first month that shows the state:
 * that doctrine signs accords, is offered other terms and must decide about refused threats, all within a dozen seeds of any sound model.
 * @throws Error when no seed of the first sixty comes to such a month: then the model has changed its character, or `SOUGHT` asks too much.
 */
export async function findState(state: State): Promise<Found> {
  const playable = playableOf('inauguration');
  for (let number = 1; number <= MOST_SEEDS; number += 1) {
    const seed = `picture-${number}`;
    const draw = keyedStream(`doctrine|${credibleThreats.name}|${seed}`);
    let game = openGame({ id: seed, playable, seed });
    while (!isOver(game)) {
      game = advance(game, credibleThreats.play(observe(game.setting, worldOf(game)), draw));
      if (SOUGHT[state](game)) return { seed, months: game.months.length, text: await runText(game, shelf.rules) };
    }
  }
  throw new Error(`No game of ${credibleThreats.name} on the seeds picture-1 to picture-${MOST_SEEDS} comes to the state "${state}": the model has changed; see SOUGHT in picture-states.ts.`);
}
