// Every screen in both languages and both themes: axe finds nothing serious, nothing is wider than the screen.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import { isTooWide, seriousIn } from './game-steps.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function expectWell(page: Page, where: string): Promise<void> {
  expect({ where, serious: await seriousIn(page), isTooWide: await isTooWide(page) }).toEqual({ where, serious: [], isTooWide: false });
}

const VARIANTS = [
  { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1366, height: 768 } },
  { locale: 'es-MX', colorScheme: 'dark', viewport: { width: 1920, height: 1080 } },
  { locale: 'en-GB', colorScheme: 'dark', viewport: { width: 390, height: 844 } },
  { locale: 'es-MX', colorScheme: 'light', viewport: { width: 844, height: 390 } },
] as const;

// Fifteen looks with axe take a busy machine a minute and more.
test.each(VARIANTS)('all screens in $locale, $colorScheme, $viewport.width x $viewport.height', { timeout: 180_000 }, async (variant) => {
  // Windows rise in a few frames; axe would take the colours of a half-risen one.
  await inPage(browser, { ...variant, reducedMotion: 'reduce' }, async (page) => {
    await page.locator('.card').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(variant.locale.slice(0, 2));
    await expectWell(page, 'Home');
    await page.locator('.card').first().getByRole('button').click();
    await page.getByRole('dialog').waitFor();
    await expectWell(page, 'the window before play');
    await page.locator('dialog button[type=submit]').click();
    await page.locator('.brief-lenses').waitFor();
    await expectWell(page, 'the briefing');
    await page.locator('dialog .primary').click();
    await page.locator('.map-button').first().waitFor();
    await expectWell(page, 'Play');
    await page.locator('.demand button').first().click();
    await page.locator('.pledges-orElse select').first().selectOption({ index: 1 });
    await expectWell(page, 'the composer');
    await page.locator('dialog button[type=submit]').click();
    await page.locator('.order').waitFor();
    for (const part of ['demands', 'levers', 'record', 'background']) {
      await page.locator(`#dossier-tab-${part}`).click();
      for (const details of await page.locator('.dossier details').all()) await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
      await expectWell(page, `Play with an order and the ${part} of the dossier`);
    }
    await page.locator('#end-month').click();
    await page.locator('.why:visible').first().click();
    for (const opener of await page.locator('dialog .opener').all()) await opener.click();
    for (const details of await page.locator('dialog details').all()) await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
    await expectWell(page, 'Why');
    await page.keyboard.press('Escape');
    await page.locator('.header-end button').last().click();
    await expectWell(page, 'help');
    await page.keyboard.press('Escape');
    for (let month = 1; month < 4; month += 1) await page.locator('#end-month').click();
    await page.locator('.debrief').waitFor();
    await expectWell(page, 'the debrief');
  });
});
