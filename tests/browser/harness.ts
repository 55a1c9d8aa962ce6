// Opens the built page in real browsers; a page that complains, breaks or reaches outside fails the test that opened it.
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from 'puppeteer-core';
import type { Browser as FirefoxBrowser, Page as FirefoxPage } from 'puppeteer-core';
import { inject } from 'vitest';

/** Where the built page is served, with a slash at its end. */
export const address = inject('address');

/** Whether there is a Firefox here; where it must not be missing, the tests have already failed. */
export const hasFirefox = inject('firefox') !== '';

/** How a page is opened: what Playwright knows (viewport, locale, colorScheme, reducedMotion ...), and where. */
export interface Opening extends BrowserContextOptions {
  /** Below the address of the page, such as `#lab`. */
  readonly path?: string;
  /** Complaints that this test provokes on purpose. */
  readonly expected?: RegExp;
}

export async function launchChromium(): Promise<Browser> {
  const { env, ...found } = inject('chromium');
  return chromium.launch({ ...found, env: { ...process.env, ...env } });
}

export async function launchFirefox(): Promise<FirefoxBrowser> {
  if (!hasFirefox) throw new Error('There is no Firefox here: ask hasFirefox before.');
  return launch({ browser: 'firefox', protocol: 'webDriverBiDi', executablePath: inject('firefox') });
}

/** Opens the page in a context of its own, hands it to `visit`, and fails if anything went wrong on it meanwhile. */
export async function inPage<T>(browser: Browser, opening: Opening, visit: (page: Page) => Promise<T>): Promise<T> {
  const { path, expected, ...contextOptions } = opening;
  const context = await browser.newContext(contextOptions);
  const problems: string[] = [];
  try {
    await watch(context, problems);
    const page = await context.newPage();
    await page.goto(new URL(path ?? '', address).href);
    const result = await visit(page);
    complainOf(problems, expected);
    return result;
  } catch (error) {
    throw withProblems(error, problems);
  } finally {
    await context.close();
  }
}

/** The same in Firefox; the page has the size of a Chromebook. */
export async function inFirefoxPage<T>(browser: FirefoxBrowser, opening: Pick<Opening, 'path' | 'expected'>, visit: (page: FirefoxPage) => Promise<T>): Promise<T> {
  const context = await browser.createBrowserContext();
  const problems: string[] = [];
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 1366, height: 768 });
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => problems.push(`error: ${String(error)}`));
    page.on('request', (request) => {
      if (isOutside(request.url())) problems.push(`external request: ${request.url()}`);
    });
    await page.goto(new URL(opening.path ?? '', address).href);
    const result = await visit(page);
    complainOf(problems, opening.expected);
    return result;
  } catch (error) {
    throw withProblems(error, problems);
  } finally {
    await context.close();
  }
}

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => problems.push(`error: ${error.error().message}`));
  context.on('page', (page) => {
    page.on('crash', () => problems.push('the page crashed'));
    page.on('websocket', (socket) => problems.push(`external request: ${socket.url()}`));
  });
  // Nothing may leave the machine, not even in a test that fails.
  await context.route(
    (url) => isOutside(url.href),
    async (route) => {
      problems.push(`external request: ${route.request().url()}`);
      await route.abort();
    },
  );
}

function isOutside(url: string): boolean {
  return /^(https?|wss?|ftp):/.test(url) && new URL(url).origin !== new URL(address).origin;
}

function complainOf(problems: readonly string[], expected: RegExp | undefined): void {
  const unexpected = problems.filter((problem) => expected?.test(problem) !== true);
  if (unexpected.length > 0) throw new Error('The page did what it must not.');
}

/** An error that also says what the page complained of: the reason is often there. */
function withProblems(error: unknown, problems: readonly string[]): Error {
  const message = error instanceof Error ? error.message : String(error);
  return new Error([message, ...problems].join('\n  '), { cause: error });
}
