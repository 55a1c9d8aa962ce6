/** What may be known of a proposal before it is sent: the chance, what it would change, beliefs and prices, a bluff, approval at home. */
import type { Propose } from '../../engine/index.ts';
import { accordApproval, approvalOf, endsUndelivered } from '../../store/outlook.ts';
import type { Outlook } from '../../store/outlook.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Side, Speaker } from '../text/speaker.ts';
import { approvalText } from './approval.ts';
import { ChanceScale } from './ChanceScale.tsx';
import { Change } from './Change.tsx';
import { LastProposal } from './LastProposal.tsx';
import type { Prospect } from './price.ts';

interface ForecastProps {
  order: Propose;
  outlook: Outlook;
  prospect: Prospect;
}

export function Forecast({ order, outlook, prospect }: ForecastProps) {
  const say = useSpeaker();
  const { words } = say;
  const { t, number } = words;
  const approval = accordApproval(useGame(), outlook);
  return (
    <section aria-labelledby="forecast" className="forecast">
      <h3 id="forecast" className="unseen">
        {t('composer.forecast')}
      </h3>
      <ChanceScale order={order} outlook={outlook} />
      <LastProposal order={order} />
      <Change outlook={outlook} />
      <dl>
        {(['give', 'orElse'] as const).map((side) => (
          <Keeping key={side} side={side} order={order} outlook={outlook} />
        ))}
        <div>
          <dt>{t('composer.bluff')}</dt>
          <dd>{bluffText(order, outlook, say)}</dd>
        </div>
        <div>
          <dt>{t('composer.ratification')}</dt>
          <dd className={approval?.isTooLate === true ? 'objection' : undefined}>{approvalText(approval, say)}</dd>
        </div>
        <div>
          <dt>{t('composer.price')}</dt>
          <dd>{t('composer.priceLeft', { price: number(prospect.price, 1), left: number(prospect.capital, 1), spendable: number(prospect.spendable, 1) })}</dd>
        </div>
      </dl>
      <blockquote>{say.order(order)}</blockquote>
    </section>
  );
}

/** What keeping one side's word would cost, how far it is believed, and whose approval it needs. */
function Keeping({ side, order, outlook }: { side: Side; order: Propose; outlook: Outlook }) {
  const say = useSpeaker();
  const { t, number, percent } = say.words;
  const game = useGame();
  const { range, promise, threat } = outlook;
  const [price, upkeep] = side === 'give' ? [range.givePrice, range.giveUpkeep] : [range.orElsePrice, range.orElseUpkeep];
  const approvals = order[side].flatMap((pledge) => {
    const approval = approvalOf(game, side, pledge);
    return approval === null ? [] : [t('composer.pledgeApproval', { lever: t(`names.lever.${pledge.lever}`), who: say.decider(approval.who), chance: percent(approval.chance) })];
  });
  return (
    <div>
      <dt>{t(`composer.${side}Price`)}</dt>
      <dd>
        {order[side].length === 0 ? (
          t('composer.priceNone')
        ) : (
          <>
            {t('composer.priceUpkeep', { price: number(price, 1), upkeep: number(upkeep, 1) })}; {t('composer.believed', { share: percent(side === 'give' ? promise : threat) })}
          </>
        )}
        {side === 'give' && order.give.length > 0 && endsUndelivered(game, outlook) && <small className="forecast-note">{t('composer.giveAtEnd')}</small>}
        {approvals.map((line) => (
          <small key={line} className="forecast-note">
            {line}
          </small>
        ))}
      </dd>
    </div>
  );
}

function bluffText({ orElse, posture }: Propose, { range }: Outlook, { words }: Speaker): string {
  if (orElse.length === 0) return words.t('composer.bluffNone');
  if (posture === 'ambiguous') return words.t('composer.bluffAmbiguous');
  return words.t(`composer.bluffCost.${posture}`, { before: words.percent(range.credibility), after: words.percent(range.credibilityAfterBluff) });
}
