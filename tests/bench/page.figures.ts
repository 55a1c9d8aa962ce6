// The page's figures in one run: bytes and time until Home can be used, time to the first map frame, frames at rest, one month; each beside a bare page.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { build } from 'vite';
import { built, ensureBuilt } from '../../src/setup/build-page.mjs';
import { bundlePlugin } from '../../src/setup/bundle-plugin.ts';
import { top } from '../../src/setup/commands.mjs';
import { findChromium } from '../../src/setup/find-browser.mjs';
import { createStaticServer, listen } from '../../src/setup/static-server.mjs';
import type { MonthFigures } from './page/month/main.ts';
import { arrivedBy, watch } from './page/watch.ts';
import type { Arrived, Watched } from './page/watch.ts';

const ROUNDS = 7;
const REST_SECONDS = 3;
/** Games a round in the page that measures months. */
const GAMES = 3;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Builds one of the pages beside this file, as the page itself is built. */
async function builtBeside(name: string, outDir: string): Promise<string> {
  const root = fileURLToPath(new URL(`page/${name}`, import.meta.url));
  await build({ root, base: './', configFile: false, logLevel: 'error', plugins: [bundlePlugin(top)], build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 4000 } });
  return outDir;
}

async function served(folder: string): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createStaticServer(folder);
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { address: `http://127.0.0.1:${port}/`, close };
}

/** A page with nothing in its cache, where everything is noted from the start. */
async function coldPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  // What tsx adds to a function's text to keep its name.
  await page.addInitScript('globalThis.__name = (value) => value;');
  await page.addInitScript(watch);
  return page;
}

const watchedIn = (page: Page): Promise<Watched> => page.evaluate(() => ({ ...(globalThis as unknown as { watched: Watched }).watched }));

async function until(page: Page, what: 'usable' | 'map'): Promise<number> {
  await page.waitForFunction((name) => (globalThis as unknown as { watched: Watched }).watched[name] > 0, what);
  return (await watchedIn(page))[what];
}

async function inContext<T>(browser: Browser, visit: (context: BrowserContext) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'en-GB' });
  try {
    return await visit(context);
  } finally {
    await context.close();
  }
}

/** Opens Home: when it could be used, and what had come by then. */
function homeOf(browser: Browser, address: string): Promise<Arrived & { readonly usable: number }> {
  return inContext(browser, async (context) => {
    const page = await coldPage(context);
    await page.goto(address);
    const usable = await until(page, 'usable');
    return { usable, ...(await page.evaluate(arrivedBy, usable)) };
  });
}

/** Opens the bare page: when its rectangle was drawn. */
function bareOf(browser: Browser, address: string): Promise<Arrived & { readonly drawn: number }> {
  return inContext(browser, async (context) => {
    const page = await coldPage(context);
    await page.goto(address);
    const marked = await page.waitForFunction(() => performance.getEntriesByName('drawn')[0]?.startTime ?? 0);
    const drawn = await marked.jsonValue();
    return { drawn, ...(await page.evaluate(arrivedBy, drawn)) };
  });
}

/** Opens a game that the context keeps, at its own address: when the map was drawn, and what is drawn once nothing moves. */
async function gameOf(context: BrowserContext, address: string): Promise<{ readonly map: number; readonly frames: number; readonly draws: number }> {
  const page = await coldPage(context);
  await page.goto(address);
  const map = await until(page, 'map');
  await page.getByRole('button', { name: 'End month' }).waitFor();
  // The opening show of the map ends by itself; then a second without a frame means that it is at rest.
  for (let before = -1, tries = 0; ; tries += 1) {
    const { frames } = await watchedIn(page);
    if (frames === before) break;
    if (tries > 40) throw new Error('The map never came to rest.');
    before = frames;
    await page.waitForTimeout(1000);
  }
  const start = await watchedIn(page);
  await page.waitForTimeout(REST_SECONDS * 1000);
  const end = await watchedIn(page);
  await page.close();
  return { map, frames: end.frames - start.frames, draws: end.draws - start.draws };
}

/** Begins a game and leaves it to the context's database; answers with its address. */
async function keptGame(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'Begin “Inauguration”' }).click();
  await page.getByRole('button', { name: 'Start playing' }).click();
  await page.getByRole('dialog', { name: 'Briefing' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText('Saved in this browser').waitFor();
  const here = page.url();
  await page.close();
  return here;
}

function monthsOf(browser: Browser, address: string): Promise<MonthFigures> {
  return inContext(browser, async (context) => {
    const page = await context.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'measureMonths' in globalThis);
    return page.evaluate((games) => (globalThis as unknown as { measureMonths: (games: number) => Promise<MonthFigures> }).measureMonths(games), GAMES);
  });
}

