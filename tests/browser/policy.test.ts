// The page that is handed out runs nothing but its own scripts.
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, inPage, launchChromium } from './harness.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

test('the built page asks for the strictest policy that it can live with', async () => {
  const html = await (await fetch(address)).text();
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
});

test('neither a script within the page nor code made from text runs', async () => {
  await inPage(browser, { expected: /Content Security Policy/ }, async (page) => {
    await page.locator('.card').first().waitFor();
    const blocked = page.waitForEvent('console', (message) => message.text().includes('Content Security Policy'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "planted"';
      document.body.append(script);
    });
    await blocked;
    expect(await page.title()).toBe('Not All the Cards');
  });
});
