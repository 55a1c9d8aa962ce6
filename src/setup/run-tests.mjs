// The test command: runs all steps or some, each under its heading, and ends with one line that adds them up.
import { parseArgs } from 'node:util';
import { ExpectedError } from './commands.mjs';
import { ensureInstalled } from './install.mjs';
import { SKIPPED, steps } from './test-steps.mjs';

const HELP = `npm test -- [--only STEP[,STEP]] [PART-OF-A-PATH ...]

Checks the whole house. With --only, some steps; with parts of paths, only the tests whose files match.
${steps.map(({ name, about }) => `  ${name.padEnd(8)} ${about}`).join('\n')}
`;

/**
 * @param {string[]} args
 * @returns {Promise<number>}
 */
export async function main(args) {
  const { only, filters, help } = read(args);
  if (help) {
    process.stdout.write(HELP);
    return 0;
  }
  await ensureInstalled();
  const chosen = steps.filter((step) => (only.length > 0 ? only.includes(step.name) : filters.length === 0 || meant(step, filters)));
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const unhappy = [];
  for (const step of chosen) {
    heading(`${step.name}: ${step.about}`);
    const before = performance.now();
    const count = step.needsPage === true && unhappy.includes('build') ? skip() : await step.run(step.takesFilters === true ? filters : []).catch(complain);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    if (count.failed > 0) unhappy.push(step.name);
    process.stdout.write(`${step.name}: ${verdictOn(count)} after ${((performance.now() - before) / 1000).toFixed(1)} s\n`);
  }
  heading(unhappy.length === 0 ? 'all steps are fine' : `failed: ${unhappy.join(', ')}`);
  process.stdout.write(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return unhappy.length === 0 ? 0 : 1;
}

/** @param {import('./test-steps.mjs').Count} count */
function verdictOn({ passed, failed }) {
  if (failed > 0) return 'FAILED';
  return passed > 0 ? 'fine' : 'skipped';
}

/** @param {string[]} args */
function read(args) {
  const { values, positionals } = parse(args);
  const only = (values.only ?? []).flatMap((list) => list.split(',')).filter((name) => name !== '');
  const unknown = only.find((name) => steps.every((step) => step.name !== name));
  if (unknown !== undefined) throw new ExpectedError(`There is no step "${unknown}".\n\n${HELP}`);
  return { only, filters: positionals, help: values.help === true };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { only: { type: 'string', multiple: true }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    throw new ExpectedError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

/**
 * Which steps a bare path means: the browser's tests when it lies there, the node tests otherwise.
 * @param {import('./test-steps.mjs').Step} step
 * @param {readonly string[]} filters
 */
function meant(step, filters) {
  const inBrowser = filters.some((part) => part.includes('browser'));
  const inNode = filters.some((part) => !part.includes('browser'));
  return (step.name === 'browser' && inBrowser) || (step.name === 'node' && inNode);
}

/** @param {string} text */
function heading(text) {
  process.stdout.write(`\n== ${text}\n`);
}

function skip() {
  process.stdout.write('Skipped: there is no page to look at.\n');
  return SKIPPED;
}

/** @param {unknown} error */
function complain(error) {
  process.stdout.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return { passed: 0, failed: 1, skipped: 0 };
}
