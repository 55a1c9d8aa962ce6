/** What may be known of a proposal before it is sent: what it would change, the chance as a range, beliefs, prices, a bluff, approval at home. */
import type { Propose } from '../../engine/index.ts';
import { approvalOf, outlookOf } from '../../store/outlook.ts';
import type { Outlook } from '../../store/outlook.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { chanceRangeText, chanceText } from '../text/chance.ts';
import type { Side, Speaker } from '../text/speaker.ts';
import type { Prospect } from './price.ts';

export function Forecast({ order, prospect }: { order: Propose; prospect: Prospect }) {
  const say = useSpeaker();
  const { words } = say;
  const { t, number } = words;
  const game = useGame();
  const outlook = outlookOf(game, order);
  if (outlook === null) return null;
  const { range } = outlook;
  const pledged = (side: Side): string => {
    if (order[side].length === 0) return t('composer.priceNone');
    const [price, upkeep] = side === 'give' ? [range.givePrice, range.giveUpkeep] : [range.orElsePrice, range.orElseUpkeep];
    const belief = t('composer.believed', { share: words.percent(side === 'give' ? outlook.promise : outlook.threat) });
    return `${t('composer.priceUpkeep', { price: number(price, 1), upkeep: number(upkeep, 1) })}; ${belief}`;
  };
  const approvals = (side: Side): readonly string[] =>
    order[side].flatMap((pledge) => {
      const approval = approvalOf(game, side, pledge);
      if (approval === null) return [];
      return [t('composer.pledgeApproval', { lever: t(`names.lever.${pledge.lever}`), who: say.decider(approval.who), chance: words.percent(approval.chance) })];
    });
  return (
    <section aria-labelledby="forecast" className="forecast">
      <h3 id="forecast">{t('composer.forecast')}</h3>
      <blockquote>{say.order(order)}</blockquote>
      <Change outlook={outlook} />
      <dl>
        <div className="chance">
          <dt>{t('composer.chance')}</dt>
          <dd>
            <Chance outlook={outlook} />
          </dd>
        </div>
        {(['give', 'orElse'] as const).map((side) => (
          <div key={side}>
            <dt>{t(`composer.${side}Price`)}</dt>
            <dd>
              {pledged(side)}
              {approvals(side).map((line) => (
                <small key={line} className="forecast-note">
                  {line}
                </small>
              ))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('composer.bluff')}</dt>
          <dd>{bluffText(order, outlook, say)}</dd>
        </div>
        <div>
          <dt>{t('composer.ratification')}</dt>
          <dd>
            {range.ratification === null
              ? t('composer.ratificationNone')
              : t('composer.ratificationChance', {
                  chance: chanceText(words, range.ratification.probability),
                  who: say.decider(range.ratification.who),
                  count: range.ratification.delay,
                })}
          </dd>
        </div>
        <div>
          <dt>{t('composer.price')}</dt>
          <dd>{t('composer.priceLeft', { price: number(prospect.price, 1), left: number(prospect.capital, 1), spendable: number(prospect.spendable, 1) })}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Today's level, the agreed one, and what the difference is worth. */
function Change({ outlook }: { outlook: Outlook }) {
  const { t, percent, number } = useSpeaker().words;
  const { now, ofItself, agreed, points } = outlook;
  const levels = { now: percent(now), agreed: percent(agreed) };
  return (
    <p className="forecast-change">
      <strong>{agreed > now + 0.005 ? t('composer.gain', { ...levels, points: number(points, 1) }) : t('composer.noGain', levels)}</strong>
      <small className="forecast-note">{t('composer.agreedLevel', { share: percent(ofItself) })}</small>
    </p>
  );
}

function Chance({ outlook: { range } }: { outlook: Outlook }) {
  const { words } = useSpeaker();
  const { low, high, probability } = range;
  return (
    <>
      <strong>{chanceRangeText(words, range)}</strong>{' '}
      <small className="muted">{words.t('composer.chanceMiddle', { share: chanceText(words, probability) })}</small>
      <svg viewBox="0 0 200 14" aria-hidden="true" focusable="false">
        <line className="axis" x1={4} x2={196} y1={7} y2={7} />
        <line className="band" x1={4 + 192 * low} x2={4 + 192 * high} y1={7} y2={7} />
        <circle className="dot" cx={4 + 192 * probability} cy={7} r={4.5} />
      </svg>
    </>
  );
}

/** The chance in one line, for the end of the window, which is always in sight. */
export function ChanceLine({ order }: { order: Propose }) {
  const { words } = useSpeaker();
  const outlook = outlookOf(useGame(), order);
  if (outlook === null) return null;
  return (
    <p className="small">
      {words.t('composer.chance')} <strong>{chanceRangeText(words, outlook.range)}</strong>
    </p>
  );
}

function bluffText({ orElse, posture }: Propose, { range }: Outlook, { words }: Speaker): string {
  if (orElse.length === 0) return words.t('composer.bluffNone');
  if (posture === 'ambiguous') return words.t('composer.bluffAmbiguous');
  return words.t(`composer.bluffCost.${posture}`, { before: words.percent(range.credibility), after: words.percent(range.credibilityAfterBluff) });
}
