/** The timeline as a table: the same months, countries and sentences, with every move of a lever. */
import { useState } from 'react';
import type { CountryId, Fact } from '../../engine/index.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { countryOf, isNotable, isPuzzle } from '../play/notable.ts';
import { sentenceOf } from '../text/sentences.ts';
import { WideTable } from './WideTable.tsx';

export function TimelineTable({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const { t } = useSpeaker().words;
  const [isOpen, setOpen] = useState(false);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('debrief.timeline.asTable')}</summary>
      {isOpen && <Rows onWhy={onWhy} />}
    </details>
  );
}

function Rows({ onWhy }: { onWhy: (fact: Fact) => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  const { months } = useGame();
  const rows = months.flatMap(({ facts }, index) => facts.filter((fact) => isNotable(fact) || fact.kind === 'income').map((fact) => ({ month: index + 1, fact })));
  return (
    <WideTable label={t('debrief.timeline.asTable')}>
      <table className="table timeline-table">
        <thead>
          <tr>
            <th scope="col">{t('debrief.month')}</th>
            <th scope="col">{t('debrief.timeline.who')}</th>
            <th scope="col">{t('debrief.timeline.what')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, fact }, index) => (
            <tr key={index}>
              <th scope="row">{say.month(month)}</th>
              <td>{placeOf(countryOf(fact), fact, { country: say.country, world: t('debrief.timeline.world'), capital: t('debrief.timeline.capital') })}</td>
              <td>
                {sentenceOf(fact, say)}{' '}
                {isPuzzle(fact) && (
                  <button type="button" className="plain" aria-label={t('play.chronicle.whyNamed', { sentence: sentenceOf(fact, say) })} onClick={() => onWhy(fact)}>
                    {t('play.chronicle.why')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}

function placeOf(country: CountryId | null, fact: Fact, names: { country: (id: CountryId) => string; world: string; capital: string }): string {
  if (country !== null) return names.country(country);
  return fact.kind === 'income' ? names.capital : names.world;
}
