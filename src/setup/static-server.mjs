// A small server for a folder of files: the right types, nothing outside the folder, compressed where it pays.
import { createHash } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.yaml', 'application/yaml; charset=utf-8'],
  ['.yml', 'application/yaml; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.png', 'image/png'],
  ['.jpg', 'image/jpeg'],
  ['.webp', 'image/webp'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.wasm', 'application/wasm'],
  ['.zip', 'application/zip'],
  ['.pdf', 'application/pdf'],
]);

const COMPRESSIBLE = /^(text\/|application\/(json|manifest|yaml|wasm)|image\/svg)/;

const squeeze = promisify(gzip);

/**
 * A server (not listening yet) for the files below `folder`.
 * @param {string} folder
 */
export function createStaticServer(folder) {
  /** @type {Map<string, Buffer>} what was compressed once, by the file's fingerprint */
  const squeezed = new Map();
  return createServer((request, response) => {
    answer({ folder, squeezed, request, response }).catch(() => {
      if (!response.headersSent) refuse(response, 500);
      else response.destroy();
    });
  });
}

/**
 * @typedef {{ folder: string, squeezed: Map<string, Buffer>, request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse }} Exchange
 */

/** @param {Exchange} exchange */
async function answer({ folder, squeezed, request, response }) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuse(response, 405);
  }
  const file = await fileFor(folder, request.url ?? '/');
  if (file === undefined) return refuse(response, 404);
  const type = TYPES.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
  const plain = await readFile(file);
  const tag = createHash('sha256').update(plain).digest('base64url');
  response.setHeader('Content-Type', type);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('ETag', `"${tag}"`);
  // Vite puts a hash of the content into the names below assets/; everything else is asked for again each time.
  const named = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/.test(file);
  response.setHeader('Cache-Control', named ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (request.headers['if-none-match'] === `"${tag}"`) return response.writeHead(304).end();
  /** @type {Buffer} */
  let body = plain;
  if (COMPRESSIBLE.test(type)) {
    response.setHeader('Vary', 'Accept-Encoding');
    if (/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) {
      body = squeezed.get(tag) ?? (await squeeze(plain));
      squeezed.set(tag, body);
      response.setHeader('Content-Encoding', 'gzip');
    }
  }
  response.setHeader('Content-Length', body.length);
  response.writeHead(200);
  return response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * The file that an address means, if it lies in the folder.
 * @param {string} folder
 * @param {string} address
 */
async function fileFor(folder, address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    if (path.includes('\0') || path.split('/').some((part) => part.startsWith('.') && part !== '')) return undefined;
    const asked = join(folder, path);
    const file = await realpath((await stat(asked)).isDirectory() ? join(asked, 'index.html') : asked);
    return file.startsWith((await realpath(folder)) + sep) ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {404 | 405 | 500} status
 */
function refuse(response, status) {
  const words = { 404: 'There is no such file here.', 405: 'This server only hands out files.', 500: 'The file could not be read.' };
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  return response.end(`${words[status]}\n`);
}

/**
 * Listens on the port, or on the next free one of the ten after it; port 0 takes any.
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number }} wish
 * @returns {Promise<number>} the port that it got
 */
export async function listen(server, { host, port }) {
  for (let candidate = port; ; candidate += 1) {
    try {
      return await tryPort(server, { host, port: candidate });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
      if (!taken || candidate >= Math.min(port + 10, 65_535)) throw error;
    }
  }
}

/**
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number }} wish
 * @returns {Promise<number>}
 */
function tryPort(server, wish) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wish, () => {
      server.off('error', reject);
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : wish.port);
    });
  });
}
