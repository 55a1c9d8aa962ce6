// A page whose server loses a part: what is left can be played, and what is missing is said.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';

const opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 }, expected: /ERR_FAILED|dynamically imported module/ } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test.each([
  ['Herald', 'the voice'],
  ['Status', 'the line of capital'],
  ['BriefingDialog', 'the briefing'],
])('without %s a game can be played, and it is said that a part is missing', async (part) => {
  await inPage(browser, opening, async (page) => {
    await page.route(new RegExp(`/${part}-[^/]*\\.js`), (route) => route.abort());
    await page.reload();
    await page.getByRole('button', { name: 'Begin “Inauguration”' }).click();
    await page.getByRole('button', { name: 'Start playing' }).click();
    await page.getByText(/could not be loaded/).first().waitFor();
    if (part !== 'BriefingDialog') await page.getByRole('button', { name: 'To the first month' }).click();
    await page.getByRole('button', { name: 'End month' }).click();
    await page.getByRole('heading', { name: 'February 2025', level: 1 }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });
});

test('without the screen of a game the page says so and leads back, and does not ask for it without end', async () => {
  await inPage(browser, opening, async (page) => {
    let asked = 0;
    await page.route(/\/Play-[^/]*\.js/, (route) => {
      asked += 1;
      return route.abort();
    });
    await page.reload();
    await page.getByRole('button', { name: 'Begin “Inauguration”' }).click();
    await page.getByRole('button', { name: 'Start playing' }).click();
    await page.getByRole('alert').waitFor();
    expect(asked).toBeLessThan(5);
  });
});
