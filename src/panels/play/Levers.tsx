/** The levers on a country: seven steps each, from the strongest inducement to the strongest pressure, with price and upkeep of every step. */
import type { CountryId, Lever, LeverSetting } from '../../engine/index.ts';
import { levelOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { isMovable, reachOf, stepsOf } from './lever-steps.ts';
import type { LeverStep } from './lever-steps.ts';

export function Levers({ country }: { country: CountryId }) {
  const { t } = useSpeaker().words;
  const { setting } = useGame();
  return (
    <section aria-labelledby="levers" className="levers">
      <h3 id="levers" className="unseen">{t('dossier.levers')}</h3>
      <p className="muted small">{t('dossier.leversHint')}</p>
      {setting.scenario.levers.filter(isMovable).map((lever) => (
        <LeverDial key={`${country} ${lever.lever}`} country={country} lever={lever} />
      ))}
    </section>
  );
}

function LeverDial({ country, lever: { lever, approval } }: { country: CountryId; lever: LeverSetting }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const cards = useCards();
  const game = useGame();
  const level = levelOf(game, country, lever);
  const place = useCardsState((state) => state.writing.findIndex((order) => order.kind === 'set-lever' && order.country === country && order.lever === lever));
  const order = useCardsState((state) => state.writing[place]);
  const wished = order?.kind === 'set-lever' ? order.level : level;
  const { limit, bite, draw } = reachOf(game, country, lever);
  return (
    <fieldset className="lever">
      <legend>{t(`names.lever.${lever}`)}</legend>
      <Force country={country} lever={lever} level={level} wished={wished} />
      <div className="steps">
        <span className="step-heads" aria-hidden="true">
          <small>{t('dossier.stepPrice')}</small>
          <small>{t('dossier.stepUpkeep')}</small>
        </span>
        {stepsOf(game, country, lever).map((step) => (
          <Step
            key={step.level}
            name={`${country} ${lever}`}
            step={step}
            isNow={step.level === level}
            isWished={step.level === wished}
            text={say.levelHere(lever, step.level)}
            onWish={() => (step.level === level ? cards.unorder(place) : cards.order({ kind: 'set-lever', country, lever, level: step.level }))}
          />
        ))}
      </div>
      <p className="muted small lever-reach">
        <span title={t('dossier.leverDrawAbout')}>{t('dossier.leverDraw', { share: percent(draw) })}</span>
        <span title={t('dossier.leverBiteAbout')}>{t('dossier.leverBite', { share: percent(bite) })}</span>
      </p>
      {approval !== null && (
        <p className="muted small">{t(`dossier.leverApproval.${approval.direction}`, { who: say.decider(approval.who), chance: percent(approval.base) })}</p>
      )}
      {limit !== null && <p className="muted small">{t('dossier.leverLimit', { level: say.level(lever, limit.highest), month: say.month(limit.month) })}</p>}
    </fieldset>
  );
}

/** What is in force and costs now, and what would be in force after the month's orders. */
function Force({ country, lever, level, wished }: { country: CountryId; lever: Lever; level: number; wished: number }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  const steps = stepsOf(useGame(), country, lever);
  const at = (one: number): LeverStep | undefined => steps.find((step) => step.level === one);
  return (
    <p className="small lever-force">
      {level === 0 ? t('dossier.leverNone') : t('dossier.leverNow', { level: say.levelHere(lever, level), upkeep: number(at(level)?.upkeep ?? 0, 1) })}
      {wished !== level && (
        <strong>
          {t('dossier.leverOrdered', { level: say.levelHere(lever, wished), price: number(at(wished)?.price ?? 0, 1), upkeep: number(at(wished)?.upkeep ?? 0, 1) })}
        </strong>
      )}
    </p>
  );
}

interface StepProps {
  name: string;
  step: LeverStep;
  isNow: boolean;
  isWished: boolean;
  text: string;
  onWish: () => void;
}

function Step({ name, step: { level, price, upkeep, isAllowed }, isNow, isWished, text, onWish }: StepProps) {
  const { t, number, signed } = useSpeaker().words;
  const direction = level < 0 ? 'inducement' : level > 0 ? 'pressure' : 'neutral';
  return (
    <label className={`lever-step ${direction}${isNow ? ' now' : ''}`}>
      <input type="radio" name={name} value={level} checked={isWished} disabled={!isAllowed && !isNow} onChange={onWish} />
      <span aria-hidden="true">
        {signed(level, 0)}
        <small>{isNow ? t('dossier.stepNow') : number(price, 1)}</small>
        <small>{number(upkeep, 1)}</small>
      </span>
      <span className="unseen">{isNow ? text : t('dossier.leverPrice', { level: text, price: number(price, 1), upkeep: number(upkeep, 1) })}</span>
    </label>
  );
}
