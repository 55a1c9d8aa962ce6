/** Coded statements, each with what it rests on: article, paragraph, speaker, date, attribution and its marks. */
import { DEMAND_CLASSES, GENERAL_ISSUES } from '../../engine/index.ts';
import type { Contribution, EvidenceUnit } from '../../engine/index.ts';
import { useGame, useWording, useWords } from '../frame/context.tsx';
import { sourceLines } from '../text/source.ts';
import type { Words } from '../text/words.ts';
import type { Position } from './positions.ts';

interface PositionsProps {
  positions: readonly Position[];
  /** Names the matter of each statement, where they are about several. */
  withIssue?: boolean;
  /** How far each statement, by its id, moved the value that they are listed under. */
  shares?: ReadonlyMap<string, Contribution>;
}

export function Positions({ positions, withIssue = false, shares }: PositionsProps) {
  return (
    <ul className="positions">
      {positions.map((position) => (
        <PositionEntry key={position.unit.id} position={position} withIssue={withIssue} share={shares?.get(position.unit.id)} />
      ))}
    </ul>
  );
}

function PositionEntry({ position, withIssue, share }: { position: Position; withIssue: boolean; share: Contribution | undefined }) {
  const { stated, lang } = useWording()(position);
  const { unit, article } = stated;
  const words = useWords();
  const { document } = useGame().playable;
  const { t } = words;
  return (
    <li className="position">
      {/* Where there are no words in the page's language, readers' tools must know. */}
      <blockquote lang={lang}>{unit.paraphrase}</blockquote>
      <p className="small tags">
        {withIssue && <span className="tag">{issueName(unit.issue, words)}</span>}
        <span className="tag">{t(`names.unitKind.${unit.kind}`)}</span>
        <span className="tag">{t(stanceName(unit.stance))}</span>
        {article.partisan && <span className="tag warn">{t('dossier.partisan')}</span>}
        {article.machineTranslated && <span className="tag warn">{t('dossier.translated')}</span>}
        {unit.contradicts.length > 0 && <span className="tag">{t('dossier.contradicts')}</span>}
      </p>
      {share !== undefined && <p className="small share">{shareText(share, words)}</p>}
      {unit.condition !== null && (
        <p className="small" lang={lang}>
          {t('dossier.condition', { condition: unit.condition })}
        </p>
      )}
      <p className="small muted">
        {sourceLines(words, stated, document).map((line) => (
          <span key={line} className="source-line">
            {line}
          </span>
        ))}
      </p>
    </li>
  );
}

/** How far a statement moved a value, or why it did not. */
function shareText({ mean, note }: Contribution, { t, signed }: Words): string {
  const reason = note === undefined ? '' : ` (${t(`why.notes.${note}`)})`;
  return `${mean === 0 ? t('why.weightless') : t('why.moved', { mean: signed(mean) })}${reason}`;
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
