/** How a government sees the seat: its records of threats and of promises, in counts and deed by deed. */
import type { CountryId } from '../../engine/index.ts';
import { observationOf } from '../../store/knowledge.ts';
import { countsOf, deedsOf } from '../../store/record.ts';
import type { RecordName } from '../../store/record.ts';
import { seatOf } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';
import { sentenceOf } from '../text/sentences.ts';

export function Ledgers({ country }: { country: CountryId }) {
  const { words } = useSpeaker();
  const { t, percent } = words;
  const game = useGame();
  const seen = observationOf(game);
  const c = seatOf(game.setting, country);
  const records = [
    { name: 'credibility', value: seen.credibility[c] ?? 0, record: 'threats' },
    { name: 'assurance', value: seen.assurance[c] ?? 0, record: 'promises' },
  ] as const;
  return (
    <section aria-labelledby="ledgers" className="ledgers">
      <h3 id="ledgers">{t('dossier.ledgers')}</h3>
      {records.map(({ name, value, record }) => (
        <div key={name} className="ledger">
          <p>
            <strong>{t(`dossier.${name}`)}</strong> {percent(value)} <span className="muted small">{t(`dossier.about.${name}`)}</span>
          </p>
          <meter className="bar" min={0} max={1} value={value} aria-hidden="true" />
          <Deeds country={country} record={record} />
        </div>
      ))}
    </section>
  );
}

/** What fed a record: whole deeds counted, then each with its month. */
function Deeds({ country, record }: { country: CountryId; record: RecordName }) {
  const say = useSpeaker();
  const { t, list } = say.words;
  const deeds = deedsOf(useGame(), { record, country, before: null });
  const own = countsOf(deeds, { record, country }).map(({ kind, count }) => t(`dossier.deeds.${kind}`, { count }));
  const others = deeds.filter((deed) => deed.country !== country).length;
  return (
    <>
      <p className="small">
        {own.length === 0 ? t('dossier.recordNone') : t('dossier.record', { deeds: list(own) })} {others > 0 && t('dossier.recordOthers', { count: others })}
      </p>
      {deeds.length > 0 && (
        <details className="small">
          <summary>{t('dossier.deedByDeed', { count: deeds.length })}</summary>
          <ol className="deeds">
            {deeds.toReversed().map(({ month, fact }, index) => (
              <li key={index}>
                <span className="muted">{say.month(month)}</span> {sentenceOf(fact, say)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}
