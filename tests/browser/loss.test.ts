// Nothing is lost, and the page says what happened: reloads, crashes, the buttons of the browser, sleeping tabs, refused storage, foreign and damaged files.
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inPage, launchChromium } from './harness.ts';
import { andMonthEnds, beginByMouse, focusedName, isTooWide, monthsPlayed, seriousIn, verdictOn } from './game-steps.ts';

const opening = { locale: 'en-GB', viewport: { width: 1366, height: 768 } } as const;
const SHORT = { title: 'First hundred days', seed: 'loss' } as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const saved = (page: Page): Promise<void> => page.getByText('Saved in this browser').waitFor();
const endMonth = (page: Page): Promise<void> => page.getByRole('button', { name: 'End month' }).click();
const orders = (page: Page) => page.getByRole('region', { name: 'Orders of this month' });
const notices = (page: Page) => page.locator('.notices');

/** Writes the order to meet the chosen government, the first of the list. */
async function meet(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Meet/ }).click();
  await orders(page).getByText('Mexico: meet.').waitFor();
}

/** The process that draws the page ends at once: no handler runs, nothing is tidied up. A new tab opens the same address. */
async function crash(page: Page): Promise<Page> {
  const url = page.url();
  const crashed = page.waitForEvent('crash');
  const session = await page.context().newCDPSession(page);
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  const next = await page.context().newPage();
  await next.goto(url);
  return next;
}

