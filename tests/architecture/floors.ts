// The floors of the house: which folder may import which, and which packages each one may use.

/** A floor or a room on it; `imports` names the other rooms that may be imported. */
export interface Room {
  readonly name: string;
  readonly floor: number;
  readonly imports: readonly string[];
  /** A closed room uses the packages that are reserved for it and no others. */
  readonly closed: boolean;
  /** Whether data outside src (scenarios, seeds, assets) may be imported. */
  readonly data: boolean;
}

const MODEL = ['engine', 'content', 'strategies'];

export const rooms: readonly Room[] = [
  { name: 'main', floor: 5, imports: [...MODEL, 'store', 'lab', 'map', 'panels'], closed: false, data: true },
  { name: 'cli', floor: 5, imports: [...MODEL, 'lab'], closed: false, data: true },
  { name: 'setup', floor: 5, imports: MODEL, closed: false, data: true },
  { name: 'panels', floor: 4, imports: [...MODEL, 'store', 'lab'], closed: false, data: true },
  { name: 'map', floor: 3, imports: ['engine', 'store'], closed: true, data: true },
  { name: 'lab', floor: 3, imports: MODEL, closed: false, data: true },
  { name: 'store', floor: 2, imports: MODEL, closed: false, data: true },
  { name: 'strategies', floor: 2, imports: ['engine'], closed: true, data: false },
  { name: 'content', floor: 2, imports: ['engine'], closed: false, data: true },
  { name: 'engine', floor: 1, imports: [], closed: true, data: false },
];

/** Packages that some rooms have for themselves; a name that ends in `*` stands for all that begin so. */
export const reserved: readonly { readonly names: readonly string[]; readonly rooms: readonly string[] }[] = [
  { names: ['seedrandom'], rooms: ['engine'] },
  { names: ['zod', 'yaml'], rooms: ['content'] },
  { names: ['zustand'], rooms: ['store', 'panels'] },
  { names: ['immer'], rooms: ['store'] },
  { names: ['phaser'], rooms: ['map'] },
  { names: ['d3-geo', 'topojson-*', 'geojson'], rooms: ['map', 'setup'] },
  { names: ['world-atlas', 'vite'], rooms: ['setup'] },
  { names: ['react', 'react-dom', 'i18next', 'react-i18next'], rooms: ['panels', 'main'] },
  { names: ['d3-scale', 'd3-shape', '@base-ui/*', 'codemirror', '@codemirror/*', '@lezer/*'], rooms: ['panels'] },
  { names: ['simple-statistics', 'tinypool'], rooms: ['lab'] },
  { names: ['commander'], rooms: ['cli'] },
  { names: ['node:*'], rooms: ['cli', 'lab', 'setup'] },
];

/** Inside the engine: `rules/` answer, `phases/` change, and neither knows the month's table of contents. */
export const engineOrder: readonly { readonly inside: string; readonly never: readonly string[] }[] = [
  { inside: 'src/engine/rules/', never: ['src/engine/phases/', 'src/engine/turn.ts', 'src/engine/replay.ts'] },
  { inside: 'src/engine/evidence/', never: ['src/engine/phases/', 'src/engine/turn.ts', 'src/engine/replay.ts'] },
  { inside: 'src/engine/phases/', never: ['src/engine/turn.ts', 'src/engine/replay.ts'] },
  { inside: 'src/engine/', never: ['src/engine/index.ts'] },
];

/** The engine's only door. */
export const engineDoor = 'src/engine/index.ts';

/** The room that a path in src lies in, if it lies in any. */
export function roomOf(path: string): Room | undefined {
  if (path === 'src/main.tsx') return roomNamed('main');
  if (path === 'src/cli.ts') return roomNamed('cli');
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return folder === undefined || folder === 'main' ? undefined : roomNamed(folder);
}

function roomNamed(name: string): Room | undefined {
  return rooms.find((room) => room.name === name);
}

/** Whether a room may use a package, by the package's bare name or `node:fs`. */
export function mayUse(room: Room, packageName: string): boolean {
  const owners = reserved.find(({ names }) => names.some((name) => fits(name, packageName)))?.rooms;
  return owners === undefined ? !room.closed : owners.includes(room.name);
}

function fits(pattern: string, packageName: string): boolean {
  return pattern.endsWith('*') ? packageName.startsWith(pattern.slice(0, -1)) : packageName === pattern;
}
