/** One demand in the dossier: a row with compliance, estimate and what is on the table, which opens on what was said, and the way to a proposal. */
import { useState } from 'react';
import type { DemandId } from '../../engine/index.ts';
import { mattersOf } from '../../store/table.ts';
import type { Standing } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import { priorReason } from '../text/parameters.ts';
import { StatusSentences, StatusTags } from './DemandStatus.tsx';
import { Estimate } from './Estimate.tsx';
import { Level } from './Level.tsx';
import { positionsOn } from './positions.ts';
import { Positions } from './Positions.tsx';
import { stanceKey, stanceOf, stanceText } from './stance.ts';

interface DemandEntryProps {
  standing: Standing;
  /** Whether its details are shown from the start. */
  isOpen: boolean;
  onPropose: (demand: DemandId) => void;
}

export function DemandEntry({ standing, isOpen, onPropose }: DemandEntryProps) {
  const [startsOpen] = useState(isOpen);
  const say = useSpeaker();
  const { t, percent, signed, number } = say.words;
  const game = useGame();
  const { country, demand, proposal } = standing;
  const about = say.demandClass(demand);
  const positions = positionsOn(game, country, about);
  const stated = game.setting.models[country]?.parameters[`stance.${about}`];
  const shares = new Map(stated?.contributions.map((one) => [one.unit, one]));
  const moving = positions.filter(({ unit }) => (shares.get(unit.id)?.mean ?? 0) !== 0).length;
  const stance = stanceOf(game, { country, demand, stated: positions.length === 0 ? null : (stated?.value ?? null) });
  const ordered = useCardsState((state) => state.writing.find((order) => 'demand' in order && order.country === country && order.demand === demand));
  const hasCounter = mattersOf(game).some((matter) => matter.counter !== null && matter.country === country && matter.demand === demand);
  const statements = positions.length === 0 ? t('dossier.positionsNone') : t('dossier.positionsSummary', { count: positions.length });
  const headingId = `demand-${demand}`;
  return (
    <li className="demand" aria-labelledby={headingId}>
      <details open={startsOpen}>
        <summary>
          <span className="demand-name">
            <h4 id={headingId}>{say.demand(demand)}</h4>
            <span className="said-count" title={statements}>
              <Icon name="said" />
              <span aria-hidden="true">{positions.length}</span>
              <span className="unseen">{statements}</span>
            </span>
          </span>
          <span className="unseen">
            {t('dossier.compliance', { share: percent(standing.compliance) })}. {stanceText(say.words, stance)}
          </span>
          <span className="demand-figures" aria-hidden="true">
            <Level share={standing.compliance} agreed={standing.accord?.target ?? null} />
            <span className="figure">{percent(standing.compliance)}</span>
            <Estimate stance={stance} />
            <span>
              {signed(stance.mean, 1)} {t(stanceKey(stance.mean))}
            </span>
          </span>
          <StatusTags standing={standing} isOrdered={ordered !== undefined} hasCounter={hasCounter} />
        </summary>
        <div className="demand-body">
          <p className="small">{say.demandAbout(demand)}</p>
          <StatusSentences standing={standing} />
          {ordered !== undefined && <p className="ordered small">{t('dossier.status.ordered', { terms: say.order(ordered) })}</p>}
          {proposal !== null && proposal.status !== 'due' && ordered === undefined && <Withdraw standing={standing} />}
          <p className="small">{stanceText(say.words, stance)}</p>
          {positions.length === 0 ? (
            <p className="muted small">{priorReason(say.words, `stance.${about}`)}</p>
          ) : (
            <>
              {stated !== undefined && (
                <p className="small muted">
                  {t('dossier.stated', { value: signed(stated.value, 1), sd: number(stated.sd, 1), moving: number(moving), of: number(positions.length) })}
                </p>
              )}
              <Positions positions={positions} shares={shares} />
            </>
          )}
        </div>
      </details>
      <DemandButtons standing={standing} isOrdered={ordered !== undefined} isProposed={ordered?.kind === 'propose'} onPropose={onPropose} />
    </li>
  );
}

interface DemandButtonsProps extends Omit<DemandEntryProps, 'isOpen'> {
  isOrdered: boolean;
  isProposed: boolean;
}

function DemandButtons({ standing: { country, demand, proposal, accord }, isOrdered, isProposed, onPropose }: DemandButtonsProps) {
  const say = useSpeaker();
  const { t } = say.words;
  const cards = useCards();
  const names = { country: say.country(country), demand: say.demand(demand) };
  const isChange = proposal !== null || isProposed;
  return (
    <p className="demand-buttons">
      {proposal?.canCarryOut === true && !isOrdered && (
        <button type="button" aria-label={t('dossier.carryOutNamed', names)} onClick={() => cards.order({ kind: 'carry-out', country, demand })}>
          {t('play.matters.carryOut')}
        </button>
      )}
      {accord === null && (
        <button type="button" aria-label={t(isChange ? 'dossier.changeNamed' : 'dossier.proposeNamed', names)} onClick={() => onPropose(demand)}>
          {t(isChange ? 'dossier.change' : 'dossier.propose')}
        </button>
      )}
    </p>
  );
}

function Withdraw({ standing: { country, demand } }: { standing: Standing }) {
  const say = useSpeaker();
  const { t } = say.words;
  const cards = useCards();
  return (
    <button
      type="button"
      className="plain withdraw"
      aria-label={t('dossier.withdrawNamed', { country: say.country(country), demand: say.demand(demand) })}
      onClick={() => cards.order({ kind: 'withdraw', country, demand })}
    >
      {t('dossier.withdraw')}
    </button>
  );
}
