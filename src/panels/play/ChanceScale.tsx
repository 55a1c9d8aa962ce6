/** The chance of acceptance, large: in a word, in figures, and as a band on a scale from 0 to 100 %. */
import type { Propose } from '../../engine/index.ts';
import type { Outlook } from '../../store/outlook.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { chanceRangeText, chanceText } from '../text/chance.ts';
import { chanceOf, lastProposal, likelihoodOf } from './bargain.ts';
import { stanceOf } from './stance.ts';

export function ChanceScale({ order, outlook: { range } }: { order: Propose; outlook: Outlook }) {
  const { words } = useSpeaker();
  const { t, signed, number } = words;
  const game = useGame();
  const last = lastProposal(game, order);
  const before = last !== null && last.offer.demand === order.demand ? chanceOf(game, last.offer) : null;
  const { mean, sd } = stanceOf(game, { country: order.country, demand: order.demand, stated: null });
  return (
    <div className="chance">
      <p className="chance-words">
        <span>{t('composer.chance')}</span>
        <strong>{chanceText(words, range.probability)}</strong>
        <span>{t(`composer.likelihood.${likelihoodOf(range.probability)}`)}</span>
        <span className="muted">{t('composer.chanceBand', { range: chanceRangeText(words, range) })}</span>
      </p>
      <Scale low={range.low} high={range.high} middle={range.probability} before={before} />
      <p className="small muted">{t(sd > 0 ? 'composer.unknown' : 'composer.unknownMonth', { mean: signed(mean, 1), sd: number(sd, 1) })}</p>
    </div>
  );
}

interface ScaleProps {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
  /** Where the last proposal on the same demand would stand now, or null. */
  readonly before: number | null;
}

const percentOf = (share: number): string => `${100 * share}%`;

function Scale({ low, high, middle, before }: ScaleProps) {
  const { t, percent } = useSpeaker().words;
  return (
    <div className="scale" aria-hidden="true">
      <div className="scale-track">
        <span className="scale-band" style={{ left: percentOf(low), width: percentOf(Math.max(0.01, high - low)) }} />
        {before !== null && <span className="scale-before" style={{ left: percentOf(before) }} />}
        <span className="scale-dot" style={{ left: percentOf(middle) }} />
      </div>
      <p className="scale-figures">
        {[0, 0.25, 0.5, 0.75, 1].map((tick) => (
          <span key={tick}>{percent(tick)}</span>
        ))}
      </p>
      <p className="scale-words">
        {(['unlikely', 'even', 'likely'] as const).map((word) => (
          <span key={word}>{t(`composer.likelihood.${word}`)}</span>
        ))}
      </p>
    </div>
  );
}

/** The chance in one line with its band, for the foot of the window, which is always in sight. */
export function ChanceLine({ outlook }: { outlook: Outlook | null }) {
  const { words } = useSpeaker();
  if (outlook === null) return null;
  const { low, high, probability } = outlook.range;
  return (
    <p className="chance-line">
      <span>
        <span className="chance-line-name">{words.t('composer.chance')}</span> <strong>{chanceText(words, probability)}</strong>{' '}
        <small>{words.t('composer.chanceBand', { range: chanceRangeText(words, outlook.range) })}</small>
      </span>
      <span className="scale-track" aria-hidden="true">
        <span className="scale-band" style={{ left: percentOf(low), width: percentOf(Math.max(0.01, high - low)) }} />
        <span className="scale-dot" style={{ left: percentOf(probability) }} />
      </span>
    </p>
  );
}
