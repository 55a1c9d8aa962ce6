// The map in a real browser: it draws every country, moves when something happened, and is still otherwise.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { address, inPage, launchChromium } from './harness.ts';
import type { Opening } from './harness.ts';

type Files = ReadonlyMap<string, string>;
let browser: Browser;
let files: Files;

beforeAll(async () => {
  [browser, files] = await Promise.all([launchChromium(), pageFiles()]);
});
afterAll(() => browser.close());

/** The test's page, bundled as the real page is, with Phaser in a chunk of its own. */
async function pageFiles(): Promise<Files> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    root: fileURLToPath(new URL('.', import.meta.url)),
    base: './',
    publicDir: false,
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: fileURLToPath(new URL('map-page.ts', import.meta.url)), output: { entryFileNames: 'page.js', chunkFileNames: '[name].js' } } },
  });
  if (!('output' in made)) throw new Error('the build watches instead of ending');
  const code = made.output.map((file): [string, string] => [file.fileName, file.type === 'chunk' ? file.code : String(file.source)]);
  return new Map([
    ...code,
    ['index.html', '<!doctype html><title>map</title><style>body { margin: 0 }</style><script type="module" src="page.js"></script>'],
    ['outlines.json', readFileSync(new URL('../../assets/outlines.json', import.meta.url), 'utf8')],
  ]);
}

const KINDS: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** Opens the test's page at an address below the real one and mounts the sample on it. */
async function onMap<T>(opening: Opening, visit: (page: Page, asked: readonly string[]) => Promise<T>): Promise<T> {
  return inPage(browser, { viewport: { width: 900, height: 640 }, ...opening }, async (page) => {
    const asked: string[] = [];
    await page.route(`${address}map-test/*`, (route) => {
      const name = new URL(route.request().url()).pathname.replace('/map-test/', '');
      asked.push(name);
      return route.fulfill({ contentType: KINDS[name.split('.').at(-1) ?? ''] ?? 'text/plain', body: files.get(name) ?? '', status: files.has(name) ? 200 : 404 });
    });
    await page.goto(`${address}map-test/index.html`);
    await page.waitForFunction(() => 'mapPage' in window);
    await page.evaluate(async () => {
      window.mounted = window.mapPage.mount(window.mapPage.sampleOf(), [900, 640]);
      await window.mounted.map.ready;
    });
    return visit(page, asked);
  });
}

const counts = (page: Page) => page.evaluate(() => window.mounted.map.counts());
const moving = (page: Page) => page.waitForFunction(() => window.mounted.map.counts().moving);
const atRest = (page: Page) => page.waitForFunction(() => !window.mounted.map.counts().moving);
/** Lets the browser draw some frames, if it has any to draw. */
const someFrames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame += 1) await new Promise(requestAnimationFrame);
  });

test('every country shows what it does on its land as well as in its mark, and the mark lies under its button', async () => {
  const seen = await onMap({ reducedMotion: 'reduce' }, (page) =>
    page.evaluate(() => {
      const { host, map } = window.mounted;
      const { colourAt, pixels, plain, sampleOf, LIGHT } = window.mapPage;
      const ids = sampleOf().countries.map(({ id }) => id);
      const showing = (full: string): Uint32Array => {
        map.show({ countries: ids.map((id) => ({ ...plain(id), compliance: id === full ? 1 : 0 })), flows: [], removals: [], bloc: 0, lastFacts: [] });
        return pixels(host);
      };
      const nobody = showing('');
      return ids.map((id) => {
        const changed = showing(id).filter((pixel, index) => pixel !== nobody[index]).length;
        const button = map.mirror().buttons.find((one) => one.id === id);
        return { id, changed, isUnderButton: button !== undefined && colourAt(host, button.left, button.top) === LIGHT.compliance[4] };
      });
    }),
  );
  expect(seen).toHaveLength(16);
  // A mark alone changes about 320 pixels.
  for (const { id, changed, isUnderButton } of seen) expect([id, changed > 340, isUnderButton]).toEqual([id, true, true]);
});

test('the map moves after mounting, comes to rest by itself, and then draws no frame', async () => {
  await onMap({}, async (page) => {
    await moving(page);
    await atRest(page);
    const rested = await counts(page);
    expect(rested.animated).toBeGreaterThan(10);
    await someFrames(page);
    // Nor when the window is left and comes back.
    await page.evaluate(() => {
      for (const kind of ['blur', 'focus']) window.dispatchEvent(new Event(kind));
      document.dispatchEvent(new Event('visibilitychange'));
    });
    await someFrames(page);
    expect(await counts(page)).toEqual(rested);
  });
});

test('news wakes the map; a new selection only repaints it', async () => {
  await onMap({}, async (page) => {
    await moving(page);
    await page.evaluate(() => window.mounted.map.skip());
    await atRest(page);
    await someFrames(page);
    const before = await counts(page);
    const selecting = await page.evaluate(() => {
      const model = window.mapPage.sampleOf();
      const first = { ...model, flows: model.flows };
      window.mounted.map.show(first);
      window.mounted.map.skip();
      const painted = window.mounted.map.counts().painted;
      window.mounted.map.show({ ...first, countries: first.countries.map((country) => ({ ...country, selected: country.id === 'COL' })) });
      return window.mounted.map.counts().painted - painted;
    });
    expect(selecting).toBe(1);
    await someFrames(page);
    expect((await counts(page)).moving).toBe(false);
    await page.evaluate(() => window.mounted.map.show({ ...window.mapPage.sampleOf() }));
    await moving(page);
    expect((await counts(page)).animated).toBeGreaterThan(before.animated);
  });
});

