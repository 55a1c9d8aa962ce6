/** Encounters, removals and transfers over the months, and what moved them. */
import type { CountryId } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { flowsOver } from '../../store/history/courses.ts';
import type { FlowCourse } from '../../store/history/courses.ts';
import { dealsOf } from '../../store/history/deals.ts';
import { MOVERS, encounterMoves } from '../../store/history/movers.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Speaker } from '../text/speaker.ts';
import { LineChart } from './chart/LineChart.tsx';
import { FlowTable } from './FlowTable.tsx';

/** A cause is named from this share of the encounters at the start on. */
const WORTH_NAMING = 0.01;

export function Flows() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const flows = flowsOver(game);
  const encounters = flows.months.map((month) => month.encounters);
  const transferred = flows.months.map((month) => month.transferred);
  const start = t('debrief.flows.start');
  const unit = t('debrief.flows.unit');
  return (
    <section aria-labelledby="flows" className="flows">
      <h2 id="flows">{t('debrief.flows.title')}</h2>
      <p className="muted">{t('debrief.flows.about')}</p>
      <LineChart
        title={t('debrief.flows.encounters')}
        unit={unit}
        lines={[{ name: t('debrief.flows.encounters'), values: encounters, look: 'first' }]}
        levels={[{ name: start, value: flows.start.encounters, look: 'start' }]}
        domain={around([...encounters, flows.start.encounters])}
      />
      <p>{encountersMoved(game, say)}</p>
      <h3>{t('debrief.flows.removals')}</h3>
      <p className="flow-legend">
        <span className="level-key key-start" aria-hidden="true" /> {start}
        <span className="level-key key-most" aria-hidden="true" /> {t('debrief.flows.sought')}
      </p>
      <div className="chart-row">
        {flows.countries.map((country, c) =>
          (flows.sought[c] ?? 0) <= 0 ? null : (
            <LineChart
              key={country}
              small
              title={say.country(country)}
              unit={unit}
              lines={[{ name: say.country(country), values: flows.months.map((month) => month.removals[c] ?? 0), look: 'second' }]}
              levels={[
                { name: start, value: flows.start.removals[c] ?? 0, look: 'start' },
                { name: t('debrief.flows.sought'), value: flows.sought[c] ?? 0, look: 'most' },
              ]}
              domain={[0, flows.sought[c] ?? 1]}
            />
          ),
        )}
      </div>
      <p>{removalsMoved(game, { flows, say })}</p>
      {Math.max(0, ...transferred) >= 0.5 ? (
        <LineChart
          title={t('debrief.flows.transferred')}
          unit={unit}
          lines={[{ name: t('debrief.flows.transferred'), values: transferred, look: 'third' }]}
          domain={[0, Math.max(...transferred) * 1.15]}
        />
      ) : (
        <p>{t('debrief.flows.noTransfers')}</p>
      )}
      <details>
        <summary>{t('debrief.flows.asTable')}</summary>
        <FlowTable flows={flows} />
      </details>
    </section>
  );
}

/** The range of the values with some air; a line need not begin at zero where only its changes mean something. */
function around(values: readonly number[]): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const air = Math.max(most - least, most * 0.05) * 0.35;
  return [Math.max(0, least - air), most + air];
}

/** How far encounters moved, and what moved them, the strongest first. */
function encountersMoved(game: GameInHand, say: Speaker): string {
  const { t, number, list } = say.words;
  const { whole, by } = encounterMoves(game);
  const start = flowsOver(game).start.encounters;
  const direction = (value: number): 'more' | 'fewer' => (value < 0 ? 'fewer' : 'more');
  const causes = MOVERS.filter((mover) => Math.abs(by[mover]) >= start * WORTH_NAMING)
    .toSorted((a, b) => Math.abs(by[b]) - Math.abs(by[a]))
    .map((mover) => t(`debrief.flows.cause.${direction(by[mover])}`, { cause: t(`debrief.flows.mover.${direction(by[mover])}.${mover}`), count: number(Math.abs(by[mover])) }));
  const moved = t(`debrief.flows.moved.${direction(whole)}`, { count: number(Math.abs(whole)), month: say.month(Math.max(1, game.months.length)) });
  return causes.length === 0 ? `${moved} ${t('debrief.flows.noCause')}` : `${moved} ${t('debrief.flows.causes', { causes: list(causes) })}`;
}

/** The largest rise and the largest fall of removals received, with the accord on return flights where there was one. */
function removalsMoved(game: GameInHand, { flows, say }: { flows: FlowCourse; say: Speaker }): string {
  const { t } = say.words;
  const last = flows.months.at(-1)?.removals ?? flows.start.removals;
  const changes = flows.countries.map((country, c) => ({ country, change: (last[c] ?? 0) - (flows.start.removals[c] ?? 0) })).toSorted((a, b) => b.change - a.change);
  const told = [changes[0], changes.at(-1)].flatMap((one, place) => (one !== undefined && (place === 0 ? one.change >= 0.5 : one.change <= -0.5) ? [changeOf(game, { ...one, say })] : []));
  return [...told, t('debrief.flows.removalsFollow')].join(' ');
}

function changeOf(game: GameInHand, { country, change, say }: { country: CountryId; change: number; say: Speaker }): string {
  const { t, number } = say.words;
  const accord = dealsOf(game).find((deal) => deal.country === country && say.demandClass(deal.demand) === 'return_flights' && deal.accord !== null)?.accord ?? null;
  const values = { country: say.country(country), count: number(Math.abs(change)) };
  const direction = change < 0 ? 'fewer' : 'more';
  return accord === null ? t(`debrief.flows.received.${direction}`, values) : t(`debrief.flows.receivedAccord.${direction}`, { ...values, month: say.month(accord.signed) });
}
