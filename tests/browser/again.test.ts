// The debrief plays games again in a worker: the same figures as in Node, a stop, a worker that does not start, branches to their end.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runOf, writeRun } from '../../src/content/run/run.ts';
import { beginGame, prepare } from '../../src/engine/index.ts';
import { branchOf } from '../../src/lab/branch.ts';
import { playMatch } from '../../src/lab/match.ts';
import { playSameSeed } from '../../src/lab/same-seed.ts';
import { turningPoints } from '../../src/lab/turning-points.ts';
import type { Progress } from '../../src/lab/turning-points.ts';
import { doctrineNamed } from '../../src/strategies/register.ts';
import { wordsIn } from '../../src/panels/text/words.ts';
import { EVEN } from '../../src/store/weights.ts';
import { bundle, playableOf } from '../store/bundle.ts';
import { andMonthEnds, focusedName, isTooWide, seriousIn, verdictOn } from './game-steps.ts';
import { inPage, launchChromium } from './harness.ts';

const opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 } } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const seed = 'again';
const playable = playableOf('inauguration');
const setting = prepare(playable.scenario, playable.evidence);
const doctrine = doctrineNamed('exchange');
if (doctrine === undefined) throw new Error('There is an exchange.');
const { orders, digests, lenses } = playMatch(setting, { seed, doctrine });
const { document, hash, bundled } = playable;
const run = writeRun(runOf({ document, hash, bundled, rules: bundle.rules, seed, orders, digests, lenses }));
const first = orders.findIndex((monthly) => monthly.length > 0) + 1;

/** The result of work that tells of itself, in this thread. */
function finished<T>(work: Generator<Progress, T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

const tenths = (value: number): string => wordsIn('en').signed(value, 1).replace(/^\+/, '');

/** Opens the game of this test, which is over. */
async function openDebrief(page: Page): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(run) });
  await page.getByRole('heading', { name: 'Turning points' }).waitFor();
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function guess(page: Page): Promise<void> {
  await part(page, 'Turning points').getByRole('radio').first().check();
}

describe('in the worker', () => {
  test('turning points are those of Node, after a choice of one’s own, with the focus where it was', async () => {
    await inPage(browser, opening, async (page) => {
      await openDebrief(page);
      const section = part(page, 'Turning points');
      const reveal = section.getByRole('button', { name: 'Show the three that were found' });
      expect(await reveal.getAttribute('aria-disabled')).toBe('true');
      expect(await section.getByRole('listitem').filter({ hasText: 'It brought' }).count()).toBe(0);
      await guess(page);
      await reveal.focus();
      await page.keyboard.press('Enter');
      await section.getByText(/decisions were left out in turn/).waitFor();
      expect(await focusedName(page)).toBe('Show the three that were found');
      const { told, measured } = finished(turningPoints(beginGame(setting, seed), { orders, weights: playable.scenario.headline }));
      expect(await section.getByText(/^It brought/).allTextContents()).toEqual(told.map((point) => `It brought ${wordsIn('en').signed(point.score, 1)} points`));
      await section.getByText(`${measured.length} decisions were left out in turn`).waitFor();
      await section.getByText(/^You chose/).waitFor();
      // Weighed otherwise, other decisions may matter most: they are found again.
      await page.getByRole('button', { name: 'All five alike' }).click();
      const alike = finished(turningPoints(beginGame(setting, seed), { orders, weights: EVEN })).told.map((point) => `It brought ${wordsIn('en').signed(point.score, 1)} points`);
      await expect.poll(() => section.getByText(/^It brought/).allTextContents()).toEqual(alike);
    });
  });

  test('what-if stands beside the original as soon as a tick is gone, and goes with it', async () => {
    await inPage(browser, opening, async (page) => {
      await openDebrief(page);
      const section = part(page, 'What if');
      const tick = section.getByRole('checkbox').first();
      await tick.uncheck();
      await section.getByRole('heading', { name: 'The five lenses side by side' }).waitFor();
      const { original, changed } = branchOf(beginGame(setting, seed), orders, [{ kind: 'drop-order', month: first, index: 0 }]);
      const agenda = section.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Agenda', exact: true }) });
      expect((await agenda.getByRole('definition').allTextContents()).slice(0, 2)).toEqual([tenths(original.means.agenda), tenths(changed.means.agenda)]);
      await tick.check();
      await section.getByText('The two worlds are the same in every month.').waitFor();
      expect(await section.getByRole('heading', { name: 'The five lenses side by side' }).count()).toBe(0);
    });
  });

  test('doctrines have the figures of Node, and any column sorts them', async () => {
    await inPage(browser, opening, async (page) => {
      await openDebrief(page);
      const section = part(page, 'Doctrines on this seed');
      await section.getByRole('button', { name: 'Play the doctrines on this seed' }).click();
      const rows = finished(playSameSeed(setting, { seed, orders }));
      await section.getByText(`${rows.length - 1} doctrines were played on this seed.`).waitFor();
      const people = async (): Promise<string[]> => {
        const cells = await section.locator('tbody tr').evaluateAll((all) => all.map((row) => row.querySelectorAll('td')[2]?.textContent ?? ''));
        return cells;
      };
      const expected = rows.map((row) => tenths(row.lenses.people));
      expect(await people()).toEqual(expected);
      await section.getByRole('button', { name: 'People' }).click();
      expect(await people()).toEqual(rows.map((row) => row.lenses.people).toSorted((a, b) => b - a).map(tenths));
      expect(await section.getByRole('columnheader', { name: 'People' }).getAttribute('aria-sort')).toBe('descending');
      await section.getByRole('button', { name: 'People' }).click();
      await section.getByRole('button', { name: 'People' }).click();
      expect(await people()).toEqual(expected);
    });
  });

  test('work can be stopped, the focus stays on its button, and it can be asked again', async () => {
    await inPage(browser, opening, async (page) => {
      await openDebrief(page);
      await guess(page);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/page-worker/, async (route) => {
        await held;
        await route.continue().catch(() => undefined);
      });
      const section = part(page, 'Turning points');
      await section.getByRole('button', { name: 'Show the three that were found' }).click();
      await section.getByText('Playing again…').waitFor();
      await section.getByRole('button', { name: 'Stop' }).click();
      await section.getByText('Stopped. Nothing was changed.').waitFor();
      expect(await focusedName(page)).toBe('Show the three that were found');
      release();
      await page.unroute(/page-worker/);
      await section.getByRole('button', { name: 'Show the three that were found' }).click();
      await section.getByText(/decisions were left out in turn/).waitFor();
    });
  });

  test('a worker that does not start is told of, and the rest of the page goes on', async () => {
    await inPage(browser, { ...opening, expected: /page-worker|Failed to load|ERR_FAILED/ }, async (page) => {
      await openDebrief(page);
      await page.route(/page-worker/, (route) => route.abort());
      const section = part(page, 'Doctrines on this seed');
      await section.getByRole('button', { name: 'Play the doctrines on this seed' }).click();
      await section.getByText(/This browser did not start the worker/).waitFor();
      await guess(page);
      expect(await section.locator('.doctrines').count()).toBe(0);
    });
  });
});

