/** Arbitrary evidence for property tests: few speakers, occasions and days, so that units meet, and every flag that an article can carry. */
import fc from 'fast-check';
import { ATTRIBUTIONS, GENERAL_ISSUES, UNIT_KINDS } from '../../src/engine/evidence/unit.ts';
import type { Article, Evidence, EvidenceUnit } from '../../src/engine/evidence/unit.ts';
import { COUNTER_MEASURES, DEMAND_CLASSES } from '../../src/engine/vocabulary.ts';
import { article, row, unit } from './made.ts';

export const DAY = '2025-06-30';
const DAYS = ['2019-07-26', '2023-12-31', '2024-11-22', '2025-01-15', '2025-06-30'];

const fields = {
  actor: fc.constantFrom('GTM', 'GTM', 'GTM', 'region', 'USA'),
  speaker: fc.constantFrom('President', 'Minister'),
  kind: fc.constantFrom(...UNIT_KINDS),
  occasion: fc.constantFrom('interview', 'speech', 'Interview '),
  attribution: fc.constantFrom(...ATTRIBUTIONS),
  date: fc.constantFrom(...DAYS),
  stance: fc.constantFrom(-2 as const, -1 as const, 0 as const, 1 as const, 2 as const, null),
  counterMeasure: fc.constantFrom(null, null, ...COUNTER_MEASURES),
  condition: fc.constantFrom(null, null, 'aid'),
  confidence: fc.oneof(fc.constantFrom(0, 1, 0.5), fc.double({ min: 0, max: 1, noNaN: true })),
};

/** A unit on one of the issues given. */
export const anyUnit = (issues: readonly EvidenceUnit['issue'][] = [...DEMAND_CLASSES, ...GENERAL_ISSUES]): fc.Arbitrary<EvidenceUnit> =>
  fc.record({ ...fields, issue: fc.constantFrom(...issues) }).map((drawn) => unit(drawn));

/** Up to five articles with up to seven units; an article may rewrite an earlier one. */
export function anyEvidence(issues?: readonly EvidenceUnit['issue'][]): fc.Arbitrary<Evidence> {
  const anyArticle = fc.record({
    units: fc.array(anyUnit(issues), { maxLength: 7 }),
    published: fc.constantFrom('2024-11-22', '2025-01-19', '2025-06-30', '2026-01-01'),
    partisan: fc.boolean(),
    machineTranslated: fc.boolean(),
    rewrites: fc.constantFrom(null, null, null, 0, 1),
  });
  return fc.array(anyArticle, { maxLength: 5 }).map((drawn) => {
    const articles: Article[] = [];
    for (const { units, rewrites, ...about } of drawn) {
      const origin = rewrites === null ? null : articles[rewrites]?.id ?? null;
      articles.push(article(units, { ...about, origin }));
    }
    return { articles, indicators: [row('government_since', '2024-01-15'), row('exports_to_us', '33')] };
  });
}

/**
 * The evidence with one more unit in the article at `place` (counted round), or in a new article where none will do.
 * Not in an article with rewrites, nor in a rewrite with siblings: there the unit would also make theirs a repeat, so more than one thing would change.
 */
export function withUnit(evidence: Evidence, added: EvidenceUnit, place: number): Evidence {
  const rewrites = evidence.articles.filter(({ origin }) => origin !== null);
  const alone = ({ id, origin }: Article): boolean => !rewrites.some((one) => one.origin === id) && (origin === null || rewrites.length === 1);
  const open = evidence.articles.filter((one) => alone(one) && one.published <= DAY);
  const chosen = open[place % Math.max(1, open.length)];
  if (chosen === undefined) return { ...evidence, articles: [...evidence.articles, article([added], { published: DAY })] };
  return { ...evidence, articles: evidence.articles.map((one) => (one.id === chosen.id ? { ...one, units: [...one.units, added] } : one)) };
}
