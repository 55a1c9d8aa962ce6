/** Calendar, capital and saving in the header of a game. */
import { currentMonth, worldOf } from '../../store/game.ts';
import { useCardsState, useGame, useSpeaker } from './context.tsx';

export function Status() {
  const { words, scenario, month: monthName } = useSpeaker();
  const { t, language } = words;
  const game = useGame();
  const saving = useCardsState((state) => state.saving);
  const rehearsal = useCardsState((state) => state.rehearsal);
  const screen = useCardsState((state) => state.screen);
  const month = currentMonth(game);
  return (
    <dl className="status">
      <div className="status-wide">
        <dt className="unseen">{t('home.scenarios')}</dt>
        <dd>{game.playable.document.title[language]}</dd>
      </div>
      <div>
        <dt>{t('play.monthOf', { month, months: scenario.months })}</dt>
        <dd>{monthName(month)}</dd>
      </div>
      {screen === 'play' && (
        <div>
          <dt>{t('play.capital')}</dt>
          <dd>
            {words.number(worldOf(game).capital, 1)}
            {rehearsal !== null && <small> {t('play.capitalAfter', { after: words.number(rehearsal.capital, 1) })}</small>}
          </dd>
        </div>
      )}
      <div className="status-wide">
        <dt className="unseen">{t('play.saving')}</dt>
        <dd className="muted">{saving === 'elsewhere' || saving === 'failed' ? null : t(`saving.${saving}`)}</dd>
      </div>
    </dl>
  );
}
