/** What a government decided, and what stands in its place where it decided nothing, in words. */
import type { AnswerChange } from '../../../lab/answers.ts';
import type { Speaker } from '../../text/speaker.ts';

/** One side of a changed answer. The part that was asked for is told only where it is what differs. */
export function decisionText(say: Speaker, change: AnswerChange, side: 'before' | 'after'): string {
  const { t } = say.words;
  const own = change[side];
  const other = change[side === 'before' ? 'after' : 'before'];
  if (own === null) return t(change.about === 'proposal' ? 'again.side.noAnswer' : change.about === 'accord' ? 'again.side.noAccord' : 'again.side.noApproval');
  const decision = t(`again.side.decision.${own.decision}`);
  return own.decision === other?.decision ? t('again.side.decisionAsk', { decision, ask: say.ask(own.ask) }) : decision;
}
