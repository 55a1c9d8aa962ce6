/** Coded statements, each with what it rests on: article, paragraph, speaker, date, attribution and its marks. */
import { DEMAND_CLASSES, GENERAL_ISSUES } from '../../engine/index.ts';
import type { EvidenceUnit } from '../../engine/index.ts';
import { useWords } from '../frame/context.tsx';
import type { Words } from '../text/words.ts';
import type { Position } from './positions.ts';

/** `withIssue` names the matter of each statement, where they are about several. */
export function Positions({ positions, withIssue = false }: { positions: readonly Position[]; withIssue?: boolean }) {
  return (
    <ul className="positions">
      {positions.map((position) => (
        <PositionEntry key={position.unit.id} position={position} withIssue={withIssue} />
      ))}
    </ul>
  );
}

function PositionEntry({ position: { unit, article }, withIssue }: { position: Position; withIssue: boolean }) {
  const words = useWords();
  const { t } = words;
  return (
    <li className="position">
      {/* The coding is in English: its readers' tools must know. */}
      <blockquote lang="en">{unit.paraphrase}</blockquote>
      <p className="small tags">
        {withIssue && <span className="tag">{issueName(unit.issue, words)}</span>}
        <span className="tag">{t(`names.unitKind.${unit.kind}`)}</span>
        <span className="tag">{t(stanceName(unit.stance))}</span>
        {article.partisan && <span className="tag warn">{t('dossier.partisan')}</span>}
        {article.machineTranslated && <span className="tag warn">{t('dossier.translated')}</span>}
        {unit.contradicts.length > 0 && <span className="tag">{t('dossier.contradicts')}</span>}
      </p>
      {unit.condition !== null && (
        <p className="small" lang={words.language === 'en' ? undefined : 'en'}>
          {t('dossier.condition', { condition: unit.condition })}
        </p>
      )}
      <p className="small muted">
        {t('dossier.speaker', { speaker: unit.speaker })}
        <br />
        {t('dossier.said', { attribution: t(`names.attribution.${unit.attribution}`), date: words.date(unit.date) })}
        <br />
        {t('dossier.source', { outlet: article.outlet, date: words.date(article.published), paragraph: unit.locator.paragraph })}
        <br />
        {t('dossier.sourceArticle', { id: article.id, title: article.title })}
      </p>
    </li>
  );
}

function issueName(issue: EvidenceUnit['issue'], { t }: Words): string {
  const general = GENERAL_ISSUES.find((one) => one === issue);
  if (general !== undefined) return t(`names.issue.${general}`);
  return t(`names.demand.${DEMAND_CLASSES.find((one) => one === issue) ?? 'other'}`);
}

function stanceName(stance: EvidenceUnit['stance']) {
  switch (stance) {
    case -2:
      return 'names.stance.m2';
    case -1:
      return 'names.stance.m1';
    case 0:
      return 'names.stance.z';
    case 1:
      return 'names.stance.p1';
    case 2:
      return 'names.stance.p2';
    case null:
      return 'names.stance.none';
  }
}
