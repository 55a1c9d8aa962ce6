/** What must hold of coded articles beyond their form: ids, dates, paragraphs, rewrites and contradictions. */
import type { Path } from '../problem.ts';
import { pathText } from '../problem.ts';
import type { Remark } from '../source-text.ts';
import { didYouMean } from '../suggestion.ts';
import { claimRemarks } from './claim-checks.ts';
import type { CodedArticle } from './schema.ts';

/** Everything that can be said of one article alone. */
export function articleRemarks(article: CodedArticle): Remark[] {
  return [...article.units.flatMap((unit, index) => [...idRemarks(article, index), ...claimRemarks(unit, article.published, ['units', index])]), ...paragraphRemarks(article)];
}

function idRemarks(article: CodedArticle, index: number): Remark[] {
  const { id } = article.units[index] ?? { id: '' };
  if (id.startsWith(article.id)) return [];
  return [{ path: ['units', index, 'id'], message: `Unit "${id}" does not begin with the id of its article, "${article.id}".`, suggestion: `Begin it with "${article.id}-".` }];
}

/** Every paragraph up to the last one has either units or a reason for none. */
function paragraphRemarks(article: CodedArticle): Remark[] {
  const remarks: Remark[] = [];
  const coded = new Set(article.units.map((unit) => unit.locator.paragraph));
  const skipped = new Map<number, number>();
  article.uncoded.forEach(({ paragraph }, index) => {
    const path = ['uncoded', index, 'paragraph'];
    if (coded.has(paragraph)) remarks.push({ path, message: `Paragraph ${paragraph} has units and also a reason for having none.`, suggestion: 'Remove one of the two.' });
    if (skipped.has(paragraph)) remarks.push({ path, message: `Paragraph ${paragraph} stands twice under "uncoded".`, suggestion: 'Keep one of the two.' });
    skipped.set(paragraph, index);
  });
  const last = Math.max(0, ...coded, ...skipped.keys());
  if (last > MOST_PARAGRAPHS) return [...remarks, { path: ['units'], message: `Paragraph ${last} is beyond the ${MOST_PARAGRAPHS} that an article may have.`, suggestion: 'Number the lines that are not empty, from 1.' }];
  for (let paragraph = 1; paragraph <= last; paragraph += 1) {
    if (coded.has(paragraph) || skipped.has(paragraph)) continue;
    remarks.push({ path: ['uncoded'], message: `Paragraph ${paragraph} has neither units nor a reason for having none.`, suggestion: `Add "- { paragraph: ${paragraph}, why: ... }" under "uncoded".` });
  }
  return remarks;
}

const MOST_PARAGRAPHS = 2000;

/** An article and what is said of it. */
export interface Reviewed {
  readonly article: CodedArticle;
  readonly remark: (remark: Remark) => void;
}

/** Whether a text has the form of the bundled articles' ids: three digits. */
const isArticleId = (text: string): boolean => /^\d{3}$/.test(text);

/** What only shows when all articles lie side by side. */
export function reviewTogether(reviewed: readonly Reviewed[]): void {
  const articles = new Map<string, Reviewed>();
  const units = new Map<string, { contradicts: readonly string[]; path: Path; where: string }>();
  for (const one of reviewed) {
    const { article, remark } = one;
    if (articles.has(article.id)) remark({ path: ['id'], message: `The article id "${article.id}" is used by another file too.`, suggestion: 'Give each article an id of its own.' });
    articles.set(article.id, one);
    article.units.forEach((unit, index) => {
      const path = ['units', index, 'id'];
      const first = units.get(unit.id);
      if (first !== undefined) remark({ path, message: `The unit id "${unit.id}" is used twice; first at ${first.where}.`, suggestion: 'Give each unit an id of its own.' });
      else units.set(unit.id, { contradicts: unit.contradicts, path, where: `${article.id} ${pathText(path)}` });
    });
  }
  for (const { article, remark } of reviewed) {
    if (article.origin !== null) remarkOnOrigin(article, [...articles.keys()], remark);
    article.units.forEach((unit, index) => {
      unit.contradicts.forEach((other, position) => {
        const path = ['units', index, 'contradicts', position];
        const opposite = units.get(other);
        const home = other.split('-')[0] ?? '';
        // A class may take an article away to see what rests on it: that is no mistake of the others.
        if (opposite === undefined && !articles.has(home) && isArticleId(home)) {
          remark({ path, severity: 'warning', message: `Unit ${unit.id} contradicts "${other}", but article ${home} is not here.`, suggestion: `Add article ${home}, or remove the line.` });
        } else if (opposite === undefined) remark({ path, message: `Unit ${unit.id} contradicts "${other}", which does not exist.`, suggestion: didYouMean(other, [...units.keys()]) });
        else if (other === unit.id) remark({ path, message: `Unit ${unit.id} is said to contradict itself.`, suggestion: 'Remove the line.' });
        else if (!opposite.contradicts.includes(unit.id)) {
          remark({ path, severity: 'warning', message: `Unit ${unit.id} contradicts ${other}, but ${other} does not name it in turn.`, suggestion: `Add "${unit.id}" to "contradicts" of ${other}.` });
        }
      });
    });
  }
}

function remarkOnOrigin(article: CodedArticle, ids: readonly string[], remark: (remark: Remark) => void): void {
  const { origin } = article;
  if (origin === null) return;
  if (origin === article.id) remark({ path: ['origin'], message: 'An article cannot be a rewrite of itself.', suggestion: 'Leave "origin" out where the article is an original.' });
  else if (!ids.includes(origin)) remark({ path: ['origin'], message: `The origin "${origin}" is not among the articles.`, suggestion: didYouMean(origin, ids) });
}
