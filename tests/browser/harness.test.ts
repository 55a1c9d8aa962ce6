// Sees that the harness drives real browsers on the built page, and that it fails a test whose page misbehaves.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { address, hasFirefox, inFirefoxPage, inPage, launchChromium, launchFirefox } from './harness.ts';

describe('Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  test('opens the page at its address', async () => {
    expect(await inPage(browser, {}, (page) => page.evaluate(() => location.href))).toBe(address);
  });

  test('draws with WebGL, in software where there is no graphics card', async () => {
    const version = await inPage(browser, {}, (page) => page.evaluate(() => document.createElement('canvas').getContext('webgl2')?.getParameter(WebGL2RenderingContext.VERSION) as unknown));
    expect(version).toMatch(/^WebGL 2/);
  });

  test('fails on a complaint in the console, unless the test provokes it', async () => {
    const complain = (): void => globalThis.console.error('a planted complaint');
    await expect(inPage(browser, {}, (page) => page.evaluate(complain))).rejects.toThrow('a planted complaint');
    await expect(inPage(browser, { expected: /planted/ }, (page) => page.evaluate(complain))).resolves.toBeUndefined();
  });

  test('fails on an error that nobody caught', async () => {
    const breaking = inPage(browser, {}, async (page) => {
      const seen = page.waitForEvent('pageerror');
      await page.evaluate(() => {
        queueMicrotask(() => {
          throw new Error('a planted error');
        });
      });
      await seen;
    });
    await expect(breaking).rejects.toThrow('error: a planted error');
  });

  test('fails on a request to anywhere else, which never gets there', async () => {
    let calls = 0;
    const elsewhere = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    const reaching = inPage(browser, {}, (page) => page.evaluate((where) => fetch(where, { mode: 'no-cors' }).catch(() => undefined), url));
    await expect(reaching).rejects.toThrow(url);
    expect(calls).toBe(0);
    elsewhere.close();
  });
});

describe.skipIf(!hasFirefox)('Firefox', () => {
  test('opens the page at its address, and fails on a complaint', async () => {
    const browser = await launchFirefox();
    try {
      expect(await inFirefoxPage(browser, {}, (page) => page.evaluate(() => location.href))).toBe(address);
      const complaining = inFirefoxPage(browser, {}, async (page) => {
        await page.evaluate(() => globalThis.console.error('a planted complaint'));
      });
      await expect(complaining).rejects.toThrow('a planted complaint');
    } finally {
      await browser.close();
    }
  });
});
