/** Promises: what was owed under accords, and whether it came. */
import { useMemo } from 'react';
import { promisesOf } from '../../store/history/promises.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { MovedBelief, PairHead, ScrollTable } from './DealsTable.tsx';

export function PromiseTable() {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const game = useGame();
  const promises = useMemo(() => promisesOf(game), [game]);
  return (
    <>
      <h3>{t('debrief.promises.title')}</h3>
      {promises.length === 0 ? (
        <p>{t('debrief.promises.none')}</p>
      ) : (
        <ScrollTable label={t('debrief.promises.title')} heads={[t('debrief.deals.who'), t('debrief.promises.what'), t('debrief.deals.signed'), t('debrief.promises.due'), t('debrief.deals.became'), t('debrief.promises.assurance')]}>
          {promises.map((promise, index) => (
            <tr key={index}>
              <PairHead country={say.country(promise.country)} demand={say.demand(promise.demand)} />
              <td>
                {say.pledge('give', promise)} {promise.relief && <span className="muted small">{t('debrief.promises.relief')}</span>}
              </td>
              <td className="when">{say.month(promise.signed)}</td>
              <td className="when">{promise.due === null ? '' : say.month(promise.due)}</td>
              <td>{promise.month === null ? t('debrief.promises.fate.owed') : t(`debrief.promises.fate.${promise.fate === 'owed' ? 'void' : promise.fate}`, { month: say.month(promise.month) })}</td>
              <td>
                {promise.assurance !== null && (
                  <MovedBelief {...promise.assurance} words={t('debrief.threats.moved', { before: percent(promise.assurance.before), after: percent(promise.assurance.after) })} />
                )}
              </td>
            </tr>
          ))}
        </ScrollTable>
      )}
    </>
  );
}
