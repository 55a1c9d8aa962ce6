// Predict, then reveal: by keyboard alone, through the end of the month, a saved run and its reopening; and the chronicle's filters.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { andMonthEnds, beginByMouse, focusedName, isTooWide, monthsPlayed, seriousIn, tabTo, verdictOn } from './game-steps.ts';
import { inPage, launchChromium } from './harness.ts';

const opening = { locale: 'en-GB', colorScheme: 'light', viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const told = (page: Page) => page.getByTestId('announcements').textContent();
const endMonth = (page: Page) => andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());

/** Puts a bare ask to the country that is chosen, with the keyboard. */
async function propose(page: Page): Promise<void> {
  await page.keyboard.press('p');
  await page.getByRole('dialog', { name: /^Proposal to/ }).waitFor();
  await tabTo(page, /^Add to the orders$/);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

test('a prediction by keyboard is revealed beside the answer, travels in the run file and stands in the debrief', async () => {
  await inPage(browser, opening, async (page) => {
    const { keyboard } = page;
    await beginByMouse(page, { title: 'First hundred days', seed: 'predict' });
    await propose(page);
    const orders = page.getByRole('region', { name: 'Orders of this month' });

    // Two choices write it down; the line of reason is free.
    await keyboard.press('o');
    await tabTo(page, /^Accepts$/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await focusedName(page)).toBe('Declines');
    await tabTo(page, /^40%/);
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect.poll(() => told(page)).toMatch(/^Written down: .+ declines, 75%\.$/);
    await tabTo(page, /^Why, in one line/);
    await keyboard.type('Nothing is offered in return.');
    await keyboard.press('Enter');
    // What has the focus is not under the bar that ends the month.
    const [field, bar] = [await orders.getByRole('textbox').boundingBox(), await page.locator('.order-end').boundingBox()];
    expect((field?.y ?? 0) + (field?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0);
    expect(await seriousIn(page)).toEqual([]);

    await keyboard.press('Tab');
    await keyboard.press('e');
    await andMonthEnds(page, () => keyboard.press('Enter'));
    const revealed = /You predicted: declines, 75%\. (It came so|Another answer came)\. Your reason: “Nothing is offered in return\.”/;
    await expect.poll(() => page.locator('.chronicle .predicted').textContent()).toMatch(revealed);
    await expect.poll(() => told(page)).toMatch(/You predicted: declines, 75%\./);

    // Taken back, the month has shown its answers: what is predicted now is marked, what was predicted then is told.
    await page.getByRole('button', { name: 'Take back the last month' }).click();
    await orders.getByText('You had predicted: declines, 75%.').waitFor();
    await orders.getByRole('radio', { name: 'Accepts' }).check();
    await orders.getByRole('radio', { name: /^90%/ }).check();
    await endMonth(page);
    await page.getByText('Made after the month had been played before; not counted.').waitFor();

    const download = page.waitForEvent('download');
    for (let month = 2; month <= 4; month += 1) await page.getByRole('button', { name: 'End month' }).click();
    const section = page.getByRole('region', { name: 'Predictions and what came' });
    await section.getByRole('row').nth(2).waitFor();
    await page.getByRole('button', { name: /^Save the run file/ }).first().click();
    const file = await download;
    expect(await verdictOn(file)).toMatchObject({ ok: true, months: 4, complete: true });
    expect(await seriousIn(page)).toEqual([]);

    const before = await section.innerText();
    const buffer = await readFile(await file.path());
    await page.getByRole('button', { name: 'Home' }).click();
    await page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer });
    await section.getByText('not counted').first().waitFor();
    expect(await section.innerText()).toBe(before);
    expect(before).toMatch(/Mean score [\d.]+ over 1 answer\./);
    expect(before).toContain('Brier, G. W. (1950)');
  });
});

test('a prediction goes with its order, is asked anew for other terms, and one that is done folds to a line', async () => {
  await inPage(browser, { ...opening, viewport: { width: 390, height: 844 } }, async (page) => {
    await beginByMouse(page, { seed: 'predict' });
    await propose(page);
    const orders = page.getByRole('region', { name: 'Orders of this month' });
    const predict = async (): Promise<void> => {
      await orders.getByRole('radio', { name: 'Other offer' }).check();
      await orders.getByRole('radio', { name: /^60%/ }).check();
      await orders.getByRole('textbox').waitFor();
    };
    await predict();
    expect(await isTooWide(page)).toBe(false);
    await page.getByText('Saved in this browser').waitFor({ state: 'attached' });
    await page.reload();
    await orders.getByText('You predict: makes another offer, 60% (likely).').waitFor();
    await orders.getByRole('button', { name: /^Change the prediction/ }).click();
    expect(await focusedName(page)).toBe('Other offer');
    await orders.getByRole('button', { name: /^Take the prediction back/ }).click();
    expect(await focusedName(page)).toBe('Accepts');
    await predict();
    await orders.getByRole('button', { name: /^Remove:/ }).click();
    await propose(page);
    expect(await orders.getByRole('radio', { checked: true }).count()).toBe(0);

    // An answer that is still awaited can be predicted again, from nothing: last month's prediction was last month's.
    await predict();
    await page.getByRole('button', { name: 'End month' }).click();
    await page.getByRole('heading', { name: 'February 2025', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'End month' }).waitFor();
    expect(await orders.getByRole('radio', { checked: true }).count()).toBe(0);
    await orders.getByRole('heading', { name: 'Also answered this month' }).waitFor();
    await predict();
    await page.getByRole('button', { name: 'Take back the last month' }).click();
    await orders.getByText('This month was played before').waitFor();
    expect(await orders.getByRole('radio', { checked: true }).count()).toBe(0);
  });
});

