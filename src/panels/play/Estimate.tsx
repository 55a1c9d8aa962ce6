/** What the seat believes of a government's stance on a demand: the estimate and how uncertain it is, drawn and in words. */
import type { CountryId, DemandId } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import { observationOf } from '../../store/knowledge.ts';
import { seatOf } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { TextKey } from '../text/words.ts';

const WIDTH = 240;
const MIDDLE = 12;

export function Estimate({ country, demand }: { country: CountryId; demand: DemandId }) {
  const { words } = useSpeaker();
  const { t, signed, number } = words;
  const game = useGame();
  const { setting } = game;
  const pair = seatOf(setting, country) * setting.demands.length + (setting.demandIndex[demand] ?? 0);
  const observation = observationOf(game);
  const isKnown = setting.scenario.visibility === 'open-book';
  const mean = (isKnown ? worldOf(game).stance[pair] : observation.estimateMean[pair]) ?? 0;
  const sd = isKnown ? 0 : (observation.estimateSd[pair] ?? 0);
  const stance = t(stanceKey(mean));
  return (
    <figure className="estimate">
      <svg viewBox={`0 0 ${WIDTH} 24`} aria-hidden="true" focusable="false">
        <line className="axis" x1={at(-2)} x2={at(2)} y1={MIDDLE} y2={MIDDLE} />
        {[-2, -1, 0, 1, 2].map((tick) => (
          <line key={tick} className="axis" x1={at(tick)} x2={at(tick)} y1={MIDDLE - 4} y2={MIDDLE + 4} />
        ))}
        <line className="band" x1={at(mean - sd)} x2={at(mean + sd)} y1={MIDDLE} y2={MIDDLE} />
        <circle className="dot" cx={at(mean)} cy={MIDDLE} r={4.5} />
      </svg>
      <figcaption className="small">
        {isKnown
          ? t('dossier.estimateKnown', { mean: signed(mean, 1), words: stance })
          : t('dossier.estimate', { mean: signed(mean, 1), sd: number(sd, 1), words: stance })}
        <span className="unseen">{t('dossier.estimateScale')}</span>
      </figcaption>
    </figure>
  );
}

/** The place of a stance on the scale; what lies beyond the coded ends is drawn at them. */
function at(stance: number): number {
  return 10 + ((Math.min(2.2, Math.max(-2.2, stance)) + 2.2) / 4.4) * (WIDTH - 20);
}

function stanceKey(mean: number): TextKey & `names.stance.${string}` {
  if (mean < -1.5) return 'names.stance.m2';
  if (mean < -0.5) return 'names.stance.m1';
  if (mean < 0.5) return 'names.stance.z';
  return mean < 1.5 ? 'names.stance.p1' : 'names.stance.p2';
}
