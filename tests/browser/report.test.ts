// What a class makes of a game: weights, answers to the questions, tables and the printed report.
import { readFile } from 'node:fs/promises';
import Papa from 'papaparse';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import { predicting } from '../../src/store/predictions.ts';
import { LONGEST_ANSWER, withAnswer } from '../../src/store/reflections.ts';
import { runText } from '../../src/store/run-file.ts';
import { gameOf, openTab, playableOf, shelf } from '../store/bundle.ts';
import { andMonthEnds, beginByMouse, isTooWide, seriousIn, tabTo } from './game-steps.ts';
import { inPage, launchChromium } from './harness.ts';

const opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A game that was played to its end with as much in it as a report may have to hold, as a run file. */
async function fullRun(scenario: string): Promise<string> {
  const playable = playableOf(scenario);
  const cards = openTab();
  await cards.begin({ playable, seed: 'a class with a rather long name, group two' });
  const { demands, seats, months } = playable.scenario;
  const pairs = demands.flatMap(({ id, countries, asks }) => countries.map(({ country }) => ({ country, demand: id, ask: asks.at(-1) ?? 1 })));
  for (let month = 0; month < months; month += 1) {
    for (let place = 0; place < 3; place += 1) {
      const pair = pairs[(month * 3 + place) % pairs.length];
      if (pair === undefined) continue;
      const orElse = [{ lever: 'visa', level: 1 }, { lever: 'sanction', level: 1 }] as const;
      const proposal = { kind: 'propose', ...pair, give: [{ lever: 'aid', level: -1 }], orElse, deadline: 1, posture: 'public' } as const satisfies Order;
      cards.order(proposal);
      cards.annotate(predicting(gameOf(cards), proposal, { decision: place === 0 ? 'accept' : 'counter', sureness: 0.6, reason: 'Because of what it said.' }));
    }
    if (month === 1) {
      cards.endMonth();
      cards.undoMonth();
    }
    cards.endMonth();
  }
  const words = `A government that is asked for ${seats.length} things at once believes none of the threats behind them. `;
  playable.document.teaching.debrief.forEach((_, index) => {
    cards.annotate((notes) => withAnswer(notes, { question: index + 1, answer: words.repeat(40).slice(0, LONGEST_ANSWER), month: months }));
  });
  return runText(gameOf(cards), shelf.rules);
}

async function openRun(page: Page, text: string): Promise<void> {
  await page.locator('input[type=file]').first().setInputFiles({ name: 'a.run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.locator('.debrief').waitFor();
}

/** Back to the finished game after the page was loaded again, wherever that leads. */
async function backToTheGame(page: Page): Promise<void> {
  const look = page.getByRole('button', { name: /^Look at the finished game/ });
  const debrief = page.locator('.debrief');
  await debrief.or(look.first()).first().waitFor({ state: 'attached' });
  if ((await debrief.count()) > 0) return;
  for (const details of await page.locator('details').all()) await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
  await look.first().click();
  await debrief.waitFor();
}

/** The shown shares of the five sliders. */
const shares = async (page: Page): Promise<number[]> => (await page.locator('.sliders output').allTextContents()).map((text) => Number.parseInt(text, 10));

async function rowsOf(download: Download): Promise<Record<string, string>[]> {
  const text = await readFile(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

async function downloadBy(page: Page, name: string): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('region', { name: 'Tables' }).getByRole('button', { name }).click();
  return download;
}

test('weights changed by keyboard and answers outlive a reload and a run file', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page, { title: 'First hundred days', seed: 'weights' });
    for (let month = 0; month < 4; month += 1) await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
    await page.locator('.debrief').waitFor();
    const begun = await shares(page);
    await tabTo(page, /^People$/);
    await page.keyboard.press('End');
    expect(await shares(page)).toEqual([0, 0, 100, 0, 0]);
    const people = Number(await page.locator('.lens', { has: page.getByRole('heading', { name: 'People' }) }).locator('meter').getAttribute('value'));
    expect(Number(await page.locator('.view-own .view-figure').textContent())).toBe(Math.round(people));
    // Back where it began, the others stand where they stood.
    for (let step = 100; step > (begun[2] ?? 0); step -= 1) await page.keyboard.press('ArrowLeft');
    expect(await shares(page)).toEqual(begun);
    await page.getByRole('button', { name: 'All five alike' }).click();
    await page.getByRole('slider', { name: 'Home' }).focus();
    for (let step = 0; step < 7; step += 1) await page.keyboard.press('ArrowRight');
    const mine = await shares(page);
    expect([mine[3], mine.reduce((sum, share) => sum + share, 0)]).toEqual([27, 100]);
    expect(await page.getByRole('slider', { name: 'Home' }).getAttribute('aria-valuetext')).toBe('Home 27%');

    const answer = 'Burden, and "pride" too.\nSecond line: =1+1';
    const field = page.getByRole('textbox').nth(1);
    await field.fill('');
    await field.pressSequentially(answer);
    await page.getByText(`${(LONGEST_ANSWER - answer.length).toLocaleString('en-GB')} of`).waitFor();
    await page.keyboard.press('Tab');
    await page.getByText('Saved in this browser').waitFor();
    await page.reload();
    await backToTheGame(page);
    expect(await shares(page)).toEqual(mine);
    await expect.poll(() => page.getByRole('textbox').nth(1).inputValue()).toBe(answer);

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the run file' }).click();
    const text = await readFile(await (await download).path(), 'utf8');
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await page.locator('.card').first().waitFor();
    await openRun(page, text);
    expect(await shares(page)).toEqual(mine);
    expect(await page.getByRole('textbox').nth(1).inputValue()).toBe(answer);
  });
});

