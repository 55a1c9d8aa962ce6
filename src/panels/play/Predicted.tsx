/** What was predicted of an answer, beside the answer itself. */
import type { Fact } from '../../engine/index.ts';
import { exchangeOf } from '../../store/decision.ts';
import type { GameInHand } from '../../store/game.ts';
import { predictedOf } from '../../store/outcomes.ts';
import { isHindsight } from '../../store/predictions.ts';
import type { Prediction } from '../../store/predictions.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Speaker } from '../text/speaker.ts';
import { isNotable } from './notable.ts';

export function Predicted({ fact, month }: { fact: Fact; month: number }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const prediction = predictedBeside(game, fact, month);
  if (prediction === null) return null;
  return (
    <span className="predicted small">
      {revealOf(prediction, fact, say)}
      {prediction.reason !== '' && <> {t('predict.reveal.reason', { reason: prediction.reason })}</>}
      {isHindsight(game, prediction) && <> {t('predict.reveal.hindsight')}</>}
    </span>
  );
}

/** The prediction that belongs beside a line of the chronicle: an answer, or the offer that was made in its place. */
export function predictedBeside(game: GameInHand, fact: Fact, month: number): Prediction | null {
  if (!isNotable(fact) || (fact.kind !== 'answered' && fact.kind !== 'counter-offered')) return null;
  const { own } = exchangeOf(game, fact);
  return own?.kind === 'answered' ? predictedOf(game, own, month) : null;
}

/** What was predicted and whether it came so, as a sentence. */
export function revealOf({ decision, sureness }: Prediction, fact: Fact, { words }: Speaker): string {
  const came = fact.kind === 'answered' ? fact.decision : 'counter';
  return words.t(came === decision ? 'predict.reveal.so' : 'predict.reveal.other', {
    decision: words.t(`predict.said.${decision}`),
    share: words.percent(sureness),
  });
}
