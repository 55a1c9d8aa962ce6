// A person plays a whole game: with the mouse, with the keyboard alone, through a reload, in two tabs, without the map.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import { andMonthEnds, beginByMouse, focusedName, monthsPlayed, tabTo, verdictOn } from './game-steps.ts';

const opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 } } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Answers the first matter, whatever it is. */
async function answerByMouse(page: Page): Promise<void> {
  const choice = page.getByRole('region', { name: 'Matters that demand a decision' }).getByRole('button', { name: /Accept|Do not carry out/ });
  if ((await choice.count()) === 0) return;
  await choice.first().click();
  await expect.poll(() => choice.first().getAttribute('aria-pressed')).toBe('true');
}

test('a whole game with the mouse ends on the debrief with a run file that is true', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page);
    for (let month = 0; month < 12; month += 1) {
      await answerByMouse(page);
      if (month < 5) {
        await page.getByRole('region', { name: 'Countries' }).getByRole('button').nth(month).click();
        await page.getByRole('button', { name: /^(Propose to|Change the terms with)/ }).first().click();
        const composer = page.getByRole('dialog', { name: /^Proposal to/ });
        await composer.getByRole('group', { name: 'Or else' }).getByLabel('Visas').selectOption({ index: 1 });
        await composer.getByRole('group', { name: 'In return' }).getByLabel('Aid').selectOption({ index: 1 });
        await composer.getByRole('radio', { name: 'Public' }).check();
        await composer.getByRole('button', { name: 'Add to the orders' }).click();
        await composer.waitFor({ state: 'detached' });
      }
      if (month === 6) await page.getByRole('tab', { name: /^Levers/ }).click();
      if (month === 6) await page.getByRole('group', { name: /^Aid/ }).getByRole('radio').first().check();
      await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
    }
    await page.getByRole('heading', { name: 'The term is over' }).waitFor();
    for (const lens of ['Agenda', 'Partners', 'People', 'Home', 'Standing']) await page.getByRole('heading', { name: lens, exact: true }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the run file' }).click();
    const verdict = await verdictOn(await download);
    expect(verdict).toMatchObject({ ok: true, months: 12, complete: true });
    // The orders that were written are in the file, and governments answered them.
    expect(verdict.ok && verdict.replay.months.flatMap((month) => month.facts).filter((fact) => fact.kind === 'answered').length).toBeGreaterThan(3);
  });
});

test('a whole game with the keyboard alone', async () => {
  await inPage(browser, opening, async (page) => {
    const { keyboard } = page;
    await page.getByRole('button', { name: 'Begin “Inauguration”' }).waitFor();
    expect(await tabTo(page, /Skip/)).toBe('Skip to the content');
    await keyboard.press('Enter');
    await tabTo(page, /^Begin “Inauguration”$/);
    await keyboard.press('Enter');
    await tabTo(page, /^Start playing$/);
    await keyboard.press('Enter');
    // A new game opens with its briefing, at the title; afterwards the focus is on the screen and not lost.
    await page.getByRole('dialog', { name: 'Briefing' }).waitFor();
    expect(await focusedName(page)).toBe('Briefing');
    await tabTo(page, /^To the first month$/);
    await keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('content');
    await page.getByRole('button', { name: 'End month' }).waitFor();

    // A country of the list, then a proposal, all without leaving the keys.
    await keyboard.press('c');
    expect(await focusedName(page)).toContain('Mexico');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Dossier: Guatemala' }).waitFor();
    await keyboard.press('p');
    await page.getByRole('dialog', { name: 'Proposal to Guatemala' }).waitFor();
    await tabTo(page, /^Aid$/);
    await keyboard.press('ArrowDown');
    await tabTo(page, /^Add to the orders$/);
    await keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    // The window gives the focus back, and the order is told.
    expect(await focusedName(page)).toContain('Guatemala');
    await expect.poll(() => page.getByTestId('announcements').textContent()).toMatch(/^Added to the orders: .*Guatemala/);

    // A lever, by the arrows of its scale.
    await keyboard.press('l');
    await tabTo(page, /no measure$/);
    await keyboard.press('ArrowRight');
    await page.getByRole('region', { name: 'Orders of this month' }).getByText('apply tariffs').waitFor();

    for (let month = 0; month < 12; month += 1) {
      if ((await page.getByRole('region', { name: 'Matters that demand a decision' }).count()) > 0) {
        await tabTo(page, /(Accept|Do not carry out)/);
        await keyboard.press('Enter');
      }
      await keyboard.press('e');
      expect(await focusedName(page)).toBe('End month');
      await andMonthEnds(page, () => keyboard.press('Enter'));
      if (month === 0) await lookWhy(page);
    }
    await page.getByRole('heading', { name: 'The term is over' }).waitFor();
    await tabTo(page, /^Save the run file$/);
    const download = page.waitForEvent('download');
    await keyboard.press('Enter');
    expect(await verdictOn(await download)).toMatchObject({ ok: true, complete: true });
  });
});

