/** The debrief: five lenses, accords, the chronicle with the true terms, and the run file. */
import { useState } from 'react';
import type { Fact } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import { saveRun } from '../../store/run-file.ts';
import { standingsOf } from '../../store/table.ts';
import { useCards, useGame, useSpeaker } from '../frame/context.tsx';
import { Chronicle } from '../play/Chronicle.tsx';
import { Why } from '../why/Why.tsx';
import { Lenses } from './Lenses.tsx';

export function Debrief() {
  const say = useSpeaker();
  const { t } = say.words;
  const cards = useCards();
  const game = useGame();
  const [puzzle, setPuzzle] = useState<Fact | null>(null);
  const accords = game.setting.seats.flatMap((seat) => standingsOf(game, seat)).filter((standing) => standing.accord?.status === 'kept');
  const doubt = game.notes.find((note) => note.kind === 'unverified');
  const canUndo = game.setting.scenario.mode === 'practice';
  return (
    <main id="content" className="debrief" tabIndex={-1}>
      <h1>{t('debrief.title')}</h1>
      <p className="lead">{t('debrief.lead')}</p>
      <Lenses setting={game.setting} world={worldOf(game)} months={game.months} />
      <section aria-labelledby="accords">
        <h2 id="accords">{t('debrief.accords')}</h2>
        {accords.length === 0 ? (
          <p>{t('debrief.accordsNone')}</p>
        ) : (
          <ul className="bullets">
            {accords.map(({ country, demand, accord }) => (
              <li key={`${country} ${demand}`}>
                {t('debrief.accord', {
                  country: say.country(country),
                  demand: say.demand(demand),
                  ask: say.ask(accord?.offer.ask ?? 1),
                  month: say.month(accord?.signed ?? 1),
                })}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="run" className="run">
        <h2 id="run">{t('debrief.run')}</h2>
        <p>{t('debrief.runAbout')}</p>
        <p className="muted">{t('debrief.seed', { seed: game.seed })}</p>
        {game.undone.length > 0 && <p>{t('debrief.undone', { count: game.undone.length })}</p>}
        {doubt !== undefined && <p>{doubt.month === 0 ? t('runs.doubtWhole') : t('runs.doubt', { month: doubt.month })}</p>}
        <p className="field-row">
          <button type="button" className="primary" onClick={() => void saveRun(cards, game)}>
            {t('debrief.save')}
          </button>
          <button type="button" onClick={() => void cards.begin({ playable: game.playable, seed: game.seed })}>
            {t('debrief.again')}
          </button>
          {canUndo && (
            <button type="button" onClick={() => cards.undoMonth()}>
              {t('play.undo')}
            </button>
          )}
        </p>
      </section>
      <p className="muted">{t('debrief.truth')}</p>
      <Chronicle onWhy={setPuzzle} />
      {puzzle !== null && <Why fact={puzzle} onClose={() => setPuzzle(null)} />}
    </main>
  );
}
