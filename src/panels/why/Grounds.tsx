/** What a parameter of a government rests on: statements with their shares, rows of indicators, an author's words, or the reason of a prior. */
import { PSEUDO_UNITS } from '../../engine/index.ts';
import type { Parameter } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { positionById } from '../play/positions.ts';
import { Positions } from '../play/Positions.tsx';
import { indicatorName, priorReason } from '../text/parameters.ts';
import { Shares } from './Shares.tsx';

export function Grounds({ parameter }: { parameter: Parameter }) {
  const { words } = useSpeaker();
  const { t } = words;
  const game = useGame();
  const shares = new Map(parameter.contributions.map((one) => [one.unit, one]));
  const positions = [...shares.keys()].flatMap((id) => positionById(game, id) ?? []);
  const moving = positions.flatMap((position) => {
    const share = shares.get(position.unit.id);
    return share === undefined || share.mean === 0 ? [] : [{ position, share }];
  });
  const idle = positions.filter(({ unit }) => (shares.get(unit.id)?.mean ?? 0) === 0);
  const reason = priorReason(words, parameter.name);
  const isPrior = parameter.status === 'prior' || (parameter.status === 'assumed' && parameter.indicators.length === 0);
  return (
    <>
      {moving.length > 0 && <Shares parameter={parameter} moving={moving} />}
      {isPrior && reason !== null && <p className="small">{reason}</p>}
      {PSEUDO_UNITS.map((name) => shares.has(name) && <p key={name} className="small muted">{t(`why.pseudo.${name}`)}</p>)}
      <Override parameter={parameter} />
      <Indicators parameter={parameter} />
      {idle.length > 0 && (
        <details>
          <summary>{t('why.sourcesIdle', { count: idle.length })}</summary>
          <Positions positions={idle} shares={shares} />
        </details>
      )}
    </>
  );
}

function Override({ parameter }: { parameter: Parameter }) {
  const { t, language } = useSpeaker().words;
  const { overrides } = useGame().playable.document.countries;
  const override = parameter.status === 'override' ? overrides.find((one) => one.country === parameter.country && one.parameter === parameter.name) : undefined;
  if (override === undefined) return null;
  return <p className="small">{t('why.override', { why: override.why[language], source: override.source })}</p>;
}

/** The rows that a structural parameter was reckoned from; the formula is the model's own notation. */
function Indicators({ parameter }: { parameter: Parameter }) {
  const { words } = useSpeaker();
  const { t } = words;
  const figureOf = (text: string): string => (Number.isFinite(Number(text)) ? words.number(Number(text), 2) : text);
  const rows = useGame().playable.evidence.indicators.filter((row) => parameter.indicators.includes(`${row.country}.${row.indicator}`));
  if (rows.length === 0) return null;
  return (
    <ul className="bullets small">
      {rows.map((row) => (
        <li key={row.indicator}>
          {t('why.indicator', { name: indicatorName(words, row.indicator), value: figureOf(row.value), year: row.year })}{' '}
          <span lang="en" className="muted">
            {row.source}
          </span>
        </li>
      ))}
    </ul>
  );
}
