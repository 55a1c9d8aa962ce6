/** Run files out and in; what reads and checks them is only loaded when somebody asks for it. */
import type { RunNote } from '../content/run/run.ts';
import type { Mismatch } from '../content/run/verify.ts';
import type { Cards } from './cards.ts';
import { foreignIn } from './foreign.ts';
import { download, fileStem } from './download.ts';
import { worldOf } from './game.ts';
import type { GameInHand, UndoneMonth } from './game.ts';

/** Longer files are no runs: a whole game of 36 months takes less than a tenth of it. */
const MOST_BYTES = 4_000_000;

/** What writes a run file; fetched ahead, a game can still be saved when the network is gone. */
export const fetchWriter = () => Promise.all([import('../content/run/run.ts'), import('../engine/index.ts')]);

/** The text of the run file of a game. */
export async function runText(game: GameInHand, rules: string): Promise<string> {
  const [{ runOf, writeRun }, { lensesOf }] = await fetchWriter();
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

/** Hands the run file of a game to the browser's downloads, and says its name, or that it could not be written. */
export async function saveRun(cards: Cards, game: GameInHand): Promise<void> {
  const name = `${fileStem(game)}.run.json`;
  const text = await cards.stock().then(({ rules }) => runText(game, rules)).catch(() => null);
  if (text === null) {
    cards.say({ kind: 'load-failed' });
    return;
  }
  download(text, { name, type: 'application/json' });
  cards.say({ kind: 'run-saved', name });
}

/** What a person dropped or chose: one file is opened, several are told apart by the person. */
export async function openFiles(cards: Cards, files: readonly File[]): Promise<void> {
  const [file] = files;
  if (files.length > 1) cards.say({ kind: 'files-many', count: files.length });
  else if (file !== undefined) await openRun(cards, file);
}

/** Reads a run file, plays it again, and puts the game in hand; a notice says how that went. */
async function openRun(cards: Cards, file: File): Promise<void> {
  const { name, size } = file;
  if (size > MOST_BYTES) {
    // A picture is told as one, whatever its size.
    const what = foreignIn(await textOf(file.slice(0, 1000)).catch(() => '{}'));
    cards.say(what === null || what === 'json' || what === 'text' ? { kind: 'run-too-large', name, bytes: size } : { kind: 'run-none', name, what });
    return;
  }
  const text = await textOf(file).catch(() => null);
  if (text === null) cards.say({ kind: 'file-unreadable', name });
  else await openRunText(cards, { name, text }).catch(() => cards.say({ kind: 'load-failed' }));
}

/** Some editors write UTF-16 and begin with a mark that says so. */
async function textOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const [one, two] = bytes;
  const coding = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(coding).decode(bytes);
}

/** The same for a text that is in hand. */
export async function openRunText(cards: Cards, { name, text }: { name: string; text: string }): Promise<void> {
  const what = foreignIn(text);
  if (what !== null) {
    cards.say({ kind: 'run-none', name, what });
    return;
  }
  const [{ ordersInNote, readRun }, { verifyRun }, { broughtIn }] = await Promise.all([
    import('../content/run/read.ts'),
    import('../content/run/verify.ts'),
    import('./playing.ts'),
  ]);
  const shelf = await cards.stock();
  // A run has its seed: which lists of seeds are published here is no matter of its scenario.
  const { run, problems } = readRun(text, name, { evidence: shelf.evidence });
  if (run === null) {
    cards.say({ kind: 'run-unreadable', name, problems });
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
  // Moves that were taken back, as far as the notes can be read.
  const undone = run.notes.flatMap(({ kind, month, text: orders }): UndoneMonth[] => {
    const found = kind === 'undone' ? ordersInNote(orders) : null;
    return found === null ? [] : [{ month, orders: found }];
  });
  const again = await cards.adopt({ playable, seed: run.seed, undone, notes: mismatch === null ? notes : withDoubt(notes, mismatch), opened: true }, run.orders);
  cards.say({ kind: 'run-opened', verified: verdict.ok, mismatch, again });
}

/**
 * The notes with one that says what the file did not prove: the game goes on from it, and a file saved later would otherwise look sound.
 * Other rules or another engine are no doubt where the file is sound in itself and every month came out the same.
 */
function withDoubt(notes: readonly RunNote[], { kind, month, seal }: Mismatch): readonly RunNote[] {
  const isSound = (kind === 'rules' || kind === 'engine') && month === 0 && seal === 0;
  return isSound || notes.some((note) => note.kind === 'unverified') ? notes : [...notes, { month, kind: 'unverified', text: kind }];
}
