/** Weighs the same results in several ways side by side; the class's own way can be changed and is kept with the game. */
import { useRef } from 'react';
import { LENSES } from '../../engine/index.ts';
import type { Lens } from '../../engine/index.ts';
import { sameWeights, withWeight, withWeights } from '../../store/weights.ts';
import type { Weights as WeightsOfClass } from '../../store/weights.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { useDraft } from './kept-draft.ts';
import { useNotes } from './notes.ts';
import { chosenWeights, extremesOf, ownWeighing, partsText, presetLike, presetsOf } from './weighings.ts';
import type { Weighing } from './weighings.ts';

export function Weights() {
  const { words } = useSpeaker();
  const { t } = words;
  const game = useGame();
  const write = useNotes();
  const month = game.months.length;
  const draft = useDraft(chosenWeights(game), (weights: WeightsOfClass) => write((notes) => withWeights(notes, { weights, month })));
  const presets = presetsOf(game, words);
  const own = ownWeighing(game, words, draft.value);
  const like = presetLike(presets, draft.value);
  const kept = ownWeighing(game, words, chosenWeights(game));
  return (
    <section aria-labelledby="weights" className="weighing">
      <h3 id="weights">{t('report.weights.title')}</h3>
      <p className="muted">{t('report.weights.about')}</p>
      <Verdict rows={[kept, ...presets]} />
      <div className="weighing-sides">
        <fieldset className="own-weights">
          <legend>{t('report.weights.own')}</legend>
          <Sliders weights={draft.value} onChange={draft.change} onEnd={draft.flush} />
          <p className="small muted">{t('report.weights.sum')}</p>
          <fieldset className="presets">
            <legend>{t('report.weights.presets')}</legend>
            {presets.map((preset) => (
              <button key={preset.id} type="button" aria-pressed={preset === like} title={preset.why} onClick={() => draft.change(preset.weights)}>
                {preset.name}
              </button>
            ))}
          </fieldset>
        </fieldset>
        <Views rows={[own, ...presets]} />
      </div>
    </section>
  );
}

/** One slider a lens; the others give way in proportion, and the sum stays. */
function Sliders({ weights, onChange, onEnd }: { weights: WeightsOfClass; onChange: (weights: WeightsOfClass) => void; onEnd: () => void }) {
  const { t, percent } = useSpeaker().words;
  // Where the others stood when this lens began to move: moving it away and back leaves them as they were.
  const begun = useRef<{ readonly lens: Lens; readonly origin: WeightsOfClass; readonly last: WeightsOfClass } | null>(null);
  // While a pointer drags, what is shown may lag behind: only what stood when it came down counts.
  const drag = useRef<{ readonly lens: Lens; readonly start: WeightsOfClass; readonly origin: WeightsOfClass } | null>(null);
  const originOf = (lens: Lens): WeightsOfClass => {
    const before = begun.current;
    return before !== null && before.lens === lens && sameWeights(before.last, weights) ? before.origin : weights;
  };
  // A thumb that came down to scroll the page has moved nothing.
  const giveBack = (): void => {
    const held = drag.current;
    drag.current = null;
    if (held === null) return;
    begun.current = { lens: held.lens, origin: held.origin, last: held.start };
    onChange(held.start);
  };
  const move = (lens: Lens, value: number): void => {
    const origin = drag.current?.lens === lens ? drag.current.origin : originOf(lens);
    const last = withWeight(origin, lens, value);
    begun.current = { lens, origin, last };
    onChange(last);
  };
  return (
    <ul className="sliders">
      {LENSES.map((lens) => {
        const name = t(`names.lens.${lens}`);
        const share = percent(weights[lens] / 100);
        return (
          <li key={lens}>
            <label htmlFor={`weight-${lens}`}>{name}</label>
            <input
              id={`weight-${lens}`}
              type="range"
              min={0}
              max={100}
              value={weights[lens]}
              aria-valuetext={t('report.weights.value', { lens: name, share })}
              onPointerDown={() => (drag.current = { lens, start: weights, origin: originOf(lens) })}
              onPointerUp={() => (drag.current = null)}
              onPointerCancel={giveBack}
              onChange={(event) => move(lens, Number(event.target.value))}
              onBlur={onEnd}
            />
            <output htmlFor={`weight-${lens}`} aria-live="off">
              {share}
            </output>
          </li>
        );
      })}
    </ul>
  );
}

const MARKS = [0, 25, 50, 75, 100] as const;

/** A table whose middle column is a dot plot on one scale. */
function Views({ rows }: { rows: readonly Weighing[] }) {
  const { words } = useSpeaker();
  const { t, number } = words;
  return (
    <table className="table views">
      <thead>
        <tr>
          <th scope="col">{t('report.weights.view')}</th>
          <th scope="col">
            <span className="unseen">{t('report.weights.plot')}</span>
            <span className="views-scale" aria-hidden="true">
              {MARKS.map((mark) => (
                <span key={mark}>{number(mark)}</span>
              ))}
            </span>
          </th>
          <th scope="col" className="figure">
            {t('report.weights.figure')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id} className={row.id === 'own' ? 'view-own' : ''}>
            <th scope="row">
              {row.name}
              <small>{row.why === '' ? partsText(words, row.weights) : t('report.weights.parts', { parts: partsText(words, row.weights), why: row.why })}</small>
            </th>
            <td>
              <svg className="view-plot" aria-hidden="true" focusable="false">
                <line className="view-rail" x1="0%" x2="100%" y1="50%" y2="50%" />
                {MARKS.map((mark) => (
                  <line key={mark} className="view-mark" x1={`${mark}%`} x2={`${mark}%`} y1="0%" y2="100%" />
                ))}
                <circle cx={`${row.figure}%`} cy="50%" r="6" />
              </svg>
            </td>
            <td className="figure view-figure">{number(row.figure)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Says in a sentence how far the views lie apart; it speaks of what is kept, so that it is heard once a change and not once a step. */
function Verdict({ rows }: { rows: readonly Weighing[] }) {
  const { t, number } = useSpeaker().words;
  const extremes = extremesOf(rows);
  return (
    <output className="headline">
      {extremes === null
        ? t('report.weights.alike')
        : t('report.weights.apart', { high: extremes.high.name, highFigure: number(extremes.high.figure), low: extremes.low.name, lowFigure: number(extremes.low.figure) })}
    </output>
  );
}
