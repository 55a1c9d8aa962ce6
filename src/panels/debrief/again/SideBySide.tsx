/** A branch that has come to its end beside the game that it left: orders, lenses, answers and accords. */
import { useEffect, useMemo } from 'react';
import type { Order } from '../../../engine/index.ts';
import type { Branch } from '../../../lab/branch.ts';
import { originOf } from '../../../store/branches.ts';
import type { Origin } from '../../../store/branches.ts';
import { useGame, useSpeaker } from '../../frame/context.tsx';
import { Pair } from './Pair.tsx';
import { useOrders, useReplayer, useWork } from './replaying.ts';
import { WorkLine } from './WorkLine.tsx';

export function SideBySide() {
  const game = useGame();
  const origin = originOf(game);
  return origin === null ? null : <BesideOrigin key={game.id} origin={origin} />;
}

function BesideOrigin({ origin }: { origin: Origin }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const all = useOrders(game);
  const months = Math.min(origin.orders.length, all.length);
  const there = useMemo(() => origin.orders.slice(0, months), [origin, months]);
  const here = useMemo(() => all.slice(0, months), [all, months]);
  const replayer = useReplayer(game, there);
  const work = useWork<Branch>();
  const { start, result } = work;
  useEffect(() => {
    start(() => replayer.branch([{ kind: 'replace-from', month: 1, orders: here }]));
  }, [start, replayer, here]);
  return (
    <section aria-labelledby="beside" className="again beside">
      <h2 id="beside">{t('again.branch.part')}</h2>
      <p className="again-about">
        {t('again.branch.about', { month: say.month(origin.from) })} {months < all.length && t('again.branch.shorter', { months })}
      </p>
      <WorkLine work={work} done={result === null ? '' : result.parted === 0 ? t('again.side.never') : t('again.side.parted', { month: say.month(result.parted) })} />
      {result !== null && (
        <Pair
          branch={result}
          names={{
            original: t('again.branch.original'),
            changed: t('again.branch.changed'),
            curves: t('again.branch.curves'),
            onlyOriginal: t('again.branch.onlyThere'),
            onlyChanged: t('again.branch.onlyHere'),
          }}
        />
      )}
      <OrdersThatDiffer there={there} here={here} />
    </section>
  );
}

type Orders = readonly (readonly Order[])[];

function OrdersThatDiffer({ there, here }: { there: Orders; here: Orders }) {
  const say = useSpeaker();
  const { t } = say.words;
  const rows = there.flatMap((monthly, index) => {
    const own = here[index] ?? [];
    const [lost, gained] = [without(monthly, own), without(own, monthly)];
    return lost.length + gained.length === 0 ? [] : [{ month: index + 1, lost, gained }];
  });
  return (
    <section>
      <h3>{t('again.branch.orders')}</h3>
      {rows.length === 0 ? (
        <p className="muted">{t('again.branch.ordersNone')}</p>
      ) : (
        <ul className="orders-differ">
          {rows.map(({ month, lost, gained }) => (
            <li key={month}>
              <h4>{say.month(month)}</h4>
              <OrderList name={t('again.branch.onlyThere')} orders={lost} month={month} />
              <OrderList name={t('again.branch.onlyHere')} orders={gained} month={month} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function OrderList({ name, orders, month }: { name: string; orders: readonly Order[]; month: number }) {
  const say = useSpeaker();
  return (
    <div>
      <p className="small muted">{name}</p>
      {orders.length === 0 ? (
        <p className="muted">{say.words.t('again.branch.none')}</p>
      ) : (
        <ul className="bullets">
          {orders.map((order) => (
            <li key={JSON.stringify(order)}>{say.order(order, month)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The orders of one list that the other does not have in the same words; their sequence does not count here. */
function without(orders: readonly Order[], others: readonly Order[]): readonly Order[] {
  const known = new Set(others.map((order) => JSON.stringify(order)));
  return orders.filter((order) => !known.has(JSON.stringify(order)));
}
