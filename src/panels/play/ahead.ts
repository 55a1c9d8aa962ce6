/** What is to come and when: decisions, answers, deliveries, approvals and legal limits, by month. */
import type { CountryId } from '../../engine/index.ts';
import { currentMonth } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { mattersOf, owedBy, standingsOf } from '../../store/table.ts';
import type { Speaker } from '../text/speaker.ts';

/** One thing that is to come. */
export interface Ahead {
  /** From 1. */
  readonly month: number;
  readonly country: CountryId | null;
  readonly text: string;
}

/** All that is known to be coming, the nearest first. */
export function aheadOf(game: GameInHand, say: Speaker): readonly Ahead[] {
  const { t } = say.words;
  const { scenario, seats } = game.setting;
  const now = currentMonth(game);
  const standings = seats.flatMap((country) => standingsOf(game, country)).flatMap(({ country, demand, proposal, accord, closedUntil }): Ahead[] => {
    const names = { country: say.country(country), demand: say.demand(demand) };
    const found: Ahead[] = [];
    if (proposal?.status === 'open') found.push({ month: proposal.due, country, text: t('play.ahead.answer', names) });
    if (accord?.status === 'ratifying') found.push({ month: accord.ratified, country, text: t('play.ahead.approval', { ...names, chance: say.words.percent(accord.probability) }) });
    if (closedUntil > now) found.push({ month: closedUntil + 1, country, text: t('play.ahead.opens', names) });
    return found;
  });
  const debts = owedBy(game).map(({ country, pledge, due, isAtEnd }): Ahead => ({ month: due, country, text: t(isAtEnd ? 'play.ahead.deliveryAtEnd' : 'play.ahead.delivery', { country: say.country(country), level: say.pledge('give', pledge) }) }));
  const decisions = mattersOf(game).map(({ country, demand }): Ahead => ({ month: now, country, text: t('play.ahead.decision', { country: say.country(country), demand: say.demand(demand) }) }));
  const limits = scenario.limits.filter(({ month }) => month >= now).map(({ month, lever, highest, countries }): Ahead => {
    const names = countries.length === 0 ? '' : say.words.list(countries.map((one) => say.country(one)));
    const level = say.level(lever, highest);
    return { month, country: null, text: names === '' ? t('play.ahead.limit', { level }) : t('play.ahead.limitOn', { level, countries: names }) };
  });
  return [...decisions, ...standings, ...debts, ...limits].filter(({ month }) => month <= scenario.months).toSorted((a, b) => a.month - b.month);
}
