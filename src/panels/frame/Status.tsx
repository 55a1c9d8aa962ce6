/** Calendar, capital and saving in the header of a game. */
import { currentMonth } from '../../store/game.ts';
import { useCardsState, useGame, useSpeaker } from './context.tsx';

export function Status() {
  const { words, scenario, month: monthName } = useSpeaker();
  const { t, language } = words;
  const game = useGame();
  const saving = useCardsState((state) => state.saving);
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
        <dd className="status-month">{monthName(month)}</dd>
      </div>
      {screen === 'play' && <Capital />}
      <div className="status-saving">
        <dt className="unseen">{t('play.saving')}</dt>
        <dd className="muted">{saving === 'behind' ? null : t(saving === 'saved' || saving === 'saving' ? `saving.${saving}` : 'saving.unsaved')}</dd>
      </div>
    </dl>
  );
}

/** What can be spent now, and what next month would hold; what comes in later is never counted into what is left. */
function Capital() {
  const { words, scenario, country: nameOf } = useSpeaker();
  const { t, number, list } = words;
  const rehearsal = useCardsState((state) => state.rehearsal);
  if (rehearsal === null) return null;
  const { now, capital, next, promised, income, upkeep } = rehearsal;
  const debts = list(promised.map(({ country, price }) => t('play.capitalPromised', { country: nameOf(country), price: number(price, 1) })));
  const about = [t('play.capitalAbout'), ...(promised.length === 0 ? [] : [t('play.capitalPromisedAbout', { promised: debts })])].join(' ');
  const owed = promised.reduce((sum, { price }) => sum + price, 0);
  return (
    <>
      <div className="status-capital">
        <dt>{t('play.capitalNow')}</dt>
        <dd>
          {number(capital, 1)}
          {capital !== now && <small> {t('play.capitalOf', { now: number(now, 1) })}</small>}
        </dd>
      </div>
      <div className="status-monthly" title={t('play.capitalMonthlyAbout')}>
        <dt>{t('play.capitalMonthly')}</dt>
        <dd>{t('play.capitalFlows', { income: number(income, 1), upkeep: number(upkeep, 1) })}</dd>
      </div>
      <div className="status-next" title={about}>
        <dt>{t('play.capitalNext')}</dt>
        <dd>
          {number(next, 1)}{' '}
          <small>{promised.length === 0 ? t('play.capitalCap', { cap: number(scenario.capital.cap, 1) }) : t('play.capitalOwed', { owed: number(owed, 1) })}</small>
          {promised.length > 0 && <span className="unseen">{about}</span>}
        </dd>
      </div>
    </>
  );
}
