/** What may be known of a proposal before it is sent: price, chance as a range, what a bluff would cost, approval at home. */
import { rangeOf } from '../../engine/index.ts';
import type { Propose } from '../../engine/index.ts';
import { observationOf } from '../../store/knowledge.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Prospect } from './price.ts';

export function Forecast({ order, prospect }: { order: Propose; prospect: Prospect }) {
  const say = useSpeaker();
  const { words } = say;
  const { t, percent, number } = words;
  const range = rangeOf(observationOf(useGame()), order);
  if (range === null) return null;
  // The mean over all stances can lie outside the chances at either end of the estimate.
  const [low, high] = [Math.min(range.low, range.probability), Math.max(range.high, range.probability)];
  const pledged = (price: number, upkeep: number): string => t('composer.priceUpkeep', { price: number(price, 1), upkeep: number(upkeep, 1) });
  return (
    <section aria-labelledby="forecast" className="forecast">
      <h3 id="forecast">{t('composer.forecast')}</h3>
      <blockquote>{say.order(order)}</blockquote>
      <dl>
        <div className="chance">
          <dt>{t('composer.chance')}</dt>
          <dd>
            <strong>{t('composer.chanceRange', { low: percent(low), high: percent(high) })}</strong>{' '}
            <small className="muted">{t('composer.chanceMiddle', { share: percent(range.probability) })}</small>
            <svg viewBox="0 0 200 14" aria-hidden="true" focusable="false">
              <line className="axis" x1={4} x2={196} y1={7} y2={7} />
              <line className="band" x1={4 + 192 * low} x2={4 + 192 * high} y1={7} y2={7} />
              <circle className="dot" cx={4 + 192 * range.probability} cy={7} r={4.5} />
            </svg>
          </dd>
        </div>
        <div>
          <dt>{t('composer.price')}</dt>
          <dd>{number(prospect.price, 1)}</dd>
        </div>
        <div>
          <dt>{t('composer.givePrice')}</dt>
          <dd>{order.give.length === 0 ? t('composer.priceNone') : pledged(range.givePrice, range.giveUpkeep)}</dd>
        </div>
        <div>
          <dt>{t('composer.orElsePrice')}</dt>
          <dd>{order.orElse.length === 0 ? t('composer.priceNone') : pledged(range.orElsePrice, range.orElseUpkeep)}</dd>
        </div>
        <div>
          <dt>{t('composer.bluff')}</dt>
          <dd>
            {order.orElse.length === 0
              ? t('composer.bluffNone')
              : t('composer.bluffCost', { before: percent(range.credibility), after: percent(range.credibilityAfterBluff) })}
          </dd>
        </div>
        <div>
          <dt>{t('composer.ratification')}</dt>
          <dd>
            {range.ratification === null
              ? t('composer.ratificationNone')
              : t('composer.ratificationChance', {
                  chance: percent(range.ratification.probability),
                  who: say.decider(range.ratification.who),
                  count: range.ratification.delay,
                })}
          </dd>
        </div>
        <div>
          <dt>{t('composer.capitalAfter')}</dt>
          <dd>{number(prospect.capital, 1)}</dd>
        </div>
      </dl>
    </section>
  );
}
