/** The window in which a proposal is written, with all that may be known about it before it is sent. */
import { useState } from 'react';
import type { CountryId, DemandId, Lever, Order, Pledge, Propose } from '../../engine/index.ts';
import { LEVERS, POSTURES } from '../../engine/index.ts';
import { standingsOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker, useSurroundings } from '../frame/context.tsx';
import { Dialog } from '../frame/Dialog.tsx';
import { objectionOf } from '../text/sentences.ts';
import type { Side } from '../text/speaker.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { Forecast } from './Forecast.tsx';
import { PledgeFields } from './PledgeFields.tsx';
import { prospectOf } from './price.ts';

interface ComposerProps {
  country: CountryId;
  demand: DemandId;
  onClose: () => void;
}

const DEADLINES = [1, 2, 3, 4] as const;

export function Composer({ country, demand: first, onClose }: ComposerProps) {
  const say = useSpeaker();
  const { words } = say;
  const { t } = words;
  const cards = useCards();
  const { announce } = useSurroundings();
  const game = useGame();
  const writing = useCardsState((state) => state.writing);
  const [order, setOrder] = useState<Propose>(() => draftOf(game, { country, demand: first, writing }));
  const demands = game.setting.scenario.demands.filter((one) => one.countries.some((place) => place.country === country));
  const asks = demands.find((one) => one.id === order.demand)?.asks ?? [];
  const prospect = prospectOf(game, writing, order);
  const objection = prospect.objection;

  const change = (part: Partial<Propose>): void => setOrder((now) => ({ ...now, ...part, ...(part.posture === 'ambiguous' ? { deadline: 4 } : {}) }));
  const pledge = (side: Side, lever: Lever, level: number | null): void =>
    setOrder((now) => ({ ...now, [side]: withPledge(now[side], lever, level) }));

  return (
    <Dialog title={t('composer.title', { country: say.country(country) })} lead={say.demandAbout(order.demand)} onClose={onClose}>
      <form
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          if (objection !== null) return;
          cards.order(order);
          announce([t('play.orders.added', { order: say.order(order) })]);
          onClose();
        }}
      >
        <div className="composer-terms">
          <label className="field">
            <span>{t('composer.demand')}</span>
            <select
              value={order.demand}
              onChange={(event) => {
                const chosen = demands.find((one) => one.id === event.target.value);
                if (chosen !== undefined) setOrder(draftOf(game, { country, demand: chosen.id, writing }));
              }}
            >
              {demands.map((one) => (
                <option key={one.id} value={one.id}>
                  {say.demand(one.id)}
                </option>
              ))}
            </select>
          </label>
          <ChoiceRow
            legend={t('composer.ask')}
            value={order.ask}
            options={asks.map((value) => ({ value, label: say.ask(value) }))}
            onChange={(ask) => change({ ask })}
          />
          <PledgeFields side="give" country={country} pledges={order.give} onPledge={pledge} />
          <PledgeFields side="orElse" country={country} pledges={order.orElse} onPledge={pledge} />
          <ChoiceRow
            legend={t('composer.posture')}
            value={order.posture}
            options={POSTURES.map((value) => ({ value, label: t(`names.posture.${value}`) }))}
            onChange={(posture) => change({ posture })}
          />
          <p className="muted small">{t(`names.postureAbout.${order.posture}`)}</p>
          {order.posture === 'ambiguous' ? (
            <p className="muted small">{t('composer.deadlineAmbiguous')}</p>
          ) : (
            <ChoiceRow
              legend={t('composer.deadline')}
              value={order.deadline}
              options={DEADLINES.map((value) => ({ value, label: t('composer.deadlineMonths', { count: value }) }))}
              onChange={(deadline) => change({ deadline })}
            />
          )}
        </div>
        <div className="composer-forecast">
          <Forecast order={order} prospect={prospect} />
          <div aria-live="polite" className="objection">
            {objection !== null && (
              <p>
                <strong>{t('composer.objection')}</strong> {objectionOf(objection, say)}
              </p>
            )}
          </div>
          <p className="dialog-end">
            <button type="button" onClick={onClose}>
              {t('app.cancel')}
            </button>
            <button type="submit" className="primary" aria-disabled={objection !== null}>
              {t(prospect.replaces ? 'composer.replace' : 'composer.add')}
            </button>
          </p>
        </div>
      </form>
    </Dialog>
  );
}

/** What the composer opens with: the order being written, else the terms on the table, else a bare ask. */
function draftOf(game: ReturnType<typeof useGame>, at: { country: CountryId; demand: DemandId; writing: readonly Order[] }): Propose {
  const { country, demand } = at;
  const written = at.writing.find((order): order is Propose => order.kind === 'propose' && order.country === country && order.demand === demand);
  if (written !== undefined) return written;
  const asks = game.setting.scenario.demands.find((one) => one.id === demand)?.asks ?? [];
  const bare: Propose = { kind: 'propose', country, demand, ask: asks[0] ?? 0.5, give: [], orElse: [], deadline: 2, posture: 'quiet' };
  const offer = standingsOf(game, country).find((one) => one.demand === demand)?.proposal?.offer;
  return offer === undefined ? bare : { ...bare, ask: offer.ask, give: offer.give, orElse: offer.orElse, posture: offer.posture };
}

/** A list of pledges with one lever changed, in the fixed order of levers; null takes it out. */
export function withPledge(pledges: readonly Pledge[], lever: Lever, level: number | null): readonly Pledge[] {
  const others = pledges.filter((one) => one.lever !== lever);
  const all = level === null ? others : [...others, { lever, level }];
  return all.toSorted((a, b) => LEVERS.indexOf(a.lever) - LEVERS.indexOf(b.lever));
}
