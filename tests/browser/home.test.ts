// Home as somebody meets it: where to begin, in which language, what to know before, and a run file dropped on it.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import { findState } from './picture-states.ts';

const opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 } } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Lets a file take part in a drag over the page, or lets go of it. */
function drag(page: Page, { kind, name, text }: { kind: 'dragenter' | 'dragleave' | 'drop'; name: string; text: string }): Promise<void> {
  return page.evaluate(
    (what) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([what.text], what.name, { type: 'application/json' }));
      document.querySelector('h1')?.dispatchEvent(new DragEvent(what.kind, { dataTransfer, bubbles: true, cancelable: true }));
    },
    { kind, name, text },
  );
}

test('a newcomer is led to the shortest scenario, whose content note is one press away', async () => {
  await inPage(browser, opening, async (page) => {
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'First hundred days' }) });
    await card.getByText('Content note').click();
    expect(await card.getByText(/Numbers on the screen stand for people/).isVisible()).toBe(true);
    expect(await card.textContent()).toMatch(/20 minutes.*4 months.*Reading level: secondary school.*El Salvador/s);
    await page.getByRole('button', { name: 'Start here: First hundred days, 20 minutes' }).click();
    expect(await page.getByRole('dialog', { name: 'First hundred days' }).getByLabel('Seed').inputValue()).not.toBe('');
  });
});

test('the language changes on Home itself and stays changed', async () => {
  await inPage(browser, opening, async (page) => {
    await page.getByRole('button', { name: 'Español' }).click();
    await page.getByRole('heading', { name: 'Escenarios' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('es');
    await page.reload();
    expect(await page.getByRole('button', { name: 'Español' }).getAttribute('aria-pressed')).toBe('true');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Scenarios' }).waitFor();
  });
});

test('a run file may be dropped anywhere, and the page says so while it is held', async () => {
  const { text } = await findState('midgame');
  await inPage(browser, opening, async (page) => {
    await page.getByRole('button', { name: /^Begin “/ }).first().waitFor();
    const hint = page.getByText('Drop the run file to open it');
    await drag(page, { kind: 'dragenter', name: 'a.run.json', text });
    await hint.waitFor();
    await drag(page, { kind: 'dragleave', name: 'a.run.json', text });
    await hint.waitFor({ state: 'detached' });
    await drag(page, { kind: 'dragenter', name: 'a.run.json', text });
    await drag(page, { kind: 'drop', name: 'a.run.json', text });
    await page.getByRole('button', { name: 'End month' }).waitFor();
    await page.getByText('playing it again gave the same digest every month').waitFor();
    // Back on Home, that game is the first thing to go on with.
    await page.getByRole('button', { name: 'Home' }).click();
    const last = page.getByRole('region', { name: 'Continue' }).getByRole('button');
    await expect.poll(() => last.first().getAttribute('aria-label')).toMatch(/^Continue “Inauguration”/);
  });
});

/** Something to wait for until it is ended. */
function hold(): { readonly over: Promise<void>; readonly end: () => void } {
  let end = (): void => undefined;
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { over, end: () => end() };
}

test('nothing on Home moves when its maps arrive', async () => {
  await inPage(browser, opening, async (page) => {
    // The outlines wait until everything else stands.
    const held = hold();
    await page.route(/virtual_locator/, async (route) => {
      await held.over;
      await route.continue();
    });
    await page.reload();
    await page.locator('.card').first().waitFor();
    const placesOf = () =>
      page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.querySelectorAll('h1, h2, h3, button, summary')].map((one) => JSON.stringify(one.getBoundingClientRect()));
      });
    expect(await page.locator('.locator').count()).toBe(0);
    const before = await placesOf();
    held.end();
    await page.locator('.card .locator').last().waitFor();
    expect(await placesOf()).toEqual(before);
  });
});
