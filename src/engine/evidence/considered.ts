/** The units that may be seen on a day, in one order whatever the order of files, with rewrites matched to what their origin already says. */
import type { Article, Evidence, EvidenceUnit } from './unit.ts';

/** A unit within its article. */
export interface Considered {
  readonly unit: EvidenceUnit;
  readonly article: Article;
  /** A rewrite's unit that only repeats what its origin (or an earlier rewrite) already has: it adds nothing. */
  readonly repeats: boolean;
  /** A deed that a later deed of the same actor on the same issue reversed: it was so, and is so no longer. */
  readonly superseded: boolean;
}

/** Compares texts by code unit, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Every unit of an article published by `asOf` (YYYY-MM-DD), sorted by unit id; what was published later does not exist. */
export function consideredUnits(evidence: Evidence, asOf: string): readonly Considered[] {
  const published = evidence.articles.filter((article) => article.published <= asOf);
  const byId = new Map(published.map((article) => [article.id, article]));
  const generation = (article: Article): number => (article.origin === null ? 0 : 1);
  const ordered = [...published].sort((a, b) => generation(a) - generation(b) || byText(a.published, b.published) || byText(a.id, b.id));
  const told = new Map<string, readonly EvidenceUnit[]>();
  const units: Considered[] = [];
  for (const article of ordered) {
    const root = rootOf(article, byId);
    const before = told.get(root) ?? [];
    for (const unit of article.units) units.push({ unit, article, repeats: article.origin !== null && before.some((earlier) => repeats(unit, earlier)), superseded: false });
    told.set(root, [...before, ...article.units]);
  }
  const sorted = units.sort((a, b) => byText(a.unit.id, b.unit.id) || byText(a.article.id, b.article.id));
  const deeds = sorted.filter(({ unit, repeats: again }) => unit.kind === 'action' && !again);
  return sorted.map((one) => (deeds.some((later) => reverses(later.unit, one.unit)) ? { ...one, superseded: true } : one));
}

/**
 * Whether a deed reversed an earlier one: both actions of one actor on one issue, of opposite stance, coded as contradicting each other. A reversal is not a
 * contradiction of witnesses, which would widen the doubt: the later deed replaces the earlier. Later by date, and on one date by its place in the article.
 */
function reverses(later: EvidenceUnit, earlier: EvidenceUnit): boolean {
  if (later.kind !== 'action' || earlier.kind !== 'action' || later.actor !== earlier.actor || later.issue !== earlier.issue) return false;
  if ((later.stance ?? 0) * (earlier.stance ?? 0) >= 0) return false;
  if (!later.contradicts.includes(earlier.id) && !earlier.contradicts.includes(later.id)) return false;
  return later.date > earlier.date || (later.date === earlier.date && byText(later.id, earlier.id) > 0);
}

/** A text without the accidents of spaces and capitals. */
export const plain = (text: string): string => text.trim().toLowerCase();

/**
 * Whether a rewrite's unit only repeats an earlier one: the same actor on the same issue (and the same counter-measure where one is the issue), with the same
 * stance or none, or by the same speaker. A rewrite has no source of its own, so another stance of the same speaker is a slip of the pen, not news.
 */
function repeats(unit: EvidenceUnit, earlier: EvidenceUnit): boolean {
  if (unit.actor !== earlier.actor || unit.issue !== earlier.issue) return false;
  if (unit.issue === 'counter_measure' && unit.counterMeasure !== earlier.counterMeasure) return false;
  return unit.stance === null || unit.stance === earlier.stance || plain(unit.speaker) === plain(earlier.speaker);
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
