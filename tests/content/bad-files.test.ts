// Each file under tests/bad-scenarios has one mistake, and is told so: at its place, in words that say how to mend it.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDraws } from '../../src/content/draws.ts';
import { loadEvidence } from '../../src/content/evidence/load.ts';
import type { Problem } from '../../src/content/problem.ts';
import { readRun } from '../../src/content/run/read.ts';
import { checkScenario } from '../../src/content/scenario/check.ts';
import { context, filesIn, top } from './repository.ts';

/** The first line of the file, or of the file beside it where its format has no comments: `# expect: LINE:COLUMN SEVERITY: WORDS`. */
function expectationOf(name: string, text: string): RegExpExecArray {
  const line = name.endsWith('.yaml') ? text : readFileSync(`${top}${name}.expect`, 'utf8');
  const match = /^# expect: (\d+):(\d+) (error|warning): (.+)$/m.exec(line.split('\n', 1)[0] ?? '');
  if (match === null) throw new Error(`${name} does not say what is expected`);
  return match;
}

/** How each kind of file is read; `usable` says whether anything came of it. */
const readers: Readonly<Record<string, (text: string, name: string) => { problems: readonly Problem[]; usable: boolean }>> = {
  scenarios(text, name) {
    const checked = checkScenario(text, name, context);
    return { problems: checked.problems, usable: checked.scenario !== null };
  },
  evidence(text, name) {
    const { problems } = loadEvidence([{ name, text }]);
    return { problems, usable: problems.every((problem) => problem.severity === 'warning') };
  },
  draws(text, name) {
    const { draws, problems } = readDraws(text, name);
    return { problems, usable: draws !== null };
  },
  runs(text, name) {
    const { run, problems } = readRun(text, name, context);
    return { problems, usable: run !== null };
  },
};

describe.each(Object.entries(readers))('%s', (folder, read) => {
  const files = filesIn(`tests/bad-scenarios/${folder}`).filter(({ name }) => !name.endsWith('.expect'));

  test('there are files', () => expect(files.length).toBeGreaterThanOrEqual(folder === 'scenarios' ? 90 : 4));

  test.each(files)('$name', ({ name, text }) => {
    const [, line, column, severity, words] = expectationOf(name, text);
    const { problems, usable } = read(text, name);
    expect(problems.map((problem) => `${problem.line}:${problem.column} ${problem.severity}: ${problem.message} ${problem.suggestion}`)).toEqual([
      expect.stringContaining(`${line}:${column} ${severity}: `),
    ]);
    expect(`${problems[0]?.message} ${problems[0]?.suggestion}`).toContain(words);
    // How to mend it.
    expect(problems[0]?.suggestion).not.toBe('');
    expect(usable).toBe(severity === 'warning');
  });
});
