// Takes a picture of every screen at three sizes in both themes, looks at each with axe, and leaves all of it in reports.
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTooWide } from './game-steps.ts';
import { inPage, launchChromium } from './harness.ts';
import { coloursOf, findingsOn, inTheme } from './picture-look.ts';
import type { Finding, Look, Theme } from './picture-look.ts';
import { keepPicture, openReports, writeReports } from './picture-report.ts';
import { findState } from './picture-states.ts';
import type { State } from './picture-states.ts';

/** Fewer colours than these in a raster of a picture, and nothing was drawn. */
const FEWEST_COLOURS = 12;
const SIZES = ['1366x768', '1920x1080', '390x844'] as const;

const looks: Look[] = [];
let browser: Browser;
let desk: Page;
beforeAll(async () => {
  await openReports();
  browser = await launchChromium();
  desk = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  process.stdout.write(`${(await writeReports(looks)).join('\n')}\n`);
});

interface Manner {
  /** The whole page instead of what the window shows. */
  readonly whole?: true;
  /** Axe has looked at these elements under another name. */
  readonly seen?: true;
}

/** Takes pictures of what the page shows, in both themes. */
type Shoot = (screen: string, manner?: Manner) => Promise<void>;

function shooter(page: Page, size: string): Shoot {
  let now: Theme = 'light';
  return async (screen, { whole, seen } = {}) => {
    const first = now;
    let shared: readonly Finding[] = [];
    // Begins with the theme that the last screen ended with: a change of theme paints everything anew.
    for (const theme of [first, first === 'light' ? 'dark' : 'light'] as const) {
      if (theme !== now) await inTheme(page, theme);
      now = theme;
      const png = await page.screenshot({ fullPage: whole === true });
      const file = `${screen.replaceAll(/\W+/g, '-')}-${size}-${theme}.png`;
      await keepPicture(file, png);
      const found = seen === true ? [] : await findingsOn(page, theme === first ? 'all' : 'colours');
      if (theme === first) shared = found.filter((finding) => !finding.isOfColour);
      const findings = theme === first ? found : [...shared, ...found];
      looks.push({ screen, size, theme, file, colours: await coloursOf(desk, png), isTooWide: await isTooWide(page), findings: seen === true ? null : findings });
    }
  };
}

