// Before the browser tests: builds the page if it is stale, serves it on a free port, and sees to it that browsers are there.
import type { TestProject } from 'vitest/node';
import { built, ensureBuilt } from '../../src/setup/build-page.mjs';
import { findChromium, findFirefox } from '../../src/setup/find-browser.mjs';
import type { Found } from '../../src/setup/find-browser.mjs';
import { createStaticServer, listen } from '../../src/setup/static-server.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built page is served, with a slash at its end. */
    address: string;
    /** The Chromium to test with. */
    chromium: Found;
    /** The Firefox to test with, or nothing. */
    firefox: string;
  }
}

/** Runs once, and answers with what is to be done at the end. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  project.provide('chromium', await findChromium());
  project.provide('firefox', findFirefox() ?? '');
  const server = createStaticServer(built);
  const port = await listen(server, { host: '127.0.0.1', port: 0 });
  project.provide('address', `http://127.0.0.1:${port}/`);
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
}
