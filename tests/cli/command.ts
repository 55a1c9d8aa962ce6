// Runs the real command in a process of its own, the way a person does.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const top = fileURLToPath(new URL('../..', import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `cli ARGS` standing in a folder, which is the top of the repository where left out. */
export function cli(args: readonly string[], standing: string = top): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', ...args], { cwd: top, env: { ...process.env, INIT_CWD: standing } });
    const parts = { out: '', err: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.err += text));
    child.on('error', reject).on('close', (code) => resolve({ code, ...parts }));
  });
}

/** Runs a command that must succeed and print one JSON document and nothing else. */
export async function json(args: readonly string[], standing?: string): Promise<unknown> {
  const outcome = await cli([...args, '--json'], standing);
  if (outcome.code !== 0) throw new Error(`exit code ${outcome.code}: ${outcome.err}`);
  return JSON.parse(outcome.out);
}
