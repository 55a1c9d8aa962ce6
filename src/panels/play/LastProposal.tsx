/** The last proposal to the same government: what was asked, what it answered, and how the same terms would stand now. */
import type { Propose } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { chanceText } from '../text/chance.ts';
import { chanceOf, lastProposal } from './bargain.ts';

export function LastProposal({ order }: { order: Propose }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const last = lastProposal(game, order);
  if (last === null) return null;
  const { month, offer, answer } = last;
  return (
    <p className="small last-proposal">
      <span className="scale-before" aria-hidden="true" />
      <span>
        {t('composer.last', { month: say.month(month), posture: t(`names.postureIn.${offer.posture}`), terms: say.terms(offer) })} {t(`composer.lastAnswer.${answer}`)}{' '}
        {offer.demand === order.demand && t('composer.lastNow', { chance: chanceText(say.words, chanceOf(game, offer)) })}
      </span>
    </p>
  );
}
