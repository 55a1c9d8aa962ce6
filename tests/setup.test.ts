// The commands' own parts: which Node.js is too old, what counts as installed, one at a time, serving files, adding up tests.
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { isTooOld } from '../src/setup/front-door.mjs';
import { agrees } from '../src/setup/install.mjs';
import { withLock } from '../src/setup/lock.mjs';
import { createStaticServer, listen } from '../src/setup/static-server.mjs';
import { countOf } from '../src/setup/test-steps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'cards-setup-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('Node.js', () => {
  test.each(['v14.21.3', 'v18.20.4', 'v20.9.0', 'v20.18.3'])('%s is too old', (version) => expect(isTooOld(version)).toBe(true));
  test.each(['v20.19.0', 'v20.20.2', 'v22.0.0', 'v24.1.0-nightly'])('%s is new enough', (version) => expect(isTooOld(version)).toBe(false));
});

describe('installed packages', () => {
  const here = { os: [process.platform], cpu: [process.arch], optional: true };
  const locked = { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'x' }, 'node_modules/a-here': { version: '1.0.0', ...here }, 'node_modules/a-there': { version: '1.0.0', ...here, os: ['elsewhere'] } };
  const { 'node_modules/a': a, 'node_modules/a-here': native } = locked;

  test('agree when all that is required is there, and something for this machine', () => {
    expect(agrees(locked, { 'node_modules/a': a, 'node_modules/a-here': native, 'node_modules/more': {} })).toBe(true);
  });
  test.each([
    ['one is missing', { 'node_modules/a-here': native }],
    ['one is older', { 'node_modules/a': { ...a, version: '0.9.0' }, 'node_modules/a-here': native }],
    ['one has other contents', { 'node_modules/a': { ...a, integrity: 'y' }, 'node_modules/a-here': native }],
    ['they are for another machine', { 'node_modules/a': a }],
  ])('disagree when %s', (_, installed) => expect(agrees(locked, installed)).toBe(false));
});

describe('a lock', () => {
  const lock = join(folder, 'lock');

  test('lets one piece of work happen at a time, and goes away', async () => {
    const diary: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      diary.push(`${name} begins`);
      await Promise.resolve();
      diary.push(`${name} ends`);
    };
    await Promise.all([withLock(lock, work('first')), withLock(lock, work('second'))]);
    expect(diary).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
    expect(existsSync(lock)).toBe(false);
  });

  test('is released by work that fails', async () => {
    await expect(withLock(lock, () => Promise.reject(new Error('planted')))).rejects.toThrow('planted');
    expect(existsSync(lock)).toBe(false);
  });

  test('is taken over from a process that died', async () => {
    mkdirSync(lock);
    const longAgo = new Date(Date.now() - 3_600_000);
    utimesSync(lock, longAgo, longAgo);
    expect(await withLock(lock, () => Promise.resolve('done'))).toBe('done');
  });
});

describe('the server', () => {
  const root = join(folder, 'served');
  let server: Server;
  let port = 0;
  const others: Server[] = [];

  beforeAll(async () => {
    mkdirSync(join(root, 'assets'), { recursive: true });
    writeFileSync(join(root, 'index.html'), '<!doctype html>');
    writeFileSync(join(root, 'assets/page-AbCd1234.js'), '//');
    writeFileSync(join(root, '.hidden'), 'hidden');
    writeFileSync(join(folder, 'outside.txt'), 'outside');
    symlinkSync(join(folder, 'outside.txt'), join(root, 'link.txt'));
    server = createStaticServer(root);
    port = await listen(server, { host: '127.0.0.1', port: 0 });
  });
  afterAll(() => server.close());
  afterEach(() => others.splice(0).forEach((other) => other.close()));

  /** The answer to a path exactly as written: `fetch` would tidy it up first. */
  const ask = (path: string, method = 'GET'): Promise<{ status: number; type: string; cache: string }> =>
    new Promise((resolve, reject) => {
      const asking = request({ host: '127.0.0.1', port, path, method }, (response) => {
        response.resume();
        response.once('end', () => resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', cache: response.headers['cache-control'] ?? '' }));
      });
      asking.once('error', reject);
      asking.end();
    });

  test('hands out files with their types', async () => {
    expect(await ask('/')).toEqual({ status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' });
    expect(await ask('/index.html?a=b', 'HEAD')).toMatchObject({ status: 200 });
    expect(await ask('/assets/page-AbCd1234.js')).toEqual({ status: 200, type: 'text/javascript; charset=utf-8', cache: 'public, max-age=31536000, immutable' });
  });

  test.each(['/missing', '/.hidden', '/../outside.txt', '/%2e%2e/outside.txt', '/..%2foutside.txt', '/link.txt', '/%zz', '/%00', '/assets'])('hands out nothing for %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404 });
  });

  test('takes no other methods', async () => {
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  });

  test('takes the next free port when one is in use', async () => {
    const second = createStaticServer(root);
    others.push(second);
    expect(await listen(second, { host: '127.0.0.1', port })).toBeGreaterThan(port);
  });
});

describe('counting tests', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }] };

  test('takes the numbers of the report', () => {
    expect(countOf(JSON.stringify(report), 1)).toEqual({ passed: 5, failed: 1, skipped: 3 });
  });
  test('counts a file that could not be loaded', () => {
    const broken = { ...report, testResults: [...report.testResults, { status: 'failed', assertionResults: [] }] };
    expect(countOf(JSON.stringify(broken), 1)).toMatchObject({ failed: 2 });
  });
  test('counts a run that failed without saying where', () => {
    expect(countOf('{}', 1)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    expect(countOf('{}', 0)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});
