/** Words for the approval that an accord needs at home, and for what comes too late to count. */
import type { Approval } from '../../store/outlook.ts';
import { chanceText } from '../text/chance.ts';
import type { Speaker } from '../text/speaker.ts';

/** Who approves, with which chance and when; that it will not count where the game is over by then; that none is needed for null. */
export function approvalText(approval: Approval | null, say: Speaker): string {
  const { t } = say.words;
  if (approval === null) return t('composer.ratificationNone');
  const { chance, who, month, isTooLate } = approval;
  return t(isTooLate ? 'composer.ratificationLate' : 'composer.ratificationChance', { chance: chanceText(say.words, chance), who: say.decider(who), month: say.month(month) });
}