/** Lets files fall onto the middle of the page. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const transfer = await page.evaluateHandle((all) => {
    const data = new DataTransfer();
    for (const { name, text } of all) data.items.add(new File([text], name));
    return data;
  }, files);
  for (const type of ['dragenter', 'dragover', 'drop']) await page.dispatchEvent('main', type, { dataTransfer: transfer });
}

async function runFileOf(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the run file' }).first().click();
  return readFile(await (await download).path(), 'utf8');
}

describe('reload, crash, Back', () => {
  test('a reload of Play comes back to the game with its orders, and says so', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, SHORT);
      await andMonthEnds(page, () => endMonth(page));
      await meet(page);
      await saved(page);
      await page.reload();
      await orders(page).getByText('Mexico: meet.').waitFor();
      await notices(page).getByText('month 2 of 4, 1 order written and not given yet').waitFor();
      expect(await monthsPlayed(page)).toBe(1);
      expect(await page.getByRole('dialog').count()).toBe(0);
    });
  });

  test('a reload of the debrief comes back to it', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, SHORT);
      for (let month = 0; month < 4; month += 1) await andMonthEnds(page, () => endMonth(page));
      await page.getByRole('heading', { name: 'The term is over' }).waitFor();
      await saved(page);
      await page.reload();
      await page.getByRole('heading', { name: 'The term is over' }).waitFor();
      await expect.poll(() => notices(page).textContent()).toContain('played to the end');
    });
  });

  test('a crash between two orders, and one right after the end of a month', async () => {
    await inPage(browser, { ...opening, expected: /crashed/ }, async (first) => {
      await beginByMouse(first, SHORT);
      await meet(first);
      await saved(first);
      const second = await crash(first);
      await orders(second).getByText('Mexico: meet.').waitFor();
      await endMonth(second);
      // Not waiting for anything: the month is there, or the orders are there to give it again.
      const third = await crash(second);
      await third.getByRole('button', { name: 'End month' }).waitFor();
      const places = await Promise.all([monthsPlayed(third), orders(third).getByText('Mexico: meet.').count()]);
      expect([[0, 1], [1, 0]]).toContainEqual(places);
    });
  });

  test('Back goes Home, Forward to the game, and a jump to the content goes nowhere', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, SHORT);
      await meet(page);
      const address = page.url();
      expect(address).toContain('#game/');
      await page.goBack();
      await page.getByRole('button', { name: 'Begin “First hundred days”' }).waitFor();
      await page.goForward();
      await orders(page).getByText('Mexico: meet.').waitFor();
      await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
      await expect.poll(() => page.url()).toBe(address);
      await page.getByRole('button', { name: 'End month' }).waitFor();
    });
  });

  test('a game that was deleted can be brought back', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, SHORT);
      await meet(page);
      await saved(page);
      await page.getByRole('button', { name: 'Home', exact: true }).click();
      await page.getByRole('button', { name: /^Delete the kept game/ }).click();
      await notices(page).getByText('The game “First hundred days” was deleted.').waitFor();
      expect(await page.getByRole('button', { name: /^Continue “/ }).count()).toBe(0);
      await page.getByRole('button', { name: 'Bring it back' }).click();
      await page.getByRole('button', { name: /^Continue “First hundred days”/ }).click();
      await orders(page).getByText('Mexico: meet.').waitFor();
    });
  });

  test('orders that gave way to a month that was taken back can be added again', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, SHORT);
      await andMonthEnds(page, () => endMonth(page));
      await meet(page);
      await page.getByRole('button', { name: /Take back/ }).click();
      await notices(page).getByText('1 order that you had written for the next month was put aside').waitFor();
      await saved(page);
      await page.reload();
      await page.getByRole('button', { name: 'Add to the orders' }).click();
      await orders(page).getByText('Mexico: meet.').waitFor();
      expect(await notices(page).getByText('put aside').count()).toBe(0);
    });
  });
});

test('a tab that wakes up says that another one went on', async () => {
  await inPage(browser, opening, async (page) => {
    await beginByMouse(page, SHORT);
    await saved(page);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await andMonthEnds(other, () => endMonth(other));
    await saved(other);
    await page.bringToFront();
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await notices(page).getByText('Here you see an earlier state of it.').waitFor();
    await page.getByRole('button', { name: 'Show what the other tab has' }).click();
    await expect.poll(() => monthsPlayed(page)).toBe(1);
    expect(await notices(page).getByText('another tab').count()).toBe(0);
  });
});

test('where the browser keeps nothing the page works, says so, offers the run file, and asks before it closes', async () => {
  await inPage(browser, opening, async (page) => {
    await page.addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', { get: () => { throw new DOMException('denied', 'SecurityError'); } });
      IDBFactory.prototype.open = () => { throw new DOMException('denied', 'SecurityError'); };
    });
    await page.reload();
    await beginByMouse(page, SHORT);
    await meet(page);
    await notices(page).getByText('This browser did not save your last step').waitFor();
    expect(await page.getByText('Saved in this browser').count()).toBe(0);
    await andMonthEnds(page, () => endMonth(page));
    const download = page.waitForEvent('download');
    await notices(page).getByRole('button', { name: 'Save the run file' }).click();
    expect(await verdictOn(await download)).toMatchObject({ ok: true, months: 1 });
    // Another game does not cost this one.
    await page.getByRole('button', { name: 'Home', exact: true }).click();
    await page.getByRole('button', { name: /^Continue “First hundred days”/ }).waitFor();
    const asked = page.waitForEvent('dialog');
    const closing = page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    await closing;
  });
});

describe('files', () => {
  test('that are dropped never replace the page, and several are told', async () => {
    await inPage(browser, opening, async (page) => {
      await page.getByRole('button', { name: 'Begin “First hundred days”' }).waitFor();
      await drop(page, [{ name: 'a.run.json', text: '{}' }, { name: 'b.run.json', text: '{}' }]);
      await notices(page).getByText('2 files came at once').waitFor();
      await drop(page, [{ name: 'a.csv', text: 'a,b\n1,2\n' }]);
      await notices(page).getByText('it seems to be a table (CSV)').waitFor();
      await beginByMouse(page, SHORT);
      await drop(page, [{ name: 'a.run.json', text: '{}' }]);
      await notices(page).getByText('Run files are opened on Home').waitFor();
      expect(await page.getByRole('button', { name: 'End month' }).isVisible()).toBe(true);
    });
  });

  test('that are damaged are told in Spanish, with place and remedy, and the focus is kept', async () => {
    await inPage(browser, { ...opening, locale: 'es', viewport: { width: 390, height: 844 } }, async (page) => {
      const text = await readFile(new URL('../bad-scenarios/runs/level-out-of-range.json', import.meta.url), 'utf8');
      await page.locator('input[type=file]').setInputFiles({ name: 'mía.run.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await notices(page).getByText('Mes 2, orden 1, «level» (línea 38, columna 14): debe ser al menos −3, pero aquí hay −5.').waitFor();
      expect(await seriousIn(page)).toEqual([]);
      expect(await isTooWide(page)).toBe(false);
      const button = page.locator('.card button, .cards button').first();
      await button.focus();
      const before = await focusedName(page);
      await page.getByRole('button', { name: 'Descartar' }).focus();
      await page.keyboard.press('Enter');
      expect(await notices(page).textContent()).toBe('');
      expect(await focusedName(page)).toBe(before);
    });
  });

  test('with orders of another world are opened, and every screen can show them', async () => {
    await inPage(browser, opening, async (page) => {
      await beginByMouse(page, SHORT);
      for (let month = 0; month < 4; month += 1) await andMonthEnds(page, () => endMonth(page));
      const run = JSON.parse(await runFileOf(page)) as { orders: unknown[][]; notes: unknown[] };
      const strangers = ['ARG', '__proto__', 'constructor', 'MEX'];
      run.orders = run.orders.map(() => strangers.flatMap((country) => [{ kind: 'meet', country }, { kind: 'back-down', country, demand: 'toString' }, { kind: 'set-lever', country, lever: 'aid', level: 3 }]));
      run.notes = [{ month: 1, kind: 'prediction', text: '{"' }, { month: 2, kind: 'branch', text: '[]' }, { month: 3, kind: 'weights', text: 'null' }, { month: 1, kind: 'later', text: '' }];
      await page.getByRole('button', { name: 'Home', exact: true }).click();
      await page.locator('input[type=file]').setInputFiles({ name: 'a.run.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(run)) });
      await notices(page).getByText('it does not prove itself').waitFor();
      await page.getByRole('heading', { name: 'The term is over' }).waitFor();
      await page.getByRole('button', { name: /Take back/ }).click();
      await page.getByRole('button', { name: 'End month' }).waitFor();
      expect(await page.getByText('Something went wrong').count()).toBe(0);
    });
  });
});
