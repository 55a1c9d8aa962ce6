// Parses a file and walks over what it says, comments and strings excepted.
import { builtinModules } from 'node:module';
import { parseSync } from 'oxc-parser';

/** A node of the syntax tree, of which only the type is known for certain. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly [field: string]: unknown;
}

/** A parsed file. */
export interface Parsed {
  readonly file: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly errors: readonly string[];
}

const cache = new Map<string, Parsed>();

export function parse(file: string, text: string): Parsed {
  const known = cache.get(file);
  if (known?.text === text) return known;
  const { program, errors } = parseSync(file, text);
  const parsed: Parsed = { file, text, program: program as unknown as SyntaxNode, errors: errors.map((error) => error.message) };
  cache.set(file, parsed);
  return parsed;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Calls `visit` for every node, parents before children, with the parent and the field in which the node stands. */
export function walk(root: SyntaxNode, visit: (node: SyntaxNode, parent: SyntaxNode | undefined, field: string) => void): void {
  const enter = (node: SyntaxNode, parent: SyntaxNode | undefined, field: string): void => {
    visit(node, parent, field);
    for (const [name, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) enter(child, node, name);
    }
  };
  enter(root, undefined, '');
}

export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** The name that an identifier carries, if the value is one. */
export function nameOf(value: unknown): string | undefined {
  return isNode(value) && value.type === 'Identifier' ? String(value['name']) : undefined;
}

/** The text of a string literal or of a template without holes. */
export function textOf(value: unknown): string | undefined {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal' && typeof value['value'] === 'string') return value['value'];
  if (value.type !== 'TemplateLiteral' || (value['expressions'] as unknown[]).length > 0) return undefined;
  return (value['quasis'] as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('');
}

/** The package that a bare specifier means: `a/b` is `a`, `@a/b/c` is `@a/b`, `fs` and `node:fs` are `node:fs`. */
export function packageOf(specifier: string): string {
  if (specifier.startsWith('node:')) return specifier;
  const parts = specifier.split('/');
  if (builtinModules.includes(specifier) || builtinModules.includes(parts[0] ?? '')) return `node:${specifier}`;
  return parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
}
