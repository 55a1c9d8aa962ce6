/** The window in which a proposal is written, with all that may be known about it before it is sent. */
import { useId, useState } from 'react';
import type { CountryId, DemandId, Lever, Propose } from '../../engine/index.ts';
import { POSTURES } from '../../engine/index.ts';
import { draftFor, draftOf, withPledge } from '../../store/draft.ts';
import { outlookOf } from '../../store/outlook.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { Dialog } from '../frame/Dialog.tsx';
import { chanceText } from '../text/chance.ts';
import type { Side } from '../text/speaker.ts';
import { chanceOf } from './bargain.ts';
import { ChanceLine } from './ChanceScale.tsx';
import { gainsNothing } from './Change.tsx';
import { ChoiceRow } from './ChoiceRow.tsx';
import { ComposerVoice } from './ComposerVoice.tsx';
import { Forecast } from './Forecast.tsx';
import { hindranceOf } from './hindrance.ts';
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
  const { t, number } = words;
  const cards = useCards();
  const game = useGame();
  const writing = useCardsState((state) => state.writing);
  const [order, setOrder] = useState<Propose>(() => draftOf(game, { country, demand: first, writing }));
  const [kept, setKept] = useState<'kept' | 'own' | null>(null);
  const demands = game.setting.scenario.demands.filter((one) => one.countries.some((place) => place.country === country));
  const asks = demands.find((one) => one.id === order.demand)?.asks ?? [];
  const prospect = prospectOf(game, writing, order);
  const objection = prospect.objection;
  const reason = objection === null ? null : hindranceOf(objection, { game, writing, say });
  const reasonId = useId();
  const [tries, setTries] = useState(0);
  const outlook = outlookOf(game, order);

  /** The chance that the proposal would have with one part changed. */
  const noteWith = (part: Partial<Propose>) => {
    const chance = chanceText(words, chanceOf(game, { ...order, ...part }));
    return { figure: chance, text: t('composer.chanceWith', { chance }) };
  };

  const change = (part: Partial<Propose>): void => setOrder((now) => ({ ...now, ...part, ...(part.posture === 'ambiguous' ? { deadline: 4 } : {}) }));
  const pledge = (side: Side, lever: Lever, level: number | null): void =>
    setOrder((now) => ({ ...now, [side]: withPledge(now[side], lever, level) }));

  return (
    <Dialog title={t('composer.title', { country: say.country(country) })} lead={say.demandAbout(order.demand)} onClose={onClose}>
      <form
        className="composer"
        onSubmit={(event) => {
          event.preventDefault();
          if (objection !== null) {
            setTries(tries + 1);
            return;
          }
          cards.order(order);
          onClose();
        }}
      >
        <div className="composer-terms">
          <div className="composer-what">
            <label className="field">
              <span>{t('composer.demand')}</span>
              <select
                value={order.demand}
                onChange={(event) => {
                  const chosen = demands.find((one) => one.id === event.target.value);
                  if (chosen === undefined) return;
                  const next = draftFor(game, order, { demand: chosen.id, writing });
                  setOrder(next.order);
                  setKept(next.isOwn ? 'own' : order.give.length + order.orElse.length > 0 ? 'kept' : null);
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
              options={asks.map((value) => ({ value, label: say.ask(value), note: noteWith({ ask: value }) }))}
              onChange={(ask) => change({ ask })}
            />
            <p className="muted small composer-note">
              {t('composer.wholeMeans')} {outlook !== null && gainsNothing(outlook) && t('composer.whyDecline')}
            </p>
            <p className="small composer-note">
              <output>{kept !== null && t(`composer.moved.${kept}`)}</output>
            </p>
          </div>
          <PledgeFields side="give" order={order} onPledge={pledge} />
          <PledgeFields side="orElse" order={order} onPledge={pledge} />
          <div className="composer-manner">
            <ChoiceRow
              legend={t('composer.posture')}
              value={order.posture}
              options={POSTURES.map((value) => ({ value, label: t(`names.posture.${value}`), note: noteWith({ posture: value }) }))}
              onChange={(posture) => change({ posture })}
            />
            {order.posture !== 'ambiguous' && (
              <ChoiceRow
                legend={t('composer.deadline')}
                value={order.deadline}
                options={DEADLINES.map((value) => ({ value, label: number(value) }))}
                onChange={(deadline) => change({ deadline })}
              />
            )}
          </div>
          <p className="muted small">
            {t(`names.postureAbout.${order.posture}`)} {order.orElse.length === 0 && t('composer.postureSame')} {t('composer.notes')}
          </p>
        </div>
        <div className="composer-forecast">
          {outlook !== null && <Forecast order={order} outlook={outlook} prospect={prospect} />}
        </div>
        <div className="composer-end">
          <div className="objection">
            {reason !== null && (
              <p id={reasonId}>
                <strong>{t('composer.objection')}</strong> {reason}
              </p>
            )}
          </div>
          <ComposerVoice
            objection={reason === null ? null : `${t('composer.objection')} ${reason}`}
            chance={outlook === null ? '' : t('told.chance', { chance: chanceText(words, outlook.range.probability) })}
            tries={tries}
          />
          <ChanceLine outlook={outlook} />
          <p className="dialog-end">
            <button type="button" onClick={onClose}>
              {t('app.cancel')}
            </button>
            <button type="submit" className="primary" aria-disabled={objection !== null} aria-describedby={objection === null ? undefined : reasonId}>
              {t(prospect.replaces ? 'composer.replace' : 'composer.add')}
            </button>
          </p>
        </div>
      </form>
    </Dialog>
  );
}
