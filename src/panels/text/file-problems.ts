/** Says in the language of now what is wrong with a file: where, what, and how to mend it. */
import type { Path, Problem } from '../../content/problem.ts';
import type { Saying, Shown } from '../../content/saying.ts';
import type { Words } from './words.ts';

/** One problem in one sentence or two. What a scenario says in itself has no code yet: its place is told, and who can see more. */
export function problemText(words: Words, problem: Problem): string {
  const { t } = words;
  const { told, line, column } = problem;
  const where = sentenceCase(told === undefined ? t('fileProblems.where.scenario') : pathWords(words, told.path));
  const place = t('fileProblems.place', { line, column });
  const what = told === undefined ? t('fileProblems.what.scenario') : whatText(words, told.saying);
  const mend = told === undefined ? t('fileProblems.mend.scenario') : mendText(words, told.saying);
  return mend === '' ? t('fileProblems.hint', { where, place, what }) : t('fileProblems.line', { where, place, what, mend });
}

/** Where something stands: `month 3, order 2, “level”`. */
function pathWords(words: Words, path: Path): string {
  const { t } = words;
  const [top, first, second, ...rest] = path;
  if (top === undefined) return t('fileProblems.where.whole');
  if (top === 'scenario' && first === 'embedded') return [t('fileProblems.where.scenario'), ...stepWords(words, path.slice(2))].join(', ');
  if (typeof first !== 'number') return stepWords(words, path).join(', ');
  const after = second === undefined ? [] : [second, ...rest];
  if (top === 'orders') {
    const order = typeof second === 'number' ? [t('fileProblems.where.order', { number: second + 1 }), ...stepWords(words, rest)] : stepWords(words, after);
    return [t('fileProblems.where.month', { number: first + 1 }), ...order].join(', ');
  }
  if (top === 'notes') return [t('fileProblems.where.note', { number: first + 1 }), ...stepWords(words, after)].join(', ');
  if (top === 'digests' || top === 'seals') return [t('fileProblems.where.field', { name: top }), t('fileProblems.where.month', { number: first + 1 })].join(', ');
  return stepWords(words, path).join(', ');
}

function stepWords({ t }: Words, steps: Path): string[] {
  return steps.map((step) => (typeof step === 'number' ? t('fileProblems.where.entry', { number: step + 1 }) : t('fileProblems.where.field', { name: brief(step) })));
}

function whatText(words: Words, saying: Saying): string {
  const { t, number } = words;
  switch (saying.code) {
    case 'too-large':
      return t('fileProblems.what.too-large', { length: number(saying.length), most: number(saying.most) });
    case 'too-many-values':
    case 'too-deep':
    case 'too-many':
    case 'too-long':
      return t(`fileProblems.what.${saying.code}`, { most: number(saying.most) });
    case 'syntax':
      return t(`fileProblems.slip.${saying.slip}`);
    case 'alias-unknown':
    case 'name-reserved':
    case 'name-twice':
      return t(`fileProblems.what.${saying.code}`, { name: brief(saying.name) });
    case 'field-missing':
      return t('fileProblems.what.field-missing', { field: saying.field });
    case 'wrong-type':
      return t('fileProblems.what.wrong-type', { expected: t(`fileProblems.expected.${saying.expected}`), shown: shownText(words, saying.shown) });
    case 'not-allowed':
      return t('fileProblems.what.not-allowed', { shown: shownText(words, saying.shown) });
    case 'too-small':
      return t('fileProblems.what.too-small', { least: number(saying.least, 3), found: number(saying.found, 3) });
    case 'too-big':
      return t('fileProblems.what.too-big', { most: number(saying.most, 3), found: number(saying.found, 3) });
    case 'too-few':
      return t('fileProblems.what.too-few', { least: number(saying.least) });
    case 'bad-form':
      return t('fileProblems.what.bad-form', { shown: shownText(words, saying.shown), form: t(`fileProblems.form.${saying.form}`) });
    case 'format-other':
      return t('fileProblems.what.format-other', { format: saying.format, reads: saying.reads });
    case 'engine-other':
      return t('fileProblems.what.engine-other', { engine: saying.engine, here: saying.here });
    case 'order-unknown':
      return t('fileProblems.what.order-unknown', { kind: saying.kind });
    case 'months-uneven':
      return t('fileProblems.what.months-uneven', { orders: saying.orders, found: saying.found });
    case 'more':
      return t('fileProblems.what.more', { rest: number(saying.count) });
    default:
      return t(`fileProblems.what.${saying.code}`);
  }
}

/** How to mend it; '' where nothing more can be said. */
function mendText(words: Words, saying: Saying): string {
  const { t } = words;
  switch (saying.code) {
    case 'too-large':
    case 'too-deep':
      return t(`fileProblems.mend.${saying.code}`);
    case 'name-reserved':
      return t('fileProblems.mend.name');
    case 'name-twice':
      return t('fileProblems.mend.twice');
    case 'field-unknown':
    case 'not-allowed':
    case 'order-unknown':
      return [nearText(words, saying.near), saying.code === 'field-unknown' ? t('fileProblems.mend.field') : knownText(words, saying.known)].join(' ').trim();
    case 'field-missing':
      return t('fileProblems.mend.add');
    case 'too-small':
    case 'too-big':
      return t('fileProblems.mend.number');
    case 'too-long':
      return t('fileProblems.mend.shorten');
    case 'bad-form':
      return t(saying.form === 'seed' ? 'fileProblems.mend.seed' : 'fileProblems.mend.save');
    case 'format-other':
      return t(saying.format > saying.reads ? 'fileProblems.mend.newer' : 'fileProblems.mend.older');
    case 'engine-other':
      return t('fileProblems.mend.engine');
    case 'months-uneven':
      return t('fileProblems.mend.save');
    case 'more':
      return t('fileProblems.mend.first');
    default:
      return t('fileProblems.mend.again');
  }
}

const nearText = ({ t }: Words, near: string | null): string => (near === null ? '' : t('fileProblems.mend.near', { near }));

/** As many as fit a line. */
const MOST_KNOWN = 12;

const knownText = ({ t }: Words, known: readonly string[]): string =>
  known.length === 0 || known.length > MOST_KNOWN ? '' : t('fileProblems.mend.known', { known: known.join(', ') });

function shownText({ t }: Words, shown: Shown): string {
  return shown.kind === 'text' || shown.kind === 'plain' ? t(`fileProblems.shown.${shown.kind}`, { text: shown.text }) : t(`fileProblems.shown.${shown.kind}`);
}

/** A name from a file may be of any length. */
const brief = (name: string): string => (name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name);
const LONGEST_NAME = 60;

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