test('a branch is played to its end, stands beside the game that it left, and has a true run file', async () => {
  await inPage(browser, opening, async (page) => {
    await openDebrief(page);
    await part(page, 'What if').getByRole('combobox', { name: 'Month' }).selectOption({ index: 9 });
    await part(page, 'What if').getByRole('button', { name: 'Play on from October 2025' }).click();
    const own = page.getByRole('region', { name: 'Orders of this month' });
    await own.getByText('Branch of a game with the seed again, from October 2025.').waitFor();
    await page.getByRole('button', { name: 'Meet (2)' }).first().click();
    for (let month = 9; month < 12; month += 1) await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
    const beside = part(page, 'Beside the game it left');
    await beside.getByText('The two worlds part in October 2025').waitFor();
    await beside.getByText(/: meet\.$/).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the run file' }).click();
    expect(await verdictOn(await download)).toMatchObject({ ok: true, complete: true });
    // Both games are kept.
    await page.getByRole('button', { name: 'Home' }).click();
    await expect.poll(() => page.getByRole('button', { name: /^Look at “Inauguration”|^Look/ }).count()).toBeGreaterThanOrEqual(2);
  });
});

test.each([
  { colorScheme: 'light', locale: 'en-GB', viewport: { width: 1366, height: 768 } },
  { colorScheme: 'dark', locale: 'es-MX', viewport: { width: 390, height: 844 } },
] as const)('everything shown is accessible and fits ($colorScheme, $locale)', async (look) => {
  await inPage(browser, { ...look, reducedMotion: 'reduce' }, async (page) => {
    await page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(run) });
    await page.locator('.turning-points input').first().check();
    await page.locator('.turning-points .primary').click();
    await page.locator('.points').waitFor();
    await page.locator('.what-if input').first().uncheck();
    await page.locator('.what-if .pair').waitFor();
    await page.locator('.same-seed .primary').click();
    await page.locator('.doctrines').waitFor();
    expect(await isTooWide(page)).toBe(false);
    expect(await seriousIn(page)).toEqual([]);
  });
});
