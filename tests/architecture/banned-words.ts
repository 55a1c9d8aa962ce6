// Finds what the engine must not say, because two machines could answer differently or the world could be written behind its owner's back.
import { isNode, lineAt, nameOf, parse, textOf, walk } from './syntax.ts';
import type { SyntaxNode } from './syntax.ts';
import { isCode } from './tree.ts';
import type { Breach, SourceTree } from './tree.ts';

/** What IEEE 754 or the language fixes to the last bit; every other member of Math may differ between browsers. */
const EXACT_MATH = new Set(['abs', 'ceil', 'clz32', 'floor', 'fround', 'imul', 'max', 'min', 'round', 'sign', 'sqrt', 'trunc']);

const BANNED_NAMES = new Map([
  ['Date', 'reads the clock'],
  ['performance', 'reads the clock'],
  ['Intl', 'depends on the locale'],
  ['structuredClone', 'is fifty times slower than cloneWorld'],
  ['produce', 'hands drafts to rules'],
  ['createDraft', 'hands drafts to rules'],
]);

/** Every banned word in the engine. */
export function bannedWordBreaches(tree: SourceTree): readonly Breach[] {
  const breaches: Breach[] = [];
  for (const [file, text] of tree) {
    if (!file.startsWith('src/engine/') || !isCode(file)) continue;
    walk(parse(file, text).program, (node, parent, field) => {
      const what = complaintAbout(node, parent, field);
      if (what !== undefined) breaches.push({ rule: 'banned-words', file, line: lineAt(text, node.start), what, weight: 1 });
    });
  }
  return breaches;
}

function complaintAbout(node: SyntaxNode, parent: SyntaxNode | undefined, field: string): string | undefined {
  switch (node.type) {
    case 'Identifier':
      return isBareName(parent, field) ? complaintAboutName(String(node['name']), parent) : undefined;
    case 'MemberExpression':
      return complaintAboutMember(memberOf(node));
    case 'BinaryExpression':
    case 'AssignmentExpression':
      return node['operator'] === '**' || node['operator'] === '**=' ? '** differs between engines: multiply' : undefined;
    case 'ForInStatement':
      return 'for..in has no order to rely on';
    case 'CallExpression':
      return isBareSort(node) ? 'a sort without a comparator compares texts' : undefined;
    case 'ImportDeclaration':
      return textOf(node['source'])?.startsWith('immer') === true ? 'immer hands drafts to rules' : undefined;
    default:
      return undefined;
  }
}

/** Whether an identifier stands for itself, and is not the name of a field. */
function isBareName(parent: SyntaxNode | undefined, field: string): boolean {
  if (parent === undefined) return true;
  if (parent['computed'] === true) return true;
  if (field === 'property' && parent.type === 'MemberExpression') return false;
  return !(field === 'key' && parent['shorthand'] !== true);
}

function complaintAboutName(name: string, parent: SyntaxNode | undefined): string | undefined {
  if (name === 'Math') {
    const member = parent?.type === 'MemberExpression' ? memberOf(parent) : undefined;
    if (member === undefined) return 'Math may only be used as Math.floor and the like';
    return EXACT_MATH.has(member) ? undefined : `Math.${member} differs between machines or runs`;
  }
  const why = BANNED_NAMES.get(name);
  return why === undefined ? undefined : `${name} ${why}`;
}

function memberOf(node: SyntaxNode): string | undefined {
  return node['computed'] === true ? textOf(node['property']) : nameOf(node['property']);
}

function complaintAboutMember(member: string | undefined): string | undefined {
  if (member === undefined) return undefined;
  return /^(toLocale|localeCompare)/.test(member) ? `${member} depends on the locale` : undefined;
}

function isBareSort(node: SyntaxNode): boolean {
  const callee = node['callee'];
  if (!isNode(callee) || callee.type !== 'MemberExpression') return false;
  return ['sort', 'toSorted'].includes(memberOf(callee) ?? '') && (node['arguments'] as unknown[]).length === 0;
}
