/** What if: orders are left out by a tick, and what would have come stands at once beside what came. */
import { useState } from 'react';
import type { Branch, Change } from '../../../lab/branch.ts';
import { canBranch } from '../../../store/branches.ts';
import { useCards, useGame, useSpeaker } from '../../frame/context.tsx';
import { MonthChoice } from './MonthChoice.tsx';
import { Pair } from './Pair.tsx';
import { useOrders, useReplayer, useWork } from './replaying.ts';
import { WorkLine } from './WorkLine.tsx';

/** Places of orders that are left out, as "month index". */
type LeftOut = ReadonlySet<string>;

const placeOf = (month: number, index: number): string => `${month} ${index}`;

function changesFrom(left: LeftOut): Change[] {
  return [...left].map((place) => {
    const [month = 0, index = 0] = place.split(' ').map(Number);
    return { kind: 'drop-order', month, index };
  });
}

export function WhatIf() {
  const say = useSpeaker();
  const { t, list } = say.words;
  const game = useGame();
  const orders = useOrders(game);
  const replayer = useReplayer(game, orders);
  const work = useWork<Branch>();
  const [month, setMonth] = useState(() => Math.max(1, orders.findIndex((monthly) => monthly.length > 0) + 1));
  const [left, setLeft] = useState<LeftOut>(new Set());
  const change = (next: LeftOut): void => {
    setLeft(next);
    work.start(() => replayer.branch(changesFrom(next)));
  };
  const places = orders[month - 1]?.map((_, index) => placeOf(month, index)) ?? [];
  const months = [...new Set(changesFrom(left).map((one) => one.month))].sort((a, b) => a - b).map((one) => say.month(one));
  const { result } = work;
  return (
    <section aria-labelledby="what-if" className="again what-if">
      <h2 id="what-if">{t('again.whatIf.part')}</h2>
      <p className="again-about">{t('again.whatIf.about')}</p>
      <div className="what-if-orders">
        <MonthChoice orders={orders} month={month} onChoose={setMonth} />
        <fieldset className="order-choice">
          <legend>{t('again.whatIf.orders', { month: say.month(month) })}</legend>
          {places.length === 0 && <p className="muted">{t('again.whatIf.ordersNone')}</p>}
          {orders[month - 1]?.map((order, index) => {
            const place = placeOf(month, index);
            return (
              <label key={place} className="check">
                <input type="checkbox" checked={!left.has(place)} onChange={(event) => change(event.target.checked ? new Set([...left].filter((one) => one !== place)) : new Set([...left, place]))} />
                <span>{say.order(order, month)}</span>
              </label>
            );
          })}
        </fieldset>
        <p className="field-row">
          <button type="button" aria-disabled={places.length === 0} onClick={places.length === 0 ? undefined : () => change(new Set([...left, ...places]))}>
            {t('again.whatIf.all')}
          </button>
          <button type="button" aria-disabled={left.size === 0} onClick={left.size === 0 ? undefined : () => change(new Set())}>
            {t('again.whatIf.back')}
          </button>
        </p>
      </div>
      <p className="headline">{left.size === 0 ? t('again.whatIf.leftNone') : t('again.whatIf.left', { count: left.size, months: list(months) })}</p>
      <WorkLine work={work} done={result === null ? '' : result.parted === 0 ? t('again.side.never') : t('again.side.parted', { month: say.month(result.parted) })} />
      {result !== null && result.parted > 0 && (
        <Pair
          branch={result}
          names={{
            original: t('again.side.original'),
            changed: t('again.side.changed'),
            curves: t('again.side.curves'),
            onlyOriginal: t('again.side.onlyOriginal'),
            onlyChanged: t('again.branch.onlyHere'),
          }}
        />
      )}
      <PlayOn month={month} />
    </section>
  );
}

/** From here on the student writes the orders anew. */
function PlayOn({ month }: { month: number }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const cards = useCards();
  if (!canBranch(game)) return null;
  return (
    <div className="play-on">
      <button type="button" onClick={() => void cards.branch(month)}>
        {t('again.whatIf.playOn', { month: say.month(month) })}
      </button>
      <p className="small muted">
        {t('again.whatIf.playOnAbout')} {game.setting.scenario.mode === 'exam' && t('again.whatIf.playOnExam')}
      </p>
    </div>
  );
}
