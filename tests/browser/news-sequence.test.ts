// A month on the map: it plays by itself, can be held, stepped through, left and seen again, never stands in the way, and never moves where nobody wants movement.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import type { Opening } from './harness.ts';
import { andMonthEnds, beginByMouse, focusedName, seriousIn } from './game-steps.ts';

const opening: Opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 }, colorScheme: 'light' };
const moving: Opening = { ...opening, reducedMotion: 'no-preference' };
const still: Opening = { ...opening, reducedMotion: 'reduce' };
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const strip = (page: Page) => page.getByRole('region', { name: 'What happened on the map' });
const phase = (page: Page) => strip(page).getAttribute('data-phase');
const caption = async (page: Page): Promise<string> => (await strip(page).locator('.newsreel-caption').textContent()) ?? '';
const press = (page: Page, name: string) => strip(page).getByRole('button', { name }).click();
const endMonth = (page: Page) => andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
/** Something to tell: a meeting with each of two governments. */
const meetTwo = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Meet (2)' }).click();
  await page.locator('.country').nth(1).click();
  await page.getByRole('button', { name: 'Meet (2)' }).click();
};
const begin = async (page: Page): Promise<void> => {
  await beginByMouse(page);
  await page.locator('.map-button').first().waitFor();
};
/** Where the buttons of the map stand: they move only when the view does. */
const places = (page: Page) => page.locator('.map-button').evaluateAll((buttons) => buttons.map((button) => JSON.stringify(button.getBoundingClientRect())));
const drawing = (page: Page) => page.locator('.map canvas').first().evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());
const toldOf = (page: Page) => page.locator('.map-button').evaluateAll((buttons) => buttons.filter((button) => button.getAttribute('aria-label')?.includes('told of now')).map((button) => button.getAttribute('data-country')));

test('a month plays by itself within eight seconds, step after step, without moving the view or speaking', async () => {
  await inPage(browser, moving, async (page) => {
    await begin(page);
    expect(await caption(page)).toBe('Each month that you end is shown here, step by step.');
    await meetTwo(page);
    const seen: string[] = [];
    await page.exposeFunction('saw', (text: string, live: string) => seen.push(`${live} ${text}`));
    await page.evaluate(() => {
      const shown = document.querySelector('.newsreel-caption');
      const tell = () => (window as unknown as { saw: (text: string, live: string) => void }).saw(shown?.textContent ?? '', shown?.getAttribute('aria-live') ?? '');
      if (shown !== null) new MutationObserver(tell).observe(shown, { childList: true, subtree: true, characterData: true });
    });
    const begun = Date.now();
    await endMonth(page);
    // The first month's score makes room for itself; from then on the view stands.
    await expect.poll(() => caption(page), { interval: 50 }).toMatch(/^[23] of/);
    const before = await places(page);
    await expect.poll(() => phase(page), { timeout: 12_000, interval: 50 }).toBe('over');
    expect(Date.now() - begun).toBeLessThan(10_000);
    const counted = seen.map((text) => /(\d+) of (\d+)/.exec(text)).filter((found) => found !== null);
    const all = Number(counted[0]?.[2]);
    expect(all).toBeGreaterThanOrEqual(3);
    expect(all).toBeLessThanOrEqual(8);
    expect([...new Set(counted.map((found) => Number(found[1])))]).toEqual(Array.from({ length: all }, (_, index) => index + 1));
    expect(seen.filter((text) => !text.startsWith('off '))).toEqual([]);
    expect(await places(page)).toEqual(before);
    expect(await caption(page)).toContain(`What happened in January 2025 ${all} steps`);
  });
});

