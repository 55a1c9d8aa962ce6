// Finds everything that a file draws in (imports, re-exports, lazy and type imports, workers, globs) and holds it against the floors.
import { posix } from 'node:path';
import { engineDoor, engineOrder, mayUse, roomOf } from './floors.ts';
import { isNode, lineAt, nameOf, packageOf, parse, textOf, walk } from './syntax.ts';
import type { SyntaxNode } from './syntax.ts';
import { isCode } from './tree.ts';
import type { Breach, SourceTree } from './tree.ts';

/** One thing that a file draws in: a path from the top of the repository, or the name of a package. */
export interface Drawn {
  readonly specifier: string;
  readonly line: number;
  readonly path?: string;
  readonly packageName?: string;
  /** A glob stands for a folder and has no ending of its own. */
  readonly isGlob: boolean;
}

/** What a file draws in, in the order of its text. */
export function drawnInBy(file: string, text: string): readonly Drawn[] {
  const found: Drawn[] = [];
  walk(parse(file, text).program, (node) => {
    for (const { specifier, isGlob } of specifiersAt(node)) {
      if (specifier.startsWith('virtual:')) continue;
      const plain = specifier.replace(/[?#].*$/, '');
      const line = lineAt(text, node.start);
      if (/^\.{0,2}\//.test(plain)) found.push({ specifier, line, isGlob, path: posix.join(posix.dirname(file), plain) });
      else found.push({ specifier, line, isGlob, packageName: packageOf(plain) });
    }
  });
  return found;
}

interface Specifier {
  readonly specifier: string;
  readonly isGlob: boolean;
}

/** What one node of the syntax tree draws in: nothing, for nearly all. */
function specifiersAt(node: SyntaxNode): readonly Specifier[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return isNode(node['source']) ? [{ specifier: textOf(node['source']) ?? '(computed)', isGlob: false }] : [];
    case 'NewExpression':
      return workersOf(node);
    case 'CallExpression':
      return isGlobCall(node) ? patternsOf(node).map((pattern) => ({ specifier: pattern.replace(/[*{[].*$/, ''), isGlob: true })) : [];
    default:
      return [];
  }
}

/** `new URL('./worker.ts', import.meta.url)` draws in code; such an address of anything else is a matter of reading files. */
function workersOf(node: SyntaxNode): readonly Specifier[] {
  const [path, base] = node['arguments'] as unknown[];
  const specifier = textOf(path);
  if (nameOf(node['callee']) !== 'URL' || specifier === undefined || !isCode(specifier) || !isOwnAddress(base)) return [];
  return [{ specifier, isGlob: false }];
}

/** `import.meta.url` */
function isOwnAddress(value: unknown): boolean {
  return metaMemberOf(value) === 'url';
}

/** `import.meta.glob(...)` */
function isGlobCall(node: SyntaxNode): boolean {
  return metaMemberOf(node['callee']) === 'glob';
}

/** The name after `import.meta.`, if that is what the value is. */
function metaMemberOf(value: unknown): string | undefined {
  if (!isNode(value) || value.type !== 'MemberExpression' || !isNode(value['object'])) return undefined;
  return value['object'].type === 'MetaProperty' ? nameOf(value['property']) : undefined;
}

function patternsOf(call: SyntaxNode): readonly string[] {
  const first = (call['arguments'] as unknown[])[0];
  const list = isNode(first) && first.type === 'ArrayExpression' ? (first['elements'] as unknown[]) : [first];
  return list.map((one) => textOf(one) ?? '').filter((pattern) => pattern !== '' && !pattern.startsWith('!'));
}

/** Every import in src that goes up, sideways, through a wall or past the engine's door. */
export function importBreaches(tree: SourceTree): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [file, text] of tree) {
    if (!file.startsWith('src/') || !isCode(file)) continue;
    if (roomOf(file) === undefined && !file.endsWith('.d.ts')) {
      breaches.push({ rule: 'floors', file, line: 1, what: 'lies on no floor of the house', weight: 1 });
    }
    for (const drawn of drawnInBy(file, text)) {
      for (const [rule, what] of complaintsAbout(file, drawn)) breaches.push({ rule, file, line: drawn.line, what, weight: 1 });
    }
  }
  return breaches;
}

type Complaint = readonly [rule: string, what: string];

function complaintsAbout(file: string, drawn: Drawn): readonly Complaint[] {
  const room = roomOf(file);
  if (room === undefined) return [];
  if (drawn.packageName !== undefined) {
    return mayUse(room, drawn.packageName) ? [] : [['packages', `${room.name} may not use the package ${drawn.packageName}`]];
  }
  const path = drawn.path ?? '';
  const complaints: Complaint[] = [];
  if (!drawn.isGlob && posix.extname(path) === '') complaints.push(['endings', `"${drawn.specifier}" lacks its ending, such as .ts`]);
  if (!path.startsWith('src/')) {
    const isData = /^(scenarios|seeds|assets)\//.test(path);
    if (!isData) complaints.push(['floors', `${path} lies outside the house`]);
    else if (!room.data) complaints.push(['floors', `${room.name} may not import the data file ${path}`]);
    return complaints;
  }
  const target = roomOf(path);
  if (target === undefined) complaints.push(['floors', `${path} lies on no floor of the house`]);
  else if (target !== room && !room.imports.includes(target.name)) complaints.push(['floors', `${room.name} may not import ${target.name} (${path})`]);
  else if (target.name === 'engine' && room.name !== 'engine' && path !== engineDoor) complaints.push(['door', `${path} is behind the engine's door ${engineDoor}`]);
  for (const { inside, never } of engineOrder) {
    if (file.startsWith(inside) && never.some((place) => path === place || (place.endsWith('/') && path.startsWith(place)))) {
      complaints.push(['engine-order', `${inside} may not import ${path}`]);
    }
  }
  return complaints;
}