test('the tables hold the game', async () => {
  const text = await fullRun('first-hundred-days');
  await inPage(browser, { ...opening, locale: 'es-MX' }, async (page) => {
    await page.locator('.card').first().waitFor();
    await openRun(page, text);
    const save = async (place: number): Promise<Record<string, string>[]> => {
      const download = page.waitForEvent('download');
      await page.locator('.export-tables button').nth(place).click();
      return rowsOf(await download);
    };
    const months = await save(0);
    expect(months.map(({ calendar }) => calendar)).toEqual(['2025-01', '2025-02', '2025-03', '2025-04']);
    // The names of columns are English in every language.
    expect(Object.keys(months[0] ?? {})).toEqual(expect.arrayContaining(['people', 'people_mean', 'removals_MEX', 'digest']));
    const answers = await save(1);
    expect(answers.some(({ predicted, reason }) => predicted !== '' && reason === 'Because of what it said.')).toBe(true);
    expect((await save(2)).some(({ taken_back }) => taken_back === '1')).toBe(true);
  });
  await inPage(browser, opening, async (page) => {
    await page.locator('.card').first().waitFor();
    await openRun(page, text);
    expect((await downloadBy(page, 'Months')).suggestedFilename()).toBe('first-hundred-days-a-class-with-a-rather-long-name-group-two.months.csv');
  });
});

/** Opens the preview and prints it: the number of pages. */
async function pagesOn(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const file = await page.pdf({ format });
  return file.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
}

describe('the report', () => {
  test.each([['first-hundred-days', 1], ['inauguration', 2]] as const)('of %s, full of everything, has at most %i pages of either size in both languages', async (scenario, most) => {
    const text = await fullRun(scenario);
    for (const locale of ['en-GB', 'es-MX']) {
      await inPage(browser, { ...opening, locale }, async (page) => {
        await page.locator('.card').first().waitFor();
        await openRun(page, text);
        await page.locator('.export-kinds > section').last().getByRole('button').click();
        await page.locator('.sheet-preview').waitFor();
        const pages = { locale, a4: await pagesOn(page, 'A4'), letter: await pagesOn(page, 'Letter') };
        expect(pages).toEqual({ locale, a4: most, letter: most });
        // What is printed is the sheet, light and alone.
        await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
        expect(await page.locator('.sheet-printed .sheet').isVisible()).toBe(true);
        expect(await page.locator('.debrief').isVisible()).toBe(false);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
      });
    }
  });

  test.each(['light', 'dark'] as const)('can be read in its window in the %s theme, by keyboard, also on a phone', async (colorScheme) => {
    const text = await fullRun('first-hundred-days');
    await inPage(browser, { ...opening, colorScheme }, async (page) => {
      await page.locator('.card').first().waitFor();
      await openRun(page, text);
      await tabTo(page, /^Print the report/);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Report' });
      await dialog.getByText('Questions for afterwards').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 844 });
      expect([await seriousIn(page), await isTooWide(page)]).toEqual([[], false]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Print the report');
      expect([await page.title(), await page.locator('.sheet-printed').count()]).toEqual(['Not All the Cards', 0]);
    });
  });
});
