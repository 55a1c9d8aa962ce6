// Weighs what a browser must load before Home can be used: the page, its script and styles, and all that they import at once.
import { existsSync, readFileSync } from 'node:fs';

/** Parts of the page that Home itself loads lazily before it can be used. */
const homeParts = /^panels\/home\//;

const manifest = existsSync('dist/.vite/manifest.json') ? JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8')) : {};

/** A chunk with everything that it imports at once. */
function withImports(key, seen = new Set()) {
  if (!seen.has(key)) {
    seen.add(key);
    for (const other of manifest[key]?.imports ?? []) withImports(other, seen);
  }
  return seen;
}

function filesOf(key) {
  return [...withImports(key)].flatMap((one) => [manifest[one].file, ...(manifest[one].css ?? [])]).map((file) => `dist/${file}`);
}

const before = Object.keys(manifest).filter((key) => manifest[key].isEntry || homeParts.test(key));

export default [
  {
    name: 'before Home can be used',
    path: ['dist/index.html', ...new Set(before.flatMap(filesOf))],
    gzip: true,
    limit: '150 kB',
  },
];
