/** The run file of the game, and playing it again. */
import { saveRun } from '../../store/run-file.ts';
import { useCards, useGame, useWords } from '../frame/context.tsx';

export function RunFile() {
  const { t } = useWords();
  const cards = useCards();
  const game = useGame();
  const doubt = game.notes.find((note) => note.kind === 'unverified');
  const canUndo = game.setting.scenario.mode === 'practice';
  return (
    <section aria-labelledby="run" className="run">
      <h2 id="run">{t('debrief.run')}</h2>
      <p>{t('debrief.runAbout')}</p>
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
  );
}
