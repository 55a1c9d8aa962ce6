// Writes the table of fields in scenarios/README.md from the schema, so that the two cannot disagree.
import { shapeOf } from '../../src/content/schema-words.ts';
import { scenarioSchema } from '../../src/content/scenario/document.ts';

interface Node {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Node[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly format?: string;
}

/** One row a field: path, what may stand there, default, meaning. */
export function fieldTable(): string {
  const rows = rowsOf(shapeOf(scenarioSchema), '');
  return ['| field | value | default | meaning |', '|---|---|---|---|', ...rows].join('\n');
}

function rowsOf(node: Node, path: string): string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, field]) => {
    const inner = field.anyOf?.find((one) => one.type !== 'null') ?? field;
    const isList = inner.items !== undefined;
    const here = `${path}${name}${isList ? '[]' : ''}`;
    const fallback = field.default !== undefined ? `\`${JSON.stringify(field.default)}\`` : node.required?.includes(name) === true ? 'required' : 'see its fields';
    const row = `| \`${here}\` | ${valueOf(inner)}${inner === field ? '' : ' or nothing'} | ${fallback} | ${field.description ?? ''} |`;
    const below = inner.items ?? inner;
    return [row, ...(isWords(below) ? [] : rowsOf(below, `${here}.`))];
  });
}

const isWords = (node: Node): boolean => Object.keys(node.properties ?? {}).join() === 'en,es';

function valueOf(node: Node): string {
  if (node.items !== undefined) {
    const range = [node.minItems === undefined ? '' : `at least ${node.minItems}`, node.maxItems === undefined ? '' : `at most ${node.maxItems}`].filter((part) => part !== '').join(', ');
    return `list of ${isWords(node.items) || node.items.properties === undefined ? valueOf(node.items) : 'groups'}${range === '' ? '' : ` (${range})`}`;
  }
  if (isWords(node)) return '{ en, es }';
  if (node.const !== undefined) return `\`${JSON.stringify(node.const)}\``;
  if (node.enum !== undefined) return node.enum.filter((one) => one !== null).map((one) => `\`${typeof one === 'string' ? one : JSON.stringify(one)}\``).join(', ');
  if (node.properties !== undefined) return 'group';
  const type = [node.type].flat().find((one) => one !== 'null');
  if (type === 'integer') return `whole number${rangeOf(node)}`;
  if (type === 'number') return `number${rangeOf(node)}`;
  if (type === 'boolean') return '`true`, `false`';
  if (node.format === 'date') return 'YYYY-MM-DD';
  return node.maxLength === undefined ? 'text' : `text (at most ${node.maxLength} characters)`;
}

function rangeOf({ minimum = -Infinity, maximum = Infinity }: Node): string {
  const low = minimum > -1e9 ? String(minimum) : '';
  const high = maximum < 1e9 ? String(maximum) : '';
  return low === '' && high === '' ? '' : high === '' ? ` from ${low}` : ` ${low} to ${high}`;
}