/** Opens a run file that shows a state, from wherever the page is. */
async function openState(page: Page, state: State): Promise<void> {
  const { text } = await findState(state);
  const home = page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name: 'Home' });
  if (await home.isVisible()) await home.click();
  await page.getByRole('button', { name: /^Begin “/ }).first().waitFor();
  await page.locator('input[type=file]').setInputFiles({ name: `${state}.run.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.getByText('playing it again gave the same digest every month').waitFor();
  await page.getByRole('button', { name: 'Dismiss' }).click();
  if (state !== 'over') await mapDrawn(page);
  await page.evaluate(() => scrollTo(0, 0));
}

/** Whether Play is one long column that scrolls. */
const isColumn = (page: Page): boolean => (page.viewportSize()?.width ?? 0) < 960;

async function mapDrawn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'End month' }).waitFor();
  await page.locator('.map-button').first().waitFor();
}

/** Opens the dossier of the country that a matter's button names, without leaving the top of the page. */
async function choose(page: Page, button: Locator): Promise<void> {
  const [country = ''] = ((await button.getAttribute('aria-label')) ?? '').split(':');
  await page.getByRole('region', { name: 'Countries' }).getByRole('button', { name: new RegExp(`^${country}`) }).first().click();
  // A pointer that rests on the country would lay its notes over the map.
  await page.mouse.move(1, 1);
  await page.evaluate(() => scrollTo(0, 0));
}

async function closeWindow(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function lookBeforePlay(page: Page, shoot: Shoot): Promise<void> {
  const begin = page.getByRole('button', { name: 'Begin “Inauguration”' });
  await begin.waitFor();
  await shoot('Home');
  await shoot('Home whole', { whole: true, seen: true });
  await begin.click();
  await page.getByRole('dialog', { name: 'Inauguration' }).waitFor();
  await shoot('Begin');
  await page.getByRole('button', { name: 'Start playing' }).click();
  await page.getByRole('dialog', { name: 'Briefing' }).waitFor();
  await shoot('Briefing');
  await closeWindow(page);
  await mapDrawn(page);
  await shoot('Play, empty');
}

async function lookAtPlay(page: Page, shoot: Shoot): Promise<void> {
  await openState(page, 'midgame');
  await shoot('Play, mid-game');
  if (isColumn(page)) await shoot('Play, mid-game, whole', { whole: true, seen: true });
  await page.getByRole('button', { name: /^(Propose|Change the terms)/ }).first().click();
  const composer = page.getByRole('dialog', { name: /^Proposal to/ });
  await composer.getByRole('group', { name: 'Or else' }).getByRole('combobox').first().selectOption({ index: 1 });
  await composer.getByRole('group', { name: 'In return' }).getByLabel('Aid').selectOption({ index: 1 });
  await shoot('Composer');
  await closeWindow(page);
  await page.getByRole('button', { name: /^Why\?/ }).first().click();
  const why = page.getByRole('dialog', { name: /^Why\?/ });
  await why.getByText('The terms, added from the top, give exactly the surplus.').waitFor();
  await shoot('Why');
  await openGrounds(why);
  await shoot('Why, parameters open');
  await closeWindow(page);
  for (const name of ['Settings', 'Help']) {
    await page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name }).click();
    await page.getByRole('dialog', { name }).waitFor();
    await shoot(name);
    await closeWindow(page);
  }
}

/** Opens the term that rests on statements, and below it the first parameter that does. */
async function openGrounds(why: Locator): Promise<void> {
  const openers = why.locator('button[aria-expanded]');
  const names = await openers.allTextContents();
  const burden = names.findIndex((name) => name.includes('Burden'));
  await openers.nth(burden).click();
  await expect.poll(() => openers.count()).toBeGreaterThan(names.length);
  await openers.nth(burden + 1).click();
  await openers.nth(burden).evaluate((button) => {
    button.scrollIntoView({ block: 'start' });
    // Not behind the head of the window.
    button.closest('dialog')?.scrollBy(0, -110);
  });
}

async function lookAtMatters(page: Page, shoot: Shoot): Promise<void> {
  const matters = page.getByRole('region', { name: 'Matters that demand a decision' });
  await openState(page, 'counter');
  await choose(page, matters.getByRole('button', { name: /Accept/ }).first());
  await shoot('Play, counter-offer');
  await openState(page, 'due');
  await choose(page, matters.getByRole('button', { name: /Carry out/i }).first());
  await shoot('Play, or-else due');
}

async function lookAtEnd(page: Page, shoot: Shoot): Promise<void> {
  await openState(page, 'over');
  await page.getByRole('heading', { name: 'Agenda', exact: true }).waitFor();
  await shoot('Debrief');
  await page.getByRole('heading', { name: /timeline|chronicle/i }).first().evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await shoot('Debrief, timeline', { seen: true });
  await shoot('Debrief, whole', { whole: true, seen: true });
  await page.getByRole('navigation', { name: 'Page' }).getByRole('button', { name: 'Home' }).click();
  await page.getByRole('button', { name: /^Continue “/ }).first().waitFor();
  await shoot('Home, with kept games');
}

test.each(SIZES)('every screen at %s is whole, clean and not empty, in light and in dark', async (size) => {
  const [width = 0, height = 0] = size.split('x').map(Number);
  await inPage(browser, { locale: 'en-GB', viewport: { width, height }, reducedMotion: 'reduce' }, async (page) => {
    const shoot = shooter(page, size);
    await lookBeforePlay(page, shoot);
    await lookAtPlay(page, shoot);
    await lookAtMatters(page, shoot);
    await lookAtEnd(page, shoot);
  });
  const bad = looks
    .filter((look) => look.size === size)
    .flatMap(({ file, colours, isTooWide: isSideways, findings }) => [
      ...(colours < FEWEST_COLOURS ? [`${file}: ${colours} colours only`] : []),
      ...(isSideways ? [`${file}: leads sideways`] : []),
      ...(findings ?? []).filter(({ impact }) => impact === 'critical' || impact === 'serious').map(({ rule, places }) => `${file}: ${rule} at ${places.join(', ')}`),
    ]);
  expect(bad).toEqual([]);
}, 480_000);
