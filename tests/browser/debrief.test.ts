// The debrief of a whole game with accords, breaches and threats: what it shows, how keys move through it, and what axe says in both themes.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keyedStream, observe } from '../../src/engine/index.ts';
import { isOver, worldOf } from '../../src/store/game.ts';
import type { GameInHand } from '../../src/store/game.ts';
import { dealsOf } from '../../src/store/history/deals.ts';
import { threatsOf } from '../../src/store/history/threats.ts';
import { advance, openGame } from '../../src/store/playing.ts';
import { runText } from '../../src/store/run-file.ts';
import { random } from '../../src/strategies/random.ts';
import { playableOf, shelf } from '../store/bundle.ts';
import { isTooWide, seriousIn } from './game-steps.ts';
import { inPage, launchChromium } from './harness.ts';

let browser: Browser;
let game: GameInHand;
beforeAll(async () => {
  browser = await launchChromium();
  game = eventfulGame();
});
afterAll(async () => browser.close());

/** A game of the doctrine that does anything, on the first seed on which accords stand and fall, and or-elses are carried out and not. */
function eventfulGame(): GameInHand {
  for (let number = 1; number <= 60; number += 1) {
    const seed = `debrief-${number}`;
    const draw = keyedStream(`doctrine|${random.name}|${seed}`);
    let played = openGame({ id: seed, playable: playableOf('inauguration'), seed });
    while (!isOver(played)) played = advance(played, random.play(observe(played.setting, worldOf(played)), draw));
    const deals = dealsOf(played);
    const fates = threatsOf(played).map(({ fate }) => fate.kind);
    if (deals.some(({ outcome }) => outcome === 'stands') && deals.some(({ endedBy }) => endedBy === 'seat') && fates.includes('carried-out') && fates.includes('backed-down')) return played;
  }
  throw new Error('No game of the doctrine `random` on debrief-1 to debrief-60 has all of it: the model has changed its character.');
}

async function openDebrief(page: Page): Promise<void> {
  await openUndismissed(page);
  await page.getByRole('button', { name: 'Dismiss' }).click();
}

async function openUndismissed(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Begin “/ }).first().waitFor();
  const buffer = Buffer.from(await runText(game, shelf.rules));
  await page.locator('input[type=file]').setInputFiles({ name: 'debrief.run.json', mimeType: 'application/json', buffer });
  await page.getByRole('heading', { level: 1, name: 'The term is over' }).waitFor();
}

test('what went as wished goes by itself, except from under the pointer, and covers nothing that a link leads to', async () => {
  for (const viewport of [{ width: 1366, height: 768 }, { width: 390, height: 844 }]) {
    await inPage(browser, { viewport, reducedMotion: 'reduce' }, async (page) => {
      await page.clock.install();
      await openUndismissed(page);
      const notice = page.locator('.notice');
      await notice.hover();
      await page.clock.runFor(25_000);
      expect(await notice.count()).toBe(1);
      for (const name of ['Accords and breaches', 'Flows over time', 'Chronicle']) {
        const link = page.getByRole('navigation', { name: 'Parts of the debrief' }).getByRole('link', { name });
        await link.focus();
        await page.keyboard.press('Enter');
        const heading = page.getByRole('heading', { level: 2, name });
        const [covered, top] = [await page.locator('.notices').evaluate((element) => element.getBoundingClientRect().bottom), await heading.evaluate((element) => element.getBoundingClientRect().top)];
        // The chronicle is the last part: the page ends before it can come to the top.
        expect({ name, isFree: top >= covered, isNear: name === 'Chronicle' || top - covered < 90 }).toEqual({ name, isFree: true, isNear: true });
        await page.clock.runFor(500);
        expect(await link.getAttribute('aria-current')).toBe('location');
        const row = await link.evaluate((element) => element.getBoundingClientRect().top);
        expect({ name, isFree: row >= covered - 1 }).toEqual({ name, isFree: true });
      }
      await page.mouse.move(viewport.width / 2, viewport.height - 20);
      await page.clock.runFor(25_000);
      expect(await notice.count()).toBe(0);
    });
  }
});

/** The name of the mark that has the focus, or an empty text. */
const focusedMark = (page: Page): Promise<string> => page.evaluate(() => (document.activeElement?.matches('[data-mark]') === true ? (document.activeElement.getAttribute('aria-label') ?? '') : ''));

