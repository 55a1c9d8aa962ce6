/** Turning points: the student says which decision mattered most, and may try it again; then the three that were found are shown. */
import { useEffect, useId, useRef, useState } from 'react';
import type { TurningPoints as Found } from '../../../lab/turning-points.ts';
import { canBranch } from '../../../store/branches.ts';
import type { GameInHand } from '../../../store/game.ts';
import { useCards, useGame, useSpeaker } from '../../frame/context.tsx';
import { chosenWeights } from '../weighings.ts';
import { FoundPoints } from './FoundPoints.tsx';
import type { Guess } from './FoundPoints.tsx';
import { MonthChoice } from './MonthChoice.tsx';
import { useOrders, useReplayer, useWork } from './replaying.ts';
import { WorkButton, WorkLine } from './WorkLine.tsx';

export function TurningPoints() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const cards = useCards();
  const orders = useOrders(game);
  const replayer = useReplayer(game, orders);
  const work = useWork<Found>();
  const weights = chosenWeights(game);
  const [month, setMonth] = useState(() => orders.findIndex((monthly) => monthly.length > 0) + 1);
  const [guess, setGuess] = useState<Guess | null>(null);
  const [revealed, setRevealed] = useState<Guess | null>(null);
  const { start, result, status } = work;
  const find = (): void => {
    setRevealed(guess);
    start((report) => replayer.turningPoints(weights, report));
  };
  useAgainAfter(JSON.stringify(weights), () => {
    // What is still being worked out is worked out by the weights of before.
    if (result !== null || status === 'running') start((report) => replayer.turningPoints(weights, report));
  });

  return (
    <section aria-labelledby="turning" className="again turning-points">
      <h2 id="turning">{t('again.turning.part')}</h2>
      <p className="again-about">{t('again.turning.about')}</p>
      {month === 0 ? (
        <p>{t('again.turning.none')}</p>
      ) : (
        <>
          <div className="turning-guess">
            <MonthChoice orders={orders} month={month} onChoose={setMonth} skipEmpty />
            <GuessRow key={month} game={game} month={month} guess={guess} onGuess={setGuess} />
            <p className="field-row">
              <WorkButton
                status={status}
                name={t('again.turning.reveal')}
                hindrance={guess === null ? t('again.turning.revealFirst') : null}
                onStart={find}
                onStop={() => replayer.cancel()}
              />
              {canBranch(game) && (
                <button type="button" onClick={() => void cards.branch(month)}>
                  {t('again.turning.tryAgain', { month: say.month(month) })}
                </button>
              )}
            </p>
          </div>
          <WorkLine work={work} done={result === null || result.told.length === 0 ? t('again.turning.foundNone') : t('again.turning.found', { count: result.measured.length })} />
          {result !== null && revealed !== null && <FoundPoints found={result} guess={revealed} />}
          <Limits />
        </>
      )}
    </section>
  );
}

function GuessRow({ game, month, guess, onGuess }: { game: GameInHand; month: number; guess: Guess | null; onGuess: (guess: Guess) => void }) {
  const say = useSpeaker();
  const name = useId();
  return (
    <fieldset className="order-choice">
      <legend>{say.words.t('again.turning.guess')}</legend>
      {game.months[month - 1]?.orders.map((order, index) => (
        <label key={index} className="check">
          <input type="radio" name={name} checked={guess?.month === month && guess.index === index} onChange={() => onGuess({ month, index })} />
          <span>{say.order(order, month)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What the figure means stands where it is shown. */
function Limits() {
  const { t } = useSpeaker().words;
  const texts = ['limitIs', 'limitClever', 'limitSum', 'limitSilence', 'limitSeed'] as const;
  return (
    <details className="limits">
      <summary>{t('again.turning.limits')}</summary>
      <ul className="bullets">
        {texts.map((text) => (
          <li key={text}>{t(`again.turning.${text}`)}</li>
        ))}
      </ul>
    </details>
  );
}

/** Does something when a value has changed, and not at first. */
function useAgainAfter(value: string, act: () => void): void {
  const seen = useRef(value);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (seen.current === value) return;
    seen.current = value;
    latest.current();
  }, [value]);
}
