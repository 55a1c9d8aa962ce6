/** Run files out and in; what reads and checks them is only loaded when somebody asks for it. */
import type { RunNote } from '../content/run/run.ts';
import type { Mismatch } from '../content/run/verify.ts';
import type { Cards } from './cards.ts';
import { download, fileStem } from './download.ts';
import { worldOf } from './game.ts';
import type { GameInHand, UndoneMonth } from './game.ts';

/** Longer files are no runs: a whole game of 36 months takes less than a tenth of it. */
const MOST_BYTES = 4_000_000;

/** The text of the run file of a game. */
export async function runText(game: GameInHand, rules: string): Promise<string> {
  const [{ runOf, writeRun }, { lensesOf }] = await Promise.all([import('../content/run/run.ts'), import('../engine/index.ts')]);
  const { document, hash, bundled } = game.playable;
  return writeRun(
    runOf({
      document, hash, bundled, rules,
      seed: game.seed,
      orders: game.months.map((month) => month.orders),
      digests: game.months.map((month) => month.digest),
      lenses: lensesOf(game.setting, worldOf(game)),
      notes: [...game.notes, ...game.undone.map(({ month, orders }): RunNote => ({ month, kind: 'undone', text: JSON.stringify(orders) }))],
    }),
  );
}

/** Hands the run file of a game to the browser's downloads, and says its name. */
export async function saveRun(cards: Cards, game: GameInHand): Promise<void> {
  const { rules } = await cards.stock();
  const name = `${fileStem(game)}.run.json`;
  download(await runText(game, rules), { name, type: 'application/json' });
  cards.say({ kind: 'run-saved', name });
}

/** Reads a run file, plays it again, and puts the game in hand; a notice says how that went. */
export async function openRun(cards: Cards, file: File): Promise<void> {
  if (file.size > MOST_BYTES) {
    cards.say({ kind: 'run-unreadable', problems: [] });
    return;
  }
  await openRunText(cards, { name: file.name, text: await file.text() });
}

/** The same for a text that is in hand. */
export async function openRunText(cards: Cards, { name, text }: { name: string; text: string }): Promise<void> {
  if (!isObject(text)) {
    cards.say({ kind: 'run-none' });
    return;
  }
  const [{ readRun }, { verifyRun }, { broughtIn }] = await Promise.all([
    import('../content/run/read.ts'),
    import('../content/run/verify.ts'),
    import('./playing.ts'),
  ]);
  const shelf = await cards.stock();
  const { run, problems } = readRun(text, name, { evidence: shelf.evidence, draws: [] });
  if (run === null) {
    const { problemLine } = await import('../content/problem.ts');
    cards.say({ kind: 'run-unreadable', problems: problems.slice(0, 5).map(problemLine) });
    return;
  }
  const bundled = (id: string) => shelf.playables.find((one) => one.scenario.id === id) ?? null;
  const playable = run.scenario.embedded === null ? bundled(run.scenario.id) : broughtIn(run.scenario.embedded, shelf);
  if (playable === null) {
    cards.say({ kind: 'scenario-missing', scenario: run.scenario.id });
    return;
  }
  const verdict = verifyRun(run, { evidence: shelf.evidence, bundled });
  const mismatch = verdict.ok ? null : verdict;
  const notes = run.notes.filter(({ kind }) => kind !== 'undone');
  await cards.adopt({ playable, seed: run.seed, undone: undoneIn(run.notes), notes: mismatch === null ? notes : withDoubt(notes, mismatch), opened: true }, run.orders);
  cards.say({ kind: 'run-opened', verified: verdict.ok, mismatch });
}

/** Whether a text is a JSON object at all: only then is it worth saying what is wrong in it. */
function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

/**
 * The notes with one that says what the file did not prove: the game goes on from it, and a file saved later would otherwise look sound.
 * Other rules or another engine are no doubt where the file is sound in itself and every month came out the same.
 */
function withDoubt(notes: readonly RunNote[], { kind, month, seal }: Mismatch): readonly RunNote[] {
  const isSound = (kind === 'rules' || kind === 'engine') && month === 0 && seal === 0;
  return isSound || notes.some((note) => note.kind === 'unverified') ? notes : [...notes, { month, kind: 'unverified', text: kind }];
}

/** Moves that were taken back, as far as the notes can be read. */
function undoneIn(notes: readonly RunNote[]): UndoneMonth[] {
  return notes.flatMap(({ kind, month, text }) => {
    if (kind !== 'undone') return [];
    try {
      const orders: unknown = JSON.parse(text);
      return Array.isArray(orders) ? [{ month, orders }] : [];
    } catch {
      return [];
    }
  });
}
