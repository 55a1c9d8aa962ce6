/** What may be known of a matter before it is decided: what a counter-offer brings and costs, and what each way with an or-else that is due does. */
import type { ReactNode } from 'react';
import type { Offer } from '../../engine/index.ts';
import { accordApproval, approvalOf, deliveryCost, endsUndelivered, outlookOf } from '../../store/outlook.ts';
import type { Matter } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { approvalText } from './approval.ts';
import { GainText } from './Change.tsx';

/** The lines of a matter's card. */
export function MatterFacts({ matter }: { matter: Matter }) {
  return (
    <dl className="matter-facts small">
      {matter.counter !== null && <CounterFacts matter={matter} counter={matter.counter} />}
      {matter.due !== null && <DueFacts due={matter.due} canExtend={matter.canExtend} />}
    </dl>
  );
}

function CounterFacts({ matter: { country, owes, lapses }, counter }: { matter: Matter; counter: Offer }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  const game = useGame();
  const outlook = outlookOf(game, counter);
  if (outlook === null) return null;
  const cost = deliveryCost(game, country, owes);
  return (
    <>
      <Line name={t('play.matters.brings')}>
        <GainText outlook={outlook} />
      </Line>
      <Line name={t('play.matters.youGive')}>
        {owes.length === 0
          ? t('play.matters.giveNothing')
          : t('play.matters.giveCost', { give: say.pledges('give', owes), price: number(cost.price, 1), upkeep: number(cost.upkeep, 1) })}
        {owes.length > 0 && endsUndelivered(game, outlook) && <small className="forecast-note">{t('composer.giveAtEnd')}</small>}
      </Line>
      {lapses.length > 0 && <Line name={t('play.matters.lapses')}>{say.pledges('orElse', lapses)}</Line>}
      <Line name={t('composer.ratification')}>{approvalText(accordApproval(game, outlook), say)}</Line>
    </>
  );
}

function DueFacts({ due, canExtend }: { due: Offer; canExtend: boolean }) {
  const say = useSpeaker();
  const { t, number, percent } = say.words;
  const game = useGame();
  const outlook = outlookOf(game, due);
  if (outlook === null) return null;
  const { orElsePrice, orElseUpkeep, credibility, credibilityAfterBluff } = outlook.range;
  const approvals = due.orElse.flatMap((pledge) => {
    const approval = approvalOf(game, 'orElse', pledge);
    return approval === null ? [] : [t('composer.pledgeApproval', { lever: t(`names.lever.${pledge.lever}`), who: say.decider(approval.who), chance: percent(approval.chance) })];
  });
  return (
    <>
      <Line name={t('play.matters.carryOut')}>
        {t('play.matters.carryOutCost', { price: number(orElsePrice, 1), upkeep: number(orElseUpkeep, 1) })}
        {approvals.map((line) => (
          <small key={line} className="forecast-note">
            {line}
          </small>
        ))}
      </Line>
      {canExtend && <Line name={t('play.matters.extend')}>{t('play.matters.extendAbout', { share: percent(game.setting.coefficients.extendCost) })}</Line>}
      <Line name={t('play.matters.backDown')}>
        {t(`composer.bluffCost.${due.posture === 'public' ? 'public' : 'quiet'}`, { before: percent(credibility), after: percent(credibilityAfterBluff) })}
      </Line>
    </>
  );
}

function Line({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