test('tells scenario, seed and months, and has a table of contents that leads to every part', async () => {
  await inPage(browser, { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' }, async (page) => {
    await openDebrief(page);
    const head = page.locator('.debrief-head');
    for (const text of ['Inauguration', game.seed, '12 of 12']) expect(await head.getByText(text, { exact: false }).count()).toBeGreaterThan(0);
    const links = page.getByRole('navigation', { name: 'Parts of the debrief' }).getByRole('link');
    const titles = await links.allTextContents();
    expect(titles).toEqual(expect.arrayContaining(['Lenses and weights', 'Timeline', 'Accords and breaches', 'Threats and promises', 'Flows over time', 'Chronicle']));
    for (const name of ['Timeline', 'Threats and promises', 'Flows over time']) {
      const link = page.getByRole('navigation', { name: 'Parts of the debrief' }).getByRole('link', { name });
      await link.focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(name);
      await expect.poll(() => link.getAttribute('aria-current')).toBe('location');
    }
  });
});

test('keys move through the timeline, and an answer opens Why and takes the focus back', async () => {
  await inPage(browser, { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' }, async (page) => {
    await openDebrief(page);
    const marks = page.locator('.timeline [data-mark]');
    expect(await marks.count()).toBeGreaterThan(20);
    expect(await page.locator('.timeline [data-mark][tabindex="0"]').count()).toBe(1);
    await page.locator('.timeline [data-mark][tabindex="0"]').focus();
    const first = await focusedMark(page);
    await page.keyboard.press('ArrowRight');
    const second = await focusedMark(page);
    expect(second).not.toBe(first);
    expect(await page.locator('.timeline-told').innerText()).toContain(second.split('. ').at(-1));
    await page.keyboard.press('ArrowLeft');
    expect(await focusedMark(page)).toBe(first);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    // The last mark of a country's row, and then its answers from right to left until one can be asked why.
    for (let steps = 0; steps < 60 && (await page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup'))) !== 'dialog'; steps += 1) await page.keyboard.press('ArrowLeft');
    const asked = await focusedMark(page);
    expect(asked).not.toBe('');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focusedMark(page)).toBe(asked);
    // Tab leaves the marks in one step.
    await page.keyboard.press('Tab');
    expect(await focusedMark(page)).toBe('');
  });
});

test('says of both sides what they kept and broke, and of every or-else what became of it', async () => {
  await inPage(browser, { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' }, async (page) => {
    await openDebrief(page);
    const deals = dealsOf(game);
    const accords = deals.filter(({ accord }) => accord !== null);
    expect(await page.locator('.part-deals > section > figure tbody tr').count()).toBe(accords.length);
    expect(await page.locator('.sides dt').allTextContents()).toEqual(['Accords that the United States ended or broke', 'Accords that governments ended or broke']);
    await page.getByText(/negotiations? without an accord/).first().click();
    expect(await page.locator('.part-deals details tbody tr').count()).toBe(deals.length - accords.length);
    const threats = threatsOf(game);
    expect(await page.locator('.part-threats figure').first().locator('tbody tr').count()).toBe(threats.length);
    expect(await page.getByText('bluff in effect', { exact: true }).count()).toBe(threats.filter(({ fate }) => fate.kind === 'backed-down').length);
  });
});

test('charts are read month by month with keys, and have a table', async () => {
  await inPage(browser, { viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' }, async (page) => {
    await openDebrief(page);
    const chart = page.getByRole('slider', { name: 'Encounters at the border' });
    await chart.focus();
    expect(await chart.getAttribute('aria-valuetext')).toContain('December 2025');
    await page.keyboard.press('ArrowLeft');
    expect(await chart.getAttribute('aria-valuetext')).toMatch(/November 2025: [\d,]+ persons a month/);
    await page.getByText('The flows as a table').click();
    expect(await page.locator('.part-flows table tbody tr').count()).toBe(game.months.length + 2);
    await page.getByText('The timeline as a table').click();
    await page.locator('.timeline-table').waitFor();
    expect(await page.locator('.timeline-table tbody tr').count()).toBeGreaterThan(game.months.length);
  });
});

test.each([['light', 1366, 768], ['dark', 1366, 768], ['light', 390, 844]] as const)('is accessible and fits: %s, %d wide', async (colorScheme, width, height) => {
  await inPage(browser, { viewport: { width, height }, colorScheme, reducedMotion: 'reduce' }, async (page) => {
    await openDebrief(page);
    await page.locator('.timeline [data-mark]').first().waitFor();
    for (const summary of ['The timeline as a table', 'The flows as a table']) await page.getByText(summary).click();
    expect(await seriousIn(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
}, 180_000);
