// What a person does on the page, and what is looked at afterwards; every wait is for a state.
import { AxeBuilder } from '@axe-core/playwright';
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { readRun } from '../../src/content/run/read.ts';
import { verifyRun } from '../../src/content/run/verify.ts';
import type { Mismatch, Verified } from '../../src/content/run/verify.ts';
import { bundle, playableOf } from '../store/bundle.ts';

/** Begins a scenario with the mouse and waits until it can be played. */
export async function beginByMouse(page: Page, { title = 'Inauguration', seed = 'browser' } = {}): Promise<void> {
  await page.getByRole('button', { name: `Begin “${title}”` }).click();
  const dialog = page.getByRole('dialog', { name: title });
  await dialog.getByLabel('Seed').fill(seed);
  await dialog.getByRole('button', { name: 'Start playing' }).click();
  await page.getByRole('dialog', { name: 'Briefing' }).getByRole('button', { name: 'To the first month' }).click();
  await page.getByRole('button', { name: 'End month' }).waitFor();
}

/** The number of months that have been played, as the chronicle shows it. */
export function monthsPlayed(page: Page): Promise<number> {
  return page.locator('.chronicle .month').count();
}

/** Does something that ends a month, and waits until the month stands in the chronicle. */
export async function andMonthEnds(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await monthsPlayed(page);
  await act();
  await page.locator('.chronicle .month').nth(before).waitFor();
}

/** The control that has the focus, by the name that it tells. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const labels = element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ') : '';
    return (element.getAttribute('aria-label') ?? (labels || element.textContent)).trim();
  });
}

/** Presses Tab until the focus is on a control of that name. */
export async function tabTo(page: Page, name: RegExp): Promise<string> {
  const passed: string[] = [];
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const here = await focusedName(page);
    if (name.test(here)) return here;
    passed.push(here.slice(0, 40));
  }
  throw new Error(`Tab never came to ${name}; it passed ${passed.join(' | ')}`);
}

/** What axe finds that is serious or critical, one line each. */
export async function seriousIn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`));
}

/** Whether the page can be scrolled sideways, which it never should. */
export function isTooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}

/** Plays the downloaded run file again, in Node. */
export async function verdictOn(download: Download): Promise<Verified | Mismatch> {
  const { run, problems } = readRun(await readFile(await download.path(), 'utf8'), download.suggestedFilename(), { evidence: bundle.evidence, draws: [] });
  if (run === null) throw new Error(problems.map((problem) => problem.message).join('\n'));
  return verifyRun(run, { evidence: bundle.evidence, bundled: playableOf });
}
