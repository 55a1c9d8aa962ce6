/** One country in the list: its mean compliance and how it changed, each demand as a bar, and marks for what stands or waits. */
import type { KeyboardEvent } from 'react';
import type { CountryId } from '../../engine/index.ts';
import { meanCompliance, standingsOf } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import { complianceChange } from './earlier.ts';
import { Level } from './Level.tsx';
import { useMarks } from './marks.ts';
import { usePointing } from './pointed.tsx';

interface ButtonProps {
  seat: CountryId;
  isCurrent: boolean;
  isFirst: boolean;
  onChoose: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function CountryButton({ seat, isCurrent, isFirst, onChoose, onKeyDown }: ButtonProps) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const game = useGame();
  const share = meanCompliance(game, seat);
  const marks = useMarks(seat);
  const pointing = usePointing(seat);
  return (
    <button
      type="button"
      id={isCurrent || isFirst ? 'countries-current' : undefined}
      className="country"
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isCurrent || isFirst ? 0 : -1}
      onClick={onChoose}
      onKeyDown={onKeyDown}
      {...pointing}
    >
      <span className="country-name">{say.country(seat)}</span>
      <Change change={complianceChange(game, seat)} />
      <span className="country-share" title={t('play.complianceMean', { share: percent(share) })}>
        {percent(share)}
      </span>
      <span className="asked" aria-hidden="true">
        {standingsOf(game, seat).map(({ demand, compliance, accord }) => (
          <span key={demand} className="asked-one" title={`${say.demand(demand)}: ${percent(compliance)}`}>
            <span className="asked-name">{say.demand(demand)}</span>
            <Level share={compliance} agreed={accord?.target ?? null} />
            <span className="asked-share">{percent(compliance)}</span>
          </span>
        ))}
      </span>
      {marks.length > 0 && (
        <span className="flags">
          {marks.map(({ mark, text }) => (
            <span key={mark} className={`flag flag-${mark}`} title={text}>
              <Icon name={mark} />
              <span className="flag-text">{text}</span>
            </span>
          ))}
        </span>
      )}
    </button>
  );
}

/** How the mean changed over the last month: an arrow with its points, and the same in words. */
function Change({ change }: { change: number | null }) {
  const { t, number } = useSpeaker().words;
  if (change === null || change === 0) return <span className="country-change" />;
  const by = number(Math.abs(change));
  const text = t('play.changeSince', { change: t(change > 0 ? 'play.change.more' : 'play.change.less', { by }) });
  return (
    <span className="country-change" title={text}>
      <Icon name={change > 0 ? 'up' : 'down'} />
      <span aria-hidden="true">{by}</span>
      <span className="unseen">{text}</span>
    </span>
  );
}