/** Opens the first answer's reasons, and comes back to where it was. */
async function lookWhy(page: Page): Promise<void> {
  await expect.poll(() => page.getByTestId('announcements').textContent()).toContain('Guatemala');
  const asked = await tabTo(page, /^Why\? Guatemala/);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^Why\? Guatemala/ });
  await dialog.getByText('The terms, added from the top, give exactly the surplus.').waitFor();
  await dialog.getByRole('rowheader', { name: /What could not be known/ }).waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  expect(await focusedName(page)).toBe(asked);
}

describe('nothing is lost', () => {
  test('a reload in mid-game keeps months, log and unfinished orders', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page);
      for (let month = 0; month < 3; month += 1) await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
      await page.getByRole('button', { name: 'Meet (2)' }).click();
      await page.getByText('Saved in this browser').waitFor();
      const digests = await digestsOn(page);
      await page.reload();
      await page.getByRole('heading', { name: 'April 2025', level: 1 }).waitFor();
      expect(await monthsPlayed(page)).toBe(3);
      expect(await digestsOn(page)).toEqual(digests);
      await page.getByRole('region', { name: 'Orders of this month' }).getByText('Mexico: meet.').waitFor();
    });
  });

  test('two tabs do not overwrite each other, and the later one says so', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page);
      await page.getByText('Saved in this browser').waitFor();
      const other = await page.context().newPage();
      await other.goto(page.url());
      await other.getByRole('button', { name: 'Meet (2)' }).click();
      await other.getByText('Saved in this browser').waitFor();
      await page.getByRole('button', { name: 'End month' }).click();
      await page.getByText('This game was continued in another tab,').waitFor();
      await page.getByRole('button', { name: 'The other tab’s; drop what I did here' }).click();
      await page.getByRole('region', { name: 'Orders of this month' }).getByText('Mexico: meet.').waitFor();
      expect(await monthsPlayed(page)).toBe(0);
    });
  });

  test('a run file can be opened again and goes on from its end', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, { title: 'First hundred days', seed: 'again' });
      for (let month = 0; month < 4; month += 1) await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Save the run file' }).click();
      const path = await (await download).path();
      await page.getByRole('button', { name: 'Home' }).click();
      await page.locator('input[type=file]').setInputFiles({ name: 'run.json', mimeType: 'application/json', buffer: await readFile(path) });
      await page.getByText('playing it again gave the same digest every month').waitFor();
      await page.getByRole('button', { name: 'Take back the last month' }).click();
      await page.getByRole('button', { name: 'End month' }).waitFor();
      expect(await monthsPlayed(page)).toBe(3);
    });
  });
});

test('without the map everything can be done', async () => {
  await inPage(browser, { ...opening, expected: /outlines\.json|Failed to load resource/ }, async (page) => {
    await page.route('**/outlines.json', (route) => route.abort());
    await beginByMouse(page);
    await page.getByText('The map could not be drawn here.').waitFor();
    await andMonthEnds(page, () => page.getByRole('button', { name: 'End month' }).click());
    expect(await monthsPlayed(page)).toBe(1);
  });
});

/** The digests that the accounts of the months tell. */
function digestsOn(page: Page): Promise<string[]> {
  return page.locator('.fact-month-closed').allTextContents();
}