await ensureBuilt();
const folder = await mkdtemp(join(tmpdir(), 'cards-figures-'));
const sites = [await served(built), await served(await builtBeside('bare-phaser', join(folder, 'bare'))), await served(await builtBeside('month', join(folder, 'month')))];
const [ours = '', bare = '', month = ''] = sites.map(({ address }) => address);
const { env, ...found } = await findChromium();
const browser = await chromium.launch({ ...found, env: { ...process.env, ...env } });
const homes: Awaited<ReturnType<typeof homeOf>>[] = [];
const bares: Awaited<ReturnType<typeof bareOf>>[] = [];
const games: Awaited<ReturnType<typeof gameOf>>[] = [];
const months: MonthFigures[] = [];
await inContext(browser, async (keeping) => {
  const gameAddress = await keptGame(keeping, ours);
  for (let round = 0; round < ROUNDS; round += 1) {
    homes.push(await homeOf(browser, ours));
    bares.push(await bareOf(browser, bare));
    games.push(await gameOf(keeping, gameAddress));
    months.push(await monthsOf(browser, month));
  }
});
const version = browser.version();
await browser.close();
for (const { close } of sites) close();
await rm(folder, { recursive: true, force: true });

const drawn = median(bares.map((one) => one.drawn));
const usable = median(homes.map((one) => one.usable));
const map = median(games.map((one) => one.map));
const figures = {
  chromium: version,
  rounds: ROUNDS,
  bytesBeforeHome: { page: median(homes.map((one) => one.page)), typefaces: median(homes.map((one) => one.typefaces)), requests: median(homes.map((one) => one.requests)) },
  bytesBeforeBareFrame: median(bares.map((one) => one.page)),
  milliseconds: { bareRectangle: drawn, homeUsable: usable, firstMapFrame: map },
  toBare: { homeUsable: usable / drawn, firstMapFrame: map / drawn },
  atRest: { seconds: REST_SECONDS, frames: Math.max(...games.map((one) => one.frames)), draws: Math.max(...games.map((one) => one.draws)) },
  month: {
    milliseconds: median(months.map((one) => one.month)),
    bareProduce: median(months.map((one) => one.produce)),
    ratio: median(months.map((one) => one.month / one.produce)),
    orders: median(months.map((one) => one.orders)),
  },
};
await mkdir(`${top}reports`, { recursive: true });
await writeFile(`${top}reports/figures.json`, `${JSON.stringify({ ...figures, measured: { homes, bares, games, months } }, null, 1)}\n`);

/** Name, value, what stands beside it, budget. */
const row = (...[name = '', value = '', beside = '', budget = '']: readonly string[]): void => console.log(`${name.padEnd(48)}${value.padStart(12)}${beside.padStart(28)}  ${budget}`.trimEnd());
const times = (ratio: number): string => `${ratio.toFixed(2)} x bare`;
console.log(`Chromium ${version}, 1366x768, cold caches, medians of ${ROUNDS} interleaved rounds on this machine`);
row('', 'measured', 'beside', 'budget');
row('bytes before Home can be used, gzip', `${(figures.bytesBeforeHome.page / 1000).toFixed(1)} kB`, `bare page ${(figures.bytesBeforeBareFrame / 1000).toFixed(1)} kB`, 'at most 150 kB');
row('  typefaces that came meanwhile', `${(figures.bytesBeforeHome.typefaces / 1000).toFixed(1)} kB`, '', 'Home does not wait for them');
row('bare Phaser page, one rectangle', `${drawn.toFixed(0)} ms`, '', '');
row('Home can be used', `${usable.toFixed(0)} ms`, times(figures.toBare.homeUsable), '');
row('first map frame, a kept game at its address', `${map.toFixed(0)} ms`, times(figures.toBare.firstMapFrame), 'at most 1.5 x bare');
row(`frames in ${REST_SECONDS} s at rest`, String(figures.atRest.frames), `${figures.atRest.draws} draws`, '0');
row('one month, orders to new state', `${figures.month.milliseconds.toFixed(2)} ms`, `${figures.month.ratio.toFixed(1)} x produce (${figures.month.bareProduce.toFixed(3)} ms)`, 'under 16 ms');
console.log('\nAll measurements: reports/figures.json');
