/** Reads all the evidence: coded articles and indicators, checked one by one and side by side. */
import type { Article, Evidence } from '../../engine/index.ts';
import { tidyProblems } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { fit } from '../schema-words.ts';
import { problemAt, readSource } from '../source-text.ts';
import type { Remark } from '../source-text.ts';
import { articleRemarks, reviewTogether } from './article-checks.ts';
import type { Reviewed } from './article-checks.ts';
import { readIndicators } from './indicators.ts';
import { articleSchema } from './schema.ts';

/** A file's name (or path) and its text. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads coded articles (`.yaml`) and the indicators (`.csv`), in any order.
 * An article that does not fit its form is left out and all that is wrong is told; the articles come in the order of their ids.
 */
export function loadEvidence(files: readonly NamedText[]): { evidence: Evidence; problems: Problem[] } {
  const problems: Problem[] = [];
  const reviewed: Reviewed[] = [];
  const indicators = [];
  for (const { name, text } of files) {
    if (name.endsWith('.csv')) {
      const table = readIndicators(text, name);
      problems.push(...table.problems);
      indicators.push(...table.indicators);
      continue;
    }
    const source = readSource(text, name);
    problems.push(...source.problems);
    if (source.problems.length > 0) continue;
    const fitted = fit({ source, schema: articleSchema });
    problems.push(...fitted.problems);
    if (fitted.value === null) continue;
    const remark = (one: Remark): void => void problems.push(problemAt(source, one));
    articleRemarks(fitted.value).forEach(remark);
    reviewed.push({ article: fitted.value, remark });
  }
  reviewTogether(reviewed);
  const articles: Article[] = reviewed.map(({ article }) => article);
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { evidence: { articles, indicators }, problems: tidyProblems(problems) };
}