test('it can be held, stepped, skipped and seen again, and the focus stays where it is', async () => {
  await inPage(browser, moving, async (page) => {
    await begin(page);
    await meetTwo(page);
    await endMonth(page);
    await press(page, 'Pause');
    expect(await phase(page)).toBe('paused');
    const held = await caption(page);
    await page.waitForTimeout(1300);
    expect(await caption(page)).toBe(held);
    expect(await focusedName(page)).toBe('Go on');
    expect(await seriousIn(page)).toEqual([]);
    await press(page, 'Next step');
    expect(await caption(page)).not.toBe(held);
    await press(page, 'Previous step');
    expect(await caption(page)).toBe(held);
    await page.keyboard.press('Escape');
    expect([await phase(page), await toldOf(page)]).toEqual(['over', []]);
    await press(page, 'Show again');
    expect([await phase(page), (await caption(page)).slice(0, 4)]).toEqual(['running', '1 of']);
    expect(await focusedName(page)).toBe('Pause');
    await press(page, 'Skip to the end (Escape)');
    expect(await phase(page)).toBe('over');
  });
});

test('it never stands in the way: an order, a proposal or the next month leave it at once', async () => {
  await inPage(browser, moving, async (page) => {
    await begin(page);
    for (const act of [() => page.getByRole('button', { name: 'Meet (2)' }).click(), () => page.getByRole('button', { name: /^Propose/ }).first().click()]) {
      await endMonth(page);
      expect(await phase(page)).toBe('running');
      await act();
      await expect.poll(() => phase(page)).toBe('over');
    }
    await page.keyboard.press('Escape');
    await endMonth(page);
    await endMonth(page);
    expect(await phase(page)).toBe('running');
    await expect.poll(() => caption(page)).toMatch(/^\d of/);
    await page.getByRole('button', { name: 'Take back the last month' }).click();
    await expect.poll(() => phase(page)).toBe('over');
    expect(await caption(page)).toContain('What happened in March 2025');
  });
});

test('with reduced motion nothing moves: the map shows what is, and each step waits to be asked for', async () => {
  await inPage(browser, still, async (page) => {
    await begin(page);
    await meetTwo(page);
    await endMonth(page);
    expect(await phase(page)).toBe('over');
    await press(page, 'Step through what happened');
    await press(page, 'Skip to the end (Escape)');
    const end = await drawing(page);
    await press(page, 'Step through what happened');
    expect([await phase(page), (await caption(page)).slice(0, 4)]).toEqual(['paused', '1 of']);
    expect(await strip(page).locator('.newsreel-caption').getAttribute('aria-live')).toBe('polite');
    expect(await drawing(page)).not.toBe(end);
    await page.waitForTimeout(1300);
    expect((await caption(page)).slice(0, 4)).toBe('1 of');
    const met: (string | null)[] = [];
    for (let steps = 0; (await phase(page)) === 'paused' && steps < 10; steps += 1) {
      if ((await caption(page)).includes('A meeting')) met.push(...(await toldOf(page)));
      await press(page, 'Next step');
    }
    expect(met).toEqual(['MEX', 'GTM']);
    expect(await drawing(page)).toBe(end);
    expect(await focusedName(page)).toBe('Next step');
  });
});

test('the map says in words what it draws, and people are counted where one points', async () => {
  await inPage(browser, still, async (page) => {
    await begin(page);
    const panama = page.locator('.map-button[data-country=PAN]');
    expect(await panama.getAttribute('aria-label')).toMatch(/^Panama\b.*compliance \d+%/);
    expect(await page.locator(`#${await panama.getAttribute('aria-describedby')}`).textContent()).toMatch(/Colombia to Panama: about [\d,]+ people a month/);
    await panama.hover();
    await expect.poll(() => page.locator('.map-tip').textContent()).toMatch(/Panama.*Colombia → Panama: [\d,]+/);
    await page.getByText('Legend', { exact: true }).click();
    const samples = await page.locator('.legend-sample').evaluateAll((canvases) => canvases.map((canvas) => (canvas as HTMLCanvasElement).toDataURL()));
    expect(new Set(samples).size).toBe(samples.length);
    expect(await page.locator('.legend-flows li').count()).toBeGreaterThan(5);
  });
});
