// One game, three engines: Node, Chromium and Firefox come to the same digests, month for month.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { beforeAll, describe, expect, test } from 'vitest';
import { openContext, openScenario } from '../../src/cli/library.ts';
import { prepare } from '../../src/engine/index.ts';
import { playMatch } from '../../src/lab/match.ts';
import { doctrineNamed } from '../../src/strategies/register.ts';
import type { Sent } from './engine-page.ts';
import { hasFirefox, inFirefoxPage, inPage, launchChromium, launchFirefox } from './harness.ts';

const DOCTRINES = ['exchange', 'random'] as const;
let code = '';
let games: { readonly name: string; readonly sent: Sent; readonly digests: readonly string[]; readonly lenses: Readonly<Record<string, number>> }[] = [];

beforeAll(async () => {
  code = await engineCode();
  const context = await openContext();
  const { scenario, evidence } = await openScenario('inauguration', context);
  const setting = prepare(scenario, evidence);
  games = DOCTRINES.map((name) => {
    const doctrine = doctrineNamed(name);
    if (doctrine === undefined) throw new Error(`There is no doctrine ${name}.`);
    const { orders, digests, lenses } = playMatch(setting, { seed: 'three-engines', doctrine });
    return { name, sent: { scenario, evidence, seed: 'three-engines', orders }, digests, lenses };
  });
});

/** The engine bundled for a browser as one script. */
async function engineCode(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: fileURLToPath(new URL('engine-page.ts', import.meta.url)), output: { format: 'iife' } },
    },
  });
  if (!('output' in made)) throw new Error('the build watches instead of ending');
  return made.output.map((file) => (file.type === 'chunk' ? file.code : '')).join('\n');
}

/** Runs in the page, once the engine is there. */
const playThere = (sent: Sent): unknown => globalThis.playAgain?.(sent);

describe('the same game', () => {
  test('has twelve months, and a doctrine that draws differs from one that does not', () => {
    expect(games.map(({ digests }) => digests.length)).toEqual([12, 12]);
    expect(games[0]?.digests).not.toEqual(games[1]?.digests);
  });

  test('comes to the same digests in Chromium', async () => {
    const browser = await launchChromium();
    try {
      for (const { sent, digests, lenses } of games) {
        const there = await inPage(browser, { path: 'outlines.json' }, async (page) => {
          await page.evaluate(code);
          return page.evaluate(playThere, sent);
        });
        expect(there).toEqual({ digests, lenses });
      }
    } finally {
      await browser.close();
    }
  });

  test.skipIf(!hasFirefox)('comes to the same digests in Firefox', async () => {
    const browser = await launchFirefox();
    try {
      for (const { sent, digests, lenses } of games) {
        const there = await inFirefoxPage(browser, { path: 'outlines.json' }, async (page) => {
          await page.evaluate(code);
          return page.evaluate(playThere, sent);
        });
        expect(there).toEqual({ digests, lenses });
      }
    } finally {
      await browser.close();
    }
  });
});
