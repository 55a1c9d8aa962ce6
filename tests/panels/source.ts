// Reads the panels' sources: which text keys they use, and which words they say that are no key.
import { fileURLToPath } from 'node:url';
import { parseSync } from 'oxc-parser';
import { readTree } from '../architecture/tree.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Every source of the page that can show words. */
export function pageSources(): Source[] {
  return [...readTree(top, ['src/panels', 'src/main.tsx'])]
    .filter(([file]) => /\.tsx?$/.test(file) && !/panels\/text\/(en|es)\//.test(file))
    .map(([file, text]) => ({ file, text }));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof Reflect.get(value, 'type') === 'string';
}

function* nodesIn(node: Node, parent: Node | null = null): Generator<{ node: Node; parent: Node | null }> {
  yield { node, parent };
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) yield* nodesIn(child, node);
    }
  }
}

function programOf({ file, text }: Source): Node {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return program as unknown as Node;
}

/** The dotted texts in a source that could name keys; what is computed within one is written as `*`. */
export function keysNamedIn(source: Source): string[] {
  return [...nodesIn(programOf(source))].flatMap(({ node }) => {
    if (node.type === 'Literal' && typeof node['value'] === 'string') return [node['value']];
    if (node.type !== 'TemplateLiteral') return [];
    const quasis = node['quasis'] as { value: { cooked: string } }[];
    return [quasis.map((quasi) => quasi.value.cooked).join('*')];
  });
}

/** Attributes that a person reads or hears. */
const SAID = new Set(['alt', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'label', 'placeholder', 'title']);

/** Words in JSX that do not come from the texts. */
export function literalWordsIn(source: Source): string[] {
  return [...nodesIn(programOf(source))].flatMap(({ node, parent }) => {
    if (node.type === 'JSXText') return wordsIn(node['value']);
    if (node.type === 'JSXAttribute') {
      const name = (node['name'] as Node)['name'];
      return SAID.has(String(name)) && isNode(node['value']) ? spokenBy(node['value']) : [];
    }
    if (node.type === 'JSXExpressionContainer' && (parent?.type === 'JSXElement' || parent?.type === 'JSXFragment')) return spokenBy(node);
    return [];
  });
}

/** Literal words that an expression yields as they are: not those that it hands to a function. */
function spokenBy(node: Node): string[] {
  switch (node.type) {
    case 'Literal':
      return wordsIn(node['value']);
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).flatMap((quasi) => wordsIn(quasi.value.cooked));
    case 'JSXExpressionContainer':
      return spokenBy(node['expression'] as Node);
    case 'ConditionalExpression':
      return [...spokenBy(node['consequent'] as Node), ...spokenBy(node['alternate'] as Node)];
    case 'LogicalExpression':
      return node['operator'] === '&&' ? spokenBy(node['right'] as Node) : [...spokenBy(node['left'] as Node), ...spokenBy(node['right'] as Node)];
    case 'BinaryExpression':
      return node['operator'] !== '+' ? [] : [...spokenBy(node['left'] as Node), ...spokenBy(node['right'] as Node)];
    default:
      return [];
  }
}

function wordsIn(value: unknown): string[] {
  return typeof value === 'string' && /\p{L}/u.test(value) ? [value.trim()] : [];
}
