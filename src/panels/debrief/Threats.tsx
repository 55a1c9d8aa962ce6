/** Threats and promises: each with its fate, and what it did to the belief of the government. */
import { useMemo } from 'react';
import { threatsOf, wasBluff } from '../../store/history/threats.ts';
import type { Threat } from '../../store/history/threats.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import type { Speaker } from '../text/speaker.ts';
import { MovedBelief, PairHead, ScrollTable } from './DealsTable.tsx';
import { PromiseTable } from './Promises.tsx';

export function Threats() {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const threats = useMemo(() => threatsOf(game), [game]);
  return (
    <section aria-labelledby="threats" className="threats">
      <h2 id="threats">{t('debrief.threats.title')}</h2>
      <h3>{t('debrief.threats.threats')}</h3>
      <p>{countsOf(threats, say)}</p>
      {threats.length > 0 && (
        <ScrollTable label={t('debrief.threats.threats')} heads={[t('debrief.deals.who'), t('debrief.threats.orElse'), t('debrief.threats.stated'), t('debrief.threats.due'), t('debrief.deals.became'), t('debrief.threats.credibility')]}>
          {threats.map((threat, index) => (
            <ThreatRow key={index} threat={threat} />
          ))}
        </ScrollTable>
      )}
      {threats.length > 0 && <p className="muted small">{t('debrief.threats.beliefAbout')}</p>}
      <PromiseTable />
    </section>
  );
}

function ThreatRow({ threat }: { threat: Threat }) {
  const say = useSpeaker();
  const { t, percent } = say.words;
  const { offer, posed, due, credibility } = threat;
  return (
    <tr>
      <PairHead country={say.country(offer.country)} demand={say.demand(offer.demand)} />
      <td>
        {say.pledges('orElse', offer.orElse)} <span className="muted small">{t(`names.postureIn.${offer.posture}`)}</span>
      </td>
      <td className="when">{say.month(posed)}</td>
      <td className="when">
        {due === null ? t('debrief.threats.noDeadline') : say.month(due)}
        {threat.extended !== null && <span className="muted small"> {t('debrief.threats.extended', { month: say.month(threat.extended) })}</span>}
      </td>
      <td>
        {wasBluff(threat) && <span className="tag">{t('debrief.threats.bluff')}</span>} {fateOf(threat, say)}
      </td>
      <td>
        {credibility === null ? (
          <span className="muted">{t('debrief.threats.open')}</span>
        ) : (
          <MovedBelief {...credibility} words={t('debrief.threats.moved', { before: percent(credibility.before), after: percent(credibility.after) })} />
        )}
      </td>
    </tr>
  );
}

/** How many or-elses came to what, none of them named as success. */
function countsOf(threats: readonly Threat[], say: Speaker): string {
  const { t, list } = say.words;
  const count = (...kinds: string[]): number => threats.filter(({ fate }) => kinds.includes(fate.kind)).length;
  const counts = [
    { key: 'met', count: count('met', 'settled') },
    { key: 'carried', count: count('carried-out') },
    { key: 'bluffs', count: threats.filter(wasBluff).length },
    { key: 'dropped', count: count('replaced', 'withdrawn', 'lapsed', 'closed') },
    { key: 'open', count: count('open') },
  ] as const;
  if (threats.length === 0) return t('debrief.threats.none');
  const parts = counts.filter((one) => one.count > 0).map((one) => t(`debrief.threats.counts.${one.key}`, { count: one.count }));
  return [t('debrief.threats.count', { count: threats.length, parts: list(parts) }), ...(threats.some(wasBluff) ? [t('debrief.threats.bluffAbout')] : [])].join(' ');
}

/** What became of an or-else, in a sentence. */
function fateOf({ fate, wayDown, afterwards, recorded }: Threat, say: Speaker): string {
  const { t } = say.words;
  const month = fate.month === null ? '' : say.month(fate.month);
  switch (fate.kind) {
    case 'backed-down':
      return t(`debrief.threats.wayDown.${wayDown ?? 'silence'}`, { month });
    case 'carried-out': {
      const next = afterwards === null ? '' : t(`debrief.threats.afterwards.${afterwards.kind}`, { month: afterwards.month === null ? '' : say.month(afterwards.month) });
      return t('debrief.threats.fate.carried-out', { month, next });
    }
    case 'met':
    case 'settled':
      return [t(`debrief.threats.fate.${fate.kind}`, { month }), ...(recorded ? [t('debrief.threats.recorded')] : [])].join(' ');
    case 'open':
      return t('debrief.threats.fate.open');
    case 'replaced':
    case 'withdrawn':
    case 'lapsed':
    case 'closed':
      return t(`debrief.threats.fate.${fate.kind}`, { month });
  }
}
