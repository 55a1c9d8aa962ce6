/** Where a coded statement stands, in lines that a person can read: speaker, day, outlet, article. */
import type { ScenarioDocument } from '../../content/scenario/document.ts';
import type { Article, EvidenceUnit } from '../../engine/index.ts';
import type { Words } from './words.ts';

/** The coder's remark before the words that describe an article without a title. */
const REMARK = /^\((?:no title|sin título)[^)]*\)\s*/u;

export interface Stated {
  readonly unit: EvidenceUnit;
  readonly article: Article;
}

/** The lines under a statement. A statement that the scenario's author added has the author's outlet and source in place of an article. */
export function sourceLines(words: Words, { unit, article }: Stated, document: ScenarioDocument): readonly string[] {
  const { t } = words;
  const isOutlet = unit.attribution === 'outlet' && article.outlet === 'unknown';
  const outlet = article.outlet === 'unknown' ? t('dossier.outletUnknown') : article.outlet;
  const published = words.date(article.published);
  const said = t('dossier.said', { attribution: t(`names.attribution.${unit.attribution}`), date: words.date(unit.date) });
  const lines = isOutlet ? [said] : [t('dossier.speaker', { speaker: unit.speaker }), said];
  const own = document.evidence.statements.find((one) => one.id === unit.id);
  if (own !== undefined) return [...lines, t('dossier.sourceOwn', { outlet, date: published }), t('dossier.sourceAt', { source: own.source })];
  const source = t('dossier.source', { outlet, date: published, paragraph: unit.locator.paragraph });
  const title = REMARK.test(article.title)
    ? t('dossier.sourceUntitled', { id: article.id, about: article.title.replace(REMARK, '') })
    : t('dossier.sourceArticle', { id: article.id, title: article.title });
  return [...lines, source, title];
}
