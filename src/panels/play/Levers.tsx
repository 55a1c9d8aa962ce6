/** The levers on a country: seven steps each, from the strongest inducement to the strongest pressure. */
import { LEVERS, highestLevel, movePrice } from '../../engine/index.ts';
import type { CountryId, Lever, LeverSetting } from '../../engine/index.ts';
import { currentMonth } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { lowestUseful } from '../../store/outlook.ts';
import { levelOf, seatOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';

export function Levers({ country }: { country: CountryId }) {
  const { t } = useSpeaker().words;
  const { setting } = useGame();
  return (
    <section aria-labelledby="levers" className="levers">
      <h3 id="levers">{t('dossier.levers')}</h3>
      <p className="muted small">{t('dossier.leversHint')}</p>
      {setting.scenario.levers.filter(isMovable).map((lever) => (
        <LeverScale key={`${country} ${lever.lever}`} country={country} lever={lever} />
      ))}
    </section>
  );
}

function LeverScale({ country, lever: { lever, highest, approval } }: { country: CountryId; lever: LeverSetting }) {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const cards = useCards();
  const game = useGame();
  const level = levelOf(game, country, lever);
  const place = useCardsState((state) =>
    state.writing.findIndex((order) => order.kind === 'set-lever' && order.country === country && order.lever === lever),
  );
  const order = useCardsState((state) => state.writing[place]);
  const price = useCardsState((state) => state.rehearsal?.costs[place] ?? 0);
  const wished = order?.kind === 'set-lever' ? order.level : level;
  const limit = game.setting.scenario.limits.find(
    (one) => one.lever === lever && one.month > currentMonth(game) && (one.countries.length === 0 || one.countries.includes(country)),
  );
  const now = highestNow(game, country, lever);
  const lowest = Math.min(lowestUseful(game, country, lever), level);
  return (
    <fieldset className="lever">
      <legend>
        {t(`names.lever.${lever}`)}{' '}
        <small className="muted">
          {wished === level
            ? t('dossier.leverNow', { level: say.levelHere(lever, level) })
            : t('dossier.leverOrdered', { level: say.levelHere(lever, wished), price: words.number(price, 1) })}
        </small>
      </legend>
      <div className="steps">
        {Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index).map((step) => (
          <label key={step} className={`step ${step < 0 ? 'inducement' : step > 0 ? 'pressure' : 'neutral'}${step === level ? ' now' : ''}`}>
            <input
              type="radio"
              name={`${country} ${lever}`}
              value={step}
              checked={step === wished}
              disabled={step > now && step !== level}
              onChange={() => (step === level ? cards.unorder(place) : cards.order({ kind: 'set-lever', country, lever, level: step }))}
            />
            <span aria-hidden="true">
              {words.signed(step, 0)}
              <small>{step === level ? null : words.number(priceTo(game, lever, { from: level, to: step }), 1)}</small>
            </span>
            <span className="unseen">
              {step === level ? say.levelHere(lever, step) : t('dossier.leverPrice', { level: say.levelHere(lever, step), price: words.number(priceTo(game, lever, { from: level, to: step }), 1) })}
            </span>
          </label>
        ))}
      </div>
      {approval !== null && (
        <p className="muted small">
          {t(`dossier.leverApproval.${approval.direction}`, { who: say.decider(approval.who), chance: words.percent(approval.base) })}
        </p>
      )}
      {limit !== undefined && (
        <p className="muted small">{t('dossier.leverLimit', { level: say.level(lever, limit.highest), month: say.month(limit.month) })}</p>
      )}
    </fieldset>
  );
}

/** The price in capital of moving a lever. */
function priceTo(game: GameInHand, lever: Lever, step: { from: number; to: number }): number {
  return movePrice(game.setting, LEVERS.indexOf(lever), step);
}

/** A lever that the scenario leaves out stands at 0 and cannot be moved. */
export function isMovable(lever: LeverSetting): boolean {
  return lever.lowest < lever.highest;
}

/** The highest level that law and scenario allow this month. */
export function highestNow(game: GameInHand, country: CountryId, lever: Lever): number {
  return highestLevel(game.setting, { country: seatOf(game.setting, country), lever: LEVERS.indexOf(lever), month: currentMonth(game) }).highest;
}
