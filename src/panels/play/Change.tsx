/** What an accord would change: today's level, the agreed one, and what the difference is worth. */
import type { Outlook } from '../../store/outlook.ts';
import { useSpeaker } from '../frame/context.tsx';

/** Below this share, two levels read the same. */
const SAME = 0.005;

/** True where an accord would bind no more than is done already. */
export function gainsNothing({ now, agreed }: Outlook): boolean {
  return agreed <= now + SAME;
}

/** In one sentence. */
export function GainText({ outlook }: { outlook: Outlook }) {
  const { t, percent, number } = useSpeaker().words;
  const levels = { now: percent(outlook.now), agreed: percent(outlook.agreed) };
  return <strong>{gainsNothing(outlook) ? t('composer.noGain', levels) : t('composer.gain', { ...levels, points: number(outlook.points, 1) })}</strong>;
}

/** In the composer: with what the government would do of itself. */
export function Change({ outlook }: { outlook: Outlook }) {
  const { t, percent } = useSpeaker().words;
  return (
    <p className="forecast-change">
      <GainText outlook={outlook} />
      <small className="forecast-note">{t('composer.agreedLevel', { share: percent(outlook.ofItself) })}</small>
    </p>
  );
}
