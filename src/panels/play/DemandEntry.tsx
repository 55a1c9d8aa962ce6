/** One demand in the dossier: compliance, estimate, what is on the table, what was said, and the way to a proposal. */
import type { DemandId } from '../../engine/index.ts';
import type { Standing } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { priorReason } from '../text/parameters.ts';
import { Estimate } from './Estimate.tsx';
import { positionsOn } from './positions.ts';
import { Positions } from './Positions.tsx';

export function DemandEntry({ standing, onPropose }: { standing: Standing; onPropose: (demand: DemandId) => void }) {
  const say = useSpeaker();
  const { t, percent, signed, number } = say.words;
  const cards = useCards();
  const game = useGame();
  const { country, demand, proposal } = standing;
  const names = { country: say.country(country), demand: say.demand(demand) };
  const positions = positionsOn(game, country, say.demandClass(demand));
  const stated = game.setting.models[country]?.parameters[`stance.${say.demandClass(demand)}`];
  const shares = new Map(stated?.contributions.map((one) => [one.unit, one]));
  const moving = positions.filter(({ unit }) => (shares.get(unit.id)?.mean ?? 0) !== 0).length;
  const ordered = useCardsState((state) => state.writing.find((order) => 'demand' in order && order.country === country && order.demand === demand));
  const isChange = proposal !== null || ordered?.kind === 'propose';
  const headingId = `demand-${demand}`;
  return (
    <li className="demand" aria-labelledby={headingId}>
      <div className="demand-head">
        <h4 id={headingId}>{names.demand}</h4>
        {standing.accord === null && (
          <button type="button" aria-label={t(isChange ? 'dossier.changeNamed' : 'dossier.proposeNamed', names)} onClick={() => onPropose(demand)}>
            {t(isChange ? 'dossier.change' : 'dossier.propose')}
          </button>
        )}
        {proposal?.canCarryOut === true && ordered === undefined && (
          <button type="button" aria-label={t('dossier.carryOutNamed', names)} onClick={() => cards.order({ kind: 'carry-out', country, demand })}>
            {t('play.matters.carryOut')}
          </button>
        )}
        {proposal !== null && proposal.status !== 'due' && ordered === undefined && (
          <button
            type="button"
            className="plain"
            aria-label={t('dossier.withdrawNamed', names)}
            onClick={() => cards.order({ kind: 'withdraw', country, demand })}
          >
            {t('dossier.withdraw')}
          </button>
        )}
      </div>
      <p className="muted small">{say.demandAbout(demand)}</p>
      <p className="compliance">
        <span>{t('dossier.compliance', { share: percent(standing.compliance) })}</span>
        <meter className="bar" min={0} max={1} value={standing.compliance} aria-hidden="true" />
      </p>
      <Estimate country={country} demand={demand} />
      <Status standing={standing} />
      {ordered !== undefined && <p className="ordered small">{t('dossier.status.ordered', { terms: say.order(ordered) })}</p>}
      {positions.length === 0 ? (
        <p className="muted small">{priorReason(say.words, `stance.${say.demandClass(demand)}`)}</p>
      ) : (
        <details>
          <summary>
            {t('dossier.positionsSummary', { count: positions.length })}
          </summary>
          {stated !== undefined && (
            <p className="small muted">
              {t('dossier.stated', { value: signed(stated.value, 1), sd: number(stated.sd, 1), moving: number(moving), of: number(positions.length) })}
            </p>
          )}
          <Positions positions={positions} shares={shares} />
        </details>
      )}
    </li>
  );
}

function Status({ standing }: { standing: Standing }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const { proposal, accord, closedUntil } = standing;
  if (proposal === null && accord === null && closedUntil === 0) return null;
  return (
    <ul className="standing">
      {proposal?.status === 'open' && (
        <li>
          {t('dossier.status.open', {
            posture: t(`names.postureIn.${proposal.offer.posture}`),
            terms: say.terms(proposal.offer),
            month: say.month(proposal.due),
          })}
        </li>
      )}
      {(proposal?.status === 'due' || proposal?.status === 'carried') && <li>{t(`dossier.status.${proposal.status}`, { terms: say.terms(proposal.offer) })}</li>}
      {accord?.status === 'kept' && <li>{t('dossier.status.kept', { ask: say.ask(accord.offer.ask), target: percent(accord.target) })}</li>}
      {accord?.status === 'ratifying' && (
        <li>
          {t('dossier.status.ratifying', { month: say.month(accord.ratified), ask: say.ask(accord.offer.ask), chance: percent(accord.probability) })}
        </li>
      )}
      {accord?.owed.map((owed) => (
        <li key={owed.lever}>
          {owed.delivered
            ? t('dossier.status.delivered', { level: say.pledge('give', owed) })
            : t('dossier.status.owed', { level: say.pledge('give', owed), month: say.month(owed.due) })}
        </li>
      ))}
      {closedUntil > 0 && <li>{t('dossier.status.closed', { month: say.month(closedUntil) })}</li>}
    </ul>
  );
}
