/** `replay` and `verify`: a run played again, and whether it is what its file says. */
import type { Command } from 'commander';
import { LENSES, headlineOf } from '../engine/index.ts';
import type { Verified } from '../content/run/verify.ts';
import { deliver, problemsJson, type Answer, type Format } from './answer.ts';
import { doctrineClaim, saidToBePlayedBy, type Claim } from './claim.ts';
import { lensTable } from './lens-table.ts';
import { openContext } from './library.ts';
import { runProblems, runWarnings } from './mismatch.ts';
import { commandOf, examples } from './option.ts';
import { openRun, replayRun, type OpenedRun } from './run.ts';
import { table } from './table.ts';

interface Options extends Format {
  readonly check?: boolean;
}

/** `replay` shows the months of a run. */
export function addReplay(program: Command): void {
  commandOf(program, 'replay <run>')
    .description('play a run file again and show its months')
    .option('--check', 'compare every digest with the file, as "verify" does')
    .addHelpText('after', examples('replay run.json', 'replay run.json --check'))
    .action(async (file: string, options: Options) => deliver(await (options.check === true ? verifyAnswer(file) : replayAnswer(file)), options));
}

/** `verify`, the same as `replay --check`, answers whether the file is true. */
export function addVerify(program: Command): void {
  commandOf(program, 'verify <run>')
    .description('prove a run file by playing it again; exit code 1 names the first month that differs and what differs')
    .addHelpText('after', examples('verify run.json', 'verify run.json --json'))
    .action(async (file: string, options: Format) => deliver(await verifyAnswer(file), options));
}

const headOf = ({ run }: OpenedRun) => ({ scenario: run.scenario.id, seed: run.seed, months: run.digests.length, saidToBePlayedBy: run.doctrine });

async function replayAnswer(file: string): Promise<Answer> {
  const opened = await openRun(file, await openContext());
  const { setting, months } = replayRun(opened);
  const digests = months.map((month) => month.digest);
  const lenses = months.at(-1)?.lenses ?? opened.run.lenses;
  const headline = headlineOf(setting, lenses);
  const rows = months.map((month, index) => [index + 1, opened.run.orders[index]?.length ?? 0, month.digest, ...LENSES.map((lens) => month.lenses[lens])]);
  return {
    json: { ...headOf(opened), digests, finalDigest: digests.at(-1) ?? null, lenses, headline, monthly: months.map((month) => month.lenses) },
    text: () => [`${titleOf(opened)}\nLenses are means up to each month.`, table(['month', 'orders', 'digest', ...LENSES], rows, 1), lensTable(lenses, headline)].join('\n\n'),
    problems: runWarnings(opened),
  };
}

async function verifyAnswer(file: string): Promise<Answer> {
  const opened = await openRun(file, await openContext());
  const { result } = opened;
  const mismatch = result.ok ? null : { kind: result.kind, month: result.month, expected: result.expected, found: result.found, seal: result.seal, refused: result.refused };
  const claim = doctrineClaim(opened);
  const problems = [...runProblems(opened), ...claim.problems];
  return {
    json: { verified: result.ok, ...headOf(opened), doctrineAgrees: claim.agrees, complete: result.ok && result.complete, mismatch, problems: problemsJson(problems) },
    text: () => `${titleOf(opened)}: ${result.ok ? verdictOf(result, claim) : 'NOT verified.'}`,
    problems,
  };
}

function titleOf(opened: OpenedRun): string {
  const { scenario, seed, months } = headOf(opened);
  return `${scenario}, seed ${seed}, ${months} ${months === 1 ? 'month' : 'months'}, ${saidToBePlayedBy(opened.run.doctrine)}`;
}

function verdictOf({ months, complete }: Verified, { agrees }: Claim): string {
  if (months === 0) return 'no month was played, so nothing is proved.';
  return `verified${complete ? '' : ', not played to the end'}${agrees === true ? '; that doctrine gives these orders' : ''}.`;
}
