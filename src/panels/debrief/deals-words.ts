/** How a negotiation ended, in a few words. */
import type { Deal } from '../../store/history/deals.ts';
import type { Speaker } from '../text/speaker.ts';

/** What became of a deal, with its month where it ended. */
export function outcomeOf({ outcome, ending }: Deal, say: Speaker): string {
  const { t } = say.words;
  if (ending === null) return outcome === 'stands' || outcome === 'awaiting-approval' || outcome === 'open' ? t(`debrief.deals.outcome.${outcome}`) : '';
  const month = say.month(ending.month);
  if (ending.kind === 'moved') return t('debrief.deals.outcome.moved', { month, demand: ending.to === null ? '' : say.demand(ending.to) });
  if (ending.kind === 'taken-back' || ending.kind === 'reneged') {
    return t(`debrief.deals.outcome.${ending.kind}`, { month, lever: ending.lever === null ? '' : t(`names.lever.${ending.lever}`) });
  }
  return t(`debrief.deals.outcome.${ending.kind}`, { month });
}