test('a row that is answered after another one stays open under the focus, and says that sureness is still asked', async () => {
  await inPage(browser, opening, async (page) => {
    const { keyboard } = page;
    await beginByMouse(page, { seed: 'predict' });
    await propose(page);
    await page.getByRole('region', { name: 'Countries' }).getByRole('button', { name: /^Guatemala/ }).click();
    await propose(page);
    const rows = page.getByRole('region', { name: 'Orders of this month' }).locator('.predict');
    await rows.nth(0).getByRole('radio', { name: 'Accepts' }).focus();
    await keyboard.press('Space');
    await expect.poll(() => told(page)).toMatch(/accepts: how sure\?.+Nothing is written down before it is answered\.$/);
    await rows.nth(1).getByRole('radio', { name: 'Declines' }).focus();
    await keyboard.press('Space');
    await rows.nth(0).getByRole('radio', { name: /^40%/ }).focus();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    expect(await focusedName(page)).toMatch(/^75%/);
    await expect.poll(() => told(page)).toMatch(/^Written down: .+ accepts, 75%\.$/);
    // Another row that is answered folds this one, and the focus is there.
    await rows.nth(1).getByRole('radio', { name: /^40%/ }).focus();
    await keyboard.press('Space');
    expect(await focusedName(page)).toMatch(/^40%/);
    await rows.nth(0).getByRole('button', { name: /^Change the prediction/ }).waitFor();
  });
});

test('every way of writing orders is told, and going along a lever is told once', async () => {
  await inPage(browser, opening, async (page) => {
    const { keyboard } = page;
    await beginByMouse(page, { seed: 'predict' });
    await page.getByRole('button', { name: /^Meet \(/ }).click();
    await expect.poll(() => told(page)).toMatch(/^Added to the orders: .+Price .+1 order now/);
    await keyboard.press('l');
    await keyboard.press('Enter');
    const dial = page.getByRole('group', { name: 'Tariffs' });
    await dial.getByRole('radio', { checked: true }).focus();
    await page.evaluate(() => {
      const place = document.querySelector('[data-testid=announcements]');
      const kept: string[] = [];
      Object.assign(globalThis, { kept });
      if (place !== null) new MutationObserver(() => kept.push(place.textContent)).observe(place, { childList: true, subtree: true, characterData: true });
    });
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await expect.poll(() => told(page)).toMatch(/^Added to the orders: .+2 orders now/);
    const kept = await page.evaluate(() => (globalThis as unknown as { kept: string[] }).kept.filter((line) => line.includes('2 orders now')));
    expect(new Set(kept).size).toBe(1);
  });
});

test('a reason that is still being written is kept where the page is left, and a double click ends one month', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page, { seed: 'predict' });
    await propose(page);
    const orders = page.getByRole('region', { name: 'Orders of this month' });
    await orders.getByRole('radio', { name: 'Declines' }).check();
    await orders.getByRole('radio', { name: /^60%/ }).check();
    await orders.getByRole('textbox').fill('Nothing is offered.');
    await page.goBack();
    await page.getByRole('button', { name: /^Continue “Inauguration”/ }).first().waitFor();
    await page.goForward();
    await orders.getByText('Your reason: “Nothing is offered.”').waitFor();

    await page.getByRole('button', { name: 'End month' }).dblclick();
    await page.getByRole('heading', { name: 'February 2025', level: 1 }).waitFor();
    expect(await monthsPlayed(page)).toBe(1);

    // Neither does a key that bounces or is held down.
    await page.waitForTimeout(500);
    await page.getByRole('button', { name: 'End month' }).focus();
    await page.keyboard.down('Enter');
    await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'March 2025', level: 1 }).waitFor();
    await page.getByRole('button', { name: 'End month' }).waitFor();
    expect(await monthsPlayed(page)).toBe(2);
    expect(await focusedName(page)).toBe('End month');
  });
});

test('the chronicle shows any country and kind that is asked for, says how many lines it hides, and keeps that while months pass', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page);
    await page.getByRole('button', { name: 'Meet (2)' }).click();
    await endMonth(page);
    const chronicle = page.getByRole('region', { name: 'Chronicle' });
    await page.keyboard.press('h');
    await tabTo(page, /^Country$/);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => chronicle.getByRole('combobox').inputValue()).not.toBe('');
    await chronicle.getByText('A meeting with Mexico took place.').waitFor();
    await tabTo(page, /^Your deeds$/);
    await page.keyboard.press('Enter');
    await chronicle.getByText('A meeting with Mexico took place.').waitFor({ state: 'detached' });
    const hidden = await chronicle.getByText(/^\d+ lines are hidden\.$/).textContent();
    await page.getByRole('button', { name: 'End month' }).click();
    await page.getByRole('heading', { name: 'March 2025', level: 1 }).waitFor();
    expect(await chronicle.getByRole('button', { name: 'Your deeds' }).getAttribute('aria-pressed')).toBe('false');
    expect(await chronicle.getByText(/^\d+ lines are hidden\.$/).textContent()).not.toBe(hidden);
    await page.getByRole('button', { name: 'Home' }).click();
    await page.getByRole('button', { name: /^Continue “Inauguration”/ }).first().click();
    await chronicle.getByRole('button', { name: 'Show all' }).click();
    await chronicle.getByText('February 2025').waitFor();
    expect(await chronicle.getByText(/hidden/).count()).toBe(0);
  });
});
