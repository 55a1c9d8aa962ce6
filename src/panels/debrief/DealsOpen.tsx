/** Negotiations that came to no accord. */
import type { Fact } from '../../engine/index.ts';
import type { Deal } from '../../store/history/deals.ts';
import { useSpeaker } from '../frame/context.tsx';
import { PairHead, ScrollTable } from './DealsTable.tsx';
import { outcomeOf } from './deals-words.ts';

export function OpenTalks({ talks, onWhy }: { talks: readonly Deal[]; onWhy: (fact: Fact) => void }) {
  const say = useSpeaker();
  const { t, number } = say.words;
  return (
    <details>
      <summary>{t('debrief.deals.talks', { count: talks.length })}</summary>
      <ScrollTable label={t('debrief.deals.talks', { count: talks.length })} heads={[t('debrief.deals.who'), t('debrief.deals.time'), t('debrief.deals.proposals'), t('debrief.deals.counters'), t('debrief.deals.became'), t('debrief.deals.last')]}>
        {talks.map((deal) => {
          const answer = deal.answers.at(-1);
          return (
            <tr key={`${deal.country} ${deal.demand} ${deal.began}`}>
              <PairHead country={say.country(deal.country)} demand={say.demand(deal.demand)} />
              <td>{deal.began === deal.latest ? say.month(deal.began) : t('debrief.deals.span', { first: say.month(deal.began), last: say.month(deal.latest) })}</td>
              <td className="figure">{number(deal.proposals)}</td>
              <td className="figure">{number(deal.counters.length)}</td>
              <td>{outcomeOf(deal, say)}</td>
              <td>
                {answer === undefined ? (
                  <span className="muted">{t('debrief.deals.noAnswer')}</span>
                ) : (
                  <>
                    {t(`debrief.deals.answer.${answer.decision}`)}{' '}
                    <button type="button" className="plain" aria-label={t('debrief.deals.whyNamed', { country: say.country(deal.country), demand: say.demand(deal.demand) })} onClick={() => onWhy(answer)}>
                      {t('play.chronicle.why')}
                    </button>
                  </>
                )}
              </td>
            </tr>
          );
        })}
      </ScrollTable>
    </details>
  );
}
