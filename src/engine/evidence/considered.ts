/** The units that may be seen on a day, in one order whatever the order of files, with rewrites matched to what their origin already says. */
import type { Article, Evidence, EvidenceUnit } from './unit.ts';

/** A unit within its article. */
export interface Considered {
  readonly unit: EvidenceUnit;
  readonly article: Article;
  /** A rewrite's unit about what its origin (or an earlier rewrite) already has: it adds nothing. */
  readonly repeats: boolean;
}

/** Compares texts by code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every unit of an article published by `asOf` (YYYY-MM-DD), sorted by unit id; what was published later does not exist. */
export function consideredUnits(evidence: Evidence, asOf: string): readonly Considered[] {
  const published = evidence.articles.filter((article) => article.published <= asOf);
  const byId = new Map(published.map((article) => [article.id, article]));
  const generation = (article: Article): number => (article.origin === null ? 0 : 1);
  const ordered = [...published].sort((a, b) => generation(a) - generation(b) || byText(a.published, b.published) || byText(a.id, b.id));
  const told = new Map<string, Set<string>>();
  const units: Considered[] = [];
  for (const article of ordered) {
    const root = rootOf(article, byId);
    const before = told.get(root) ?? new Set<string>();
    const now = new Set(before);
    for (const unit of article.units) {
      now.add(claimOf(unit));
      units.push({ unit, article, repeats: article.origin !== null && before.has(claimOf(unit)) });
    }
    told.set(root, now);
  }
  return units.sort((a, b) => byText(a.unit.id, b.unit.id) || byText(a.article.id, b.article.id));
}

/**
 * What a rewrite can only repeat: the same actor on the same issue, and the same counter-measure where one is the issue.
 * The stance does not matter: a rewrite has no source of its own, so another stance on the same matter is a slip of the pen, not news.
 */
function claimOf(unit: EvidenceUnit): string {
  return JSON.stringify([unit.actor, unit.issue, unit.issue === 'counter_measure' ? unit.counterMeasure : null]);
}

/** The article at the start of a chain of rewrites, whether or not it may be seen; a chain that bites its tail stops there. */
function rootOf(article: Article, byId: ReadonlyMap<string, Article>): string {
  const passed = new Set<string>();
  let id = article.id;
  let origin = article.origin;
  while (origin !== null && !passed.has(origin)) {
    passed.add(origin);
    id = origin;
    origin = byId.get(origin)?.origin ?? null;
  }
  return id;
}
