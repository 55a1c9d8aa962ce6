// What is printed to be copied works: every command of README.md and every example under every help, in a folder of its own.
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cli } from './command.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 120_000 });

const top = fileURLToPath(new URL('../..', import.meta.url));
const NAMES = ['scenarios', 'doctrines', 'evidence', 'play', 'replay', 'verify', 'explain', 'check', 'compare'];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cards-examples-'));
  // What an example takes for granted: a scenario of one's own, the files of the repository, and a run.
  await cp(join(top, 'seeds'), join(folder, 'seeds'), { recursive: true });
  await mkdir(join(folder, 'scenarios'));
  // A few games tell as much about the commands as the hundreds that the scenario's author asks for.
  const own = (await readFile(join(top, 'scenarios/first-hundred-days.yaml'), 'utf8'))
    .replace(/^id: .*$/m, 'id: my-own')
    .replace(/^checks:\n[\s\S]*/m, 'checks:\n  - { doctrine: do-nothing, seeds: 2, expect: { lens: agenda, above: 1 } }\n');
  for (const name of ['my-scenario.yaml', 'scenarios/my-scenario.yaml', 'scenarios/my-own.yaml']) await writeFile(join(folder, name), own);
  await must(['play', 'inauguration', '--seed', 'class-a', '--doctrine', 'exchange', '--out', 'run.json']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function must(args: readonly string[]): Promise<string> {
  const { code, out, err } = await cli(args, folder);
  if (code !== 0) throw new Error(`${args.join(' ')}: exit code ${code}: ${err}`);
  return out;
}

/** The commands of a text that stand on lines of their own, without what follows a `#`. */
const commandsOf = (text: string): readonly string[] => [...text.matchAll(/^ +(?:\$ )?npm run -s cli -- ([^#\n]+)/gm)].map((match) => (match[1] ?? '').trim());

/** The words of a command; a pattern as a shell fills it in. */
async function wordsOf(command: string): Promise<string[]> {
  const words = command.split(/\s+/).map(async (word) => {
    const [, place, ending] = /^(.*)\/\*(\.\w+)$/.exec(word) ?? [];
    if (place === undefined || ending === undefined) return [word];
    return (await readdir(join(folder, place))).filter((name) => name.endsWith(ending)).map((name) => `${place}/${name}`);
  });
  return (await Promise.all(words)).flat();
}

test('every command of README.md, in its order', async () => {
  const [section] = /^On the command line[^]*?(?=^## )/m.exec(await readFile(join(top, 'README.md'), 'utf8')) ?? [''];
  const commands = commandsOf(section);
  expect(commands.map((command) => command.split(' ')[0])).toEqual(expect.arrayContaining(['play', 'verify', 'explain', 'evidence', 'check', '--help']));
  for (const command of commands) expect(await must(await wordsOf(command))).not.toBe('');
});

test.each(['scenarios/README.md', 'seeds/README.md'])('every command of %s', async (file) => {
  const commands = commandsOf(await readFile(join(top, file), 'utf8'));
  expect(commands.length).toBeGreaterThan(0);
  for (const command of commands) expect(await must(await wordsOf(command))).not.toBe('');
});

test.each(NAMES)('every example under the help of %s', async (name) => {
  const help = await must([name, '--help']);
  const examples = commandsOf(help.slice(help.indexOf('Examples:')));
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    // Two games say as much about the command as two hundred.
    const words = await wordsOf(example.replace(/--games \d+/, '--games 2'));
    expect(words[0]).toBe(name);
    expect(await must(words)).not.toBe('');
  }
});
