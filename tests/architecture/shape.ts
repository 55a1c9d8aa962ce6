// Looks at the shape of files: their opening sentence, length, exports, parameters and the names of their folders.
import { isNode, lineAt, nameOf, parse, walk } from './syntax.ts';
import type { SyntaxNode } from './syntax.ts';
import { isCode } from './tree.ts';
import type { Breach, SourceTree } from './tree.ts';

export const MOST_LINES = 300;
export const MOST_PARAMETERS = 3;

/** The language's words, where the domain's should stand. */
const EMPTY_WORDS = /^(utils?|helpers?|types?|interfaces?|managers?|common|shared|misc)$/i;

/** Vite reads a default export, and a declaration describes what some package does. */
function mayExportDefault(file: string): boolean {
  return file === 'vite.config.ts' || file.endsWith('.d.ts');
}

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'TSDeclareFunction',
  'TSEmptyBodyFunctionExpression',
  'TSFunctionType',
  'TSMethodSignature',
  'TSCallSignatureDeclaration',
]);

/** Every file of the tree whose shape is wrong. */
export function shapeBreaches(tree: SourceTree): readonly Breach[] {
  return [...tree].flatMap(([file, text]) => [...outsideOf(file, text), ...(isCode(file) ? insideOf(file, text) : [])]);
}

function outsideOf(file: string, text: string): readonly Breach[] {
  const breaches: Breach[] = [];
  const folder = file.split('/').slice(0, -1).find((name) => EMPTY_WORDS.test(name));
  if (folder !== undefined) breaches.push({ rule: 'folders', file, line: 1, what: `the folder "${folder}" carries a word of the language`, weight: 1 });
  const first = text.split('\n', 1)[0] ?? '';
  const opening = openingOf(first);
  if (opening === undefined) breaches.push({ rule: 'opening', file, line: 1, what: 'the first line is no comment of one sentence', weight: 1 });
  else if (!isOneSentence(opening)) breaches.push({ rule: 'opening', file, line: 1, what: `not one sentence with a full stop: "${opening}"`, weight: 1 });
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (lines > MOST_LINES) breaches.push({ rule: 'length', file, line: MOST_LINES, what: `${lines} lines are more than ${MOST_LINES}`, weight: lines - MOST_LINES });
  return breaches;
}

/** The words of a comment that opens and closes on the first line. */
export function openingOf(firstLine: string): string | undefined {
  const match = /^(?:\/\/(?!\/)\s*(.+?)|\/\*\*?\s*(.+?)\s*\*\/)\s*$/.exec(firstLine);
  return match?.[1] ?? match?.[2];
}

/** A sentence ends in its only full stop; one after a single letter or inside a name is none. */
export function isOneSentence(words: string): boolean {
  return words.endsWith('.') && !/[^.\s]{2}[.!?]\s+[A-Z]/.test(words);
}

function insideOf(file: string, text: string): readonly Breach[] {
  const breaches: Breach[] = [];
  const parsed = parse(file, text);
  for (const error of parsed.errors) breaches.push({ rule: 'syntax', file, line: 1, what: error, weight: 1 });
  walk(parsed.program, (node) => {
    const add = (rule: string, what: string): number => breaches.push({ rule, file, line: lineAt(text, node.start), what, weight: 1 });
    if (exportsDefault(node) && !mayExportDefault(file)) add('default-export', 'a default export has no name to search for');
    const count = parametersOf(node).length;
    if (count > MOST_PARAMETERS) add('parameters', `${count} positional parameters are more than ${MOST_PARAMETERS}`);
  });
  return breaches;
}

function exportsDefault(node: SyntaxNode): boolean {
  if (node.type === 'ExportDefaultDeclaration' || node.type === 'TSExportAssignment') return true;
  return node.type === 'ExportSpecifier' && nameOf(node['exported']) === 'default';
}

/** The positional parameters of a function; TypeScript's `this` is none. */
function parametersOf(node: SyntaxNode): readonly unknown[] {
  if (!FUNCTIONS.has(node.type) || !Array.isArray(node['params'])) return [];
  return node['params'].filter((parameter) => isNode(parameter) && nameOf(parameter) !== 'this');
}