test('with reduced motion the map is still, and Phaser is not even asked for', async () => {
  await onMap({ reducedMotion: 'reduce' }, async (page, asked) => {
    const before = await page.screenshot();
    await someFrames(page);
    expect((await page.screenshot()).equals(before)).toBe(true);
    expect(await counts(page)).toEqual({ painted: 1, animated: 0, moving: false });
    expect(asked.filter((name) => name.startsWith('motion'))).toEqual([]);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await moving(page);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await atRest(page);
  });
});

test('what the map looks like at rest is the same with and without movement before', async () => {
  const still = await onMap({ reducedMotion: 'reduce' }, (page) => page.screenshot());
  const moved = await onMap({}, async (page) => {
    await moving(page);
    await page.evaluate(() => window.mounted.map.skip());
    await someFrames(page);
    return page.screenshot();
  });
  expect(moved.equals(still)).toBe(true);
});

test('the pointer finds countries, and tells only of changes', async () => {
  await onMap({ reducedMotion: 'reduce' }, async (page) => {
    const { left, top } = await page.evaluate(() => window.mounted.map.mirror().buttons.find(({ id }) => id === 'COL') ?? { left: 0, top: 0 });
    await page.mouse.move(left * 9, top * 6.4);
    await page.mouse.move(left * 9 + 2, top * 6.4 + 2);
    await page.mouse.click(left * 9, top * 6.4);
    await page.mouse.move(450, 300);
    await page.mouse.click(450, 300);
    expect(await page.evaluate(() => window.mounted.heard)).toEqual(['hover COL', 'select COL', 'hover nobody', 'select nobody']);
  });
});

test('a new size lays the marks out again; the canvases follow, at two device pixels for one at most', async () => {
  await onMap({ deviceScaleFactor: 3 }, async (page) => {
    await moving(page);
    await page.evaluate(() => Object.assign(window.mounted.host.style, { width: '390px', height: '420px' }));
    await page.waitForFunction(() => window.mounted.layouts.length === 2);
    const sizes = await page.evaluate(() => [...window.mounted.host.querySelectorAll('canvas')].map((canvas) => [canvas.width, canvas.height, canvas.getBoundingClientRect().width, canvas.getBoundingClientRect().height]));
    expect(sizes).toEqual([[780, 840, 390, 420], [780, 840, 390, 420]]);
    expect((await counts(page)).moving).toBe(true);
  });
});

test('a lost graphics context leaves the map at rest and whole, and it moves again when there is one', async () => {
  await onMap({ expected: /WebGL|context/i }, async (page) => {
    await moving(page);
    await page.evaluate(() => {
      const canvas = [...window.mounted.host.querySelectorAll('canvas')].at(-1);
      const loss = (canvas?.getContext('webgl2') ?? canvas?.getContext('webgl'))?.getExtension('WEBGL_lose_context');
      Object.assign(window, { loss });
      loss?.loseContext();
    });
    await atRest(page);
    await page.evaluate(async () => {
      const canvas = [...window.mounted.host.querySelectorAll('canvas')].at(-1);
      const restored = new Promise((resolve) => canvas?.addEventListener('webglcontextrestored', resolve, { once: true }));
      (window as unknown as { loss: WEBGL_lose_context }).loss.restoreContext();
      await restored;
      window.mounted.map.show(window.mapPage.sampleOf());
    });
    await moving(page);
    const { animated } = await counts(page);
    await page.waitForFunction((frames) => window.mounted.map.counts().animated > frames + 5, animated);
    expect((await counts(page)).moving).toBe(true);
  });
});

test('a map that is taken away leaves nothing behind, whenever that happens', async () => {
  await onMap({}, async (page) => {
    const cdp = await page.context().newCDPSession(page);
    const canvasesAfter = async (turns: number): Promise<number> => {
      await page.evaluate(async (left) => {
        for (let turn = 0; turn < left; turn += 1) {
          const { mount, sampleOf } = window.mapPage;
          const [early, late] = [mount(sampleOf(), [300, 300]), mount(sampleOf(), [300, 300])];
          early.map.destroy();
          await late.map.ready;
          late.map.destroy();
          late.map.destroy();
        }
      }, turns);
      await someFrames(page);
      await cdp.send('HeapProfiler.collectGarbage');
      const { result } = await cdp.send('Runtime.evaluate', { expression: 'HTMLCanvasElement.prototype' });
      const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
      const held = await cdp.send('Runtime.callFunctionOn', { objectId: objects.objectId ?? '', functionDeclaration: 'function () { return this.length }', returnByValue: true });
      return Number(held.result.value);
    };
    await moving(page);
    await page.evaluate(() => window.mounted.map.destroy());
    // Phaser keeps a pool of canvases and uses them again: the pool fills once.
    const few = await canvasesAfter(2);
    expect(await canvasesAfter(6)).toBeLessThanOrEqual(few + 1);
    expect(await page.evaluate(() => [document.querySelectorAll('canvas').length, window.onblur, window.onfocus])).toEqual([0, null, null]);
  });
});
