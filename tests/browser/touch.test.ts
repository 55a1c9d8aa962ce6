// A whole game with one finger on a phone: by taps alone, with large targets, and never scrolling sideways.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import { andMonthEnds, isTooWide, verdictOn } from './game-steps.ts';

const phone = { locale: 'en-GB', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' } as const;
const lying = { ...phone, viewport: { width: 844, height: 390 } } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function beginByTouch(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Begin “First hundred days”' }).tap();
  await page.getByRole('dialog').getByLabel('Seed').fill('touch');
  await page.getByRole('button', { name: 'Start playing' }).tap();
  await page.getByRole('button', { name: 'To the first month' }).tap();
  await page.locator('.jumps').waitFor();
}

/** Goes to a part of the page by the bar at its foot, and sees that it is there. */
async function jumpTo(page: Page, part: string): Promise<void> {
  await page.locator('.jumps').getByRole('button', { name: part }).tap();
  const isThere = () => page.locator(PLACES[part] ?? '.matters').evaluate((element) => element.getBoundingClientRect().top < innerHeight - 150 && element.getBoundingClientRect().bottom > 50);
  await expect.poll(isThere).toBe(true);
}

const PLACES: Readonly<Record<string, string>> = { Countries: '.countries', Dossier: '.dossier', Orders: '.orders', Chronicle: '.chronicle', Map: '.map' };

/** The controls that can be seen and are lower than a finger needs; a country on the map can be chosen in the list as well. */
function tooLow(place: Locator): Promise<string[]> {
  return place.locator('button:visible:not(.map-button), select:visible').evaluateAll((elements) =>
    elements.filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => `${element.className} ${element.textContent.slice(0, 30)}`),
  );
}

async function answerByTouch(page: Page): Promise<void> {
  const choices = page.locator('.matters').getByRole('button', { name: /Accept|Carry out/ });
  if ((await choices.count()) === 0) return;
  await jumpTo(page, 'Decide');
  await choices.first().tap();
  await expect.poll(() => choices.first().getAttribute('aria-pressed')).toBe('true');
}

async function proposeByTouch(page: Page): Promise<void> {
  const propose = page.getByRole('button', { name: /^(Propose to|Change the terms with)/ });
  if ((await propose.count()) === 0) return;
  await propose.first().tap();
  const composer = page.getByRole('dialog', { name: /^Proposal to/ });
  await composer.getByRole('group', { name: 'Or else' }).getByLabel('Visas').selectOption({ index: 1 });
  await composer.getByRole('group', { name: 'In return' }).getByLabel('Aid').selectOption({ index: 1 });
  await composer.locator('.pill', { hasText: 'Public' }).tap();
  // The chance and the way out stay in sight, wherever the window is scrolled to.
  for (const part of ['.chance-line', 'button[type=submit]']) expect(await isInSight(composer.locator(part))).toBe(true);
  expect(await tooLow(composer)).toEqual([]);
  await composer.getByRole('button', { name: /in the orders|to the orders/ }).tap();
  await composer.waitFor({ state: 'detached' });
}

function isInSight(element: Locator): Promise<boolean> {
  return element.evaluate((one) => {
    const { top, bottom, left, right } = one.getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  });
}

test('a whole game by taps, from the first proposal to the debrief', async () => {
  await inPage(browser, phone, async (page) => {
    await beginByTouch(page);
    for (let month = 0; month < 4; month += 1) {
      await answerByTouch(page);
      await jumpTo(page, 'Countries');
      await page.locator('.country').nth(month).tap();
      await jumpTo(page, 'Dossier');
      await page.getByRole('tab', { name: /^Demands/ }).tap();
      if (month < 3) await proposeByTouch(page);
      await page.getByRole('tab', { name: /^Levers/ }).tap();
      if (month === 1) await page.locator('.lever').last().locator('.lever-step').last().tap();
      expect({ month, low: await tooLow(page.locator('.play')), isTooWide: await isTooWide(page) }).toEqual({ month, low: [], isTooWide: false });
      await jumpTo(page, 'Orders');
      if (month < 3) {
        await page.locator('.order').first().waitFor();
        await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).tap());
        await jumpTo(page, 'Chronicle');
      } else await page.getByRole('button', { name: 'End month' }).tap();
    }
    await page.getByRole('heading', { name: 'The term is over' }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the run file' }).first().tap();
    expect(await verdictOn(await download)).toMatchObject({ ok: true, complete: true });
  });
});

test('a phone that lies on its side has all of it too, in one bar', async () => {
  await inPage(browser, lying, async (page) => {
    await beginByTouch(page);
    for (const part of ['Countries', 'Dossier', 'Orders', 'Chronicle', 'Map']) await jumpTo(page, part);
    await jumpTo(page, 'Dossier');
    await proposeByTouch(page);
    expect(await isTooWide(page)).toBe(false);
    await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).tap());
  });
});
