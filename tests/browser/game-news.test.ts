// What Play tells without being asked: where the focus is, what a month brought, what was taken back, and the map in the theme of now.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import { andMonthEnds, beginByMouse } from './game-steps.ts';

const opening = { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const told = (page: Page) => page.getByTestId('announcements').textContent();
const endMonth = (page: Page) => andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
const chooseIn = async (page: Page, field: string, value: string): Promise<void> => {
  await page.getByRole('button', { name: /^(Settings|Ajustes)$/ }).click();
  await page.getByLabel(field).selectOption(value);
  await page.keyboard.press('Escape');
};

test('months are told by their names, in the language of now, also when nothing happened, were taken back, or were the last', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page, { title: 'First hundred days' });
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await endMonth(page);
    await expect.poll(() => told(page)).toMatch(/^January 2025 is over\..+It is now February 2025\.$/);
    await page.getByRole('button', { name: 'Take back the last month' }).click();
    await expect.poll(() => told(page)).toBe('January 2025 was taken back. Its orders can be written again.');
    await page.getByText('January 2025 was taken back once; its orders are being written again.').waitFor();
    await chooseIn(page, 'Language', 'es');
    await expect.poll(() => told(page)).toContain('Se deshizo enero de 2025.');
    await chooseIn(page, 'Idioma', 'en');
    await endMonth(page);
    await page.getByText('taken back once').waitFor();
    for (let month = 2; month < 4; month += 1) await endMonth(page);
    await page.getByRole('button', { name: 'End month' }).click();
    await expect.poll(() => told(page)).toContain('the term is over');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });
});

test('the chronicle names one\'s own deeds and opens a new month at its top', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page);
    for (let month = 0; month < 3; month += 1) {
      await page.getByRole('button', { name: 'Meet (2)' }).click();
      await endMonth(page);
      await expect.poll(() => page.locator('.chronicle').evaluate((element) => element.scrollTop)).toBe(0);
      await page.locator('.chronicle .month[open]').getByText('A meeting with Mexico took place.').first().waitFor();
      await page.locator('.chronicle').evaluate((element) => element.scrollTo(0, element.scrollHeight));
    }
    expect(await page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth])).toEqual([768, 1366]);
  });
});

test('the map changes its theme with the page, and pointing at a country shows in list and map', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page);
    await page.locator('.map-button').first().waitFor();
    const corner = () =>
      page.locator('.map canvas').first().evaluate((canvas: HTMLCanvasElement) => Math.max(...(canvas.getContext('2d')?.getImageData(2, canvas.height - 2, 1, 1).data.slice(0, 3) ?? [])));
    expect(await corner()).toBeGreaterThan(160);
    await chooseIn(page, 'Colours', 'dark');
    await expect.poll(corner).toBeLessThan(100);
    await chooseIn(page, 'Colours', 'light');
    await expect.poll(corner).toBeGreaterThan(160);
    await page.locator('.map-button[data-country=HND]').hover();
    await expect.poll(() => page.locator('.country[data-pointed]').textContent()).toContain('Honduras');
    await expect.poll(() => page.locator('.caption-now').allTextContents()).toContain('Honduras');
  });
});

test('shortcuts lead to every part of Play, with a ring that can be seen', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page);
    for (const [key, id] of [['c', 'countries-current'], ['d', 'dossier-title'], ['l', 'dossier-tab-levers'], ['o', 'orders-title'], ['h', 'chronicle'], ['e', 'end-month']] as const) {
      await page.keyboard.press(key);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe(id);
      expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
    }
    await page.keyboard.press('b');
    await page.getByRole('dialog', { name: 'Briefing' }).waitFor();
  });
});
