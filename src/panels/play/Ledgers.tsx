/** How a government sees the seat: records of threats and promises, and the slow things. */
import type { CountryId } from '../../engine/index.ts';
import { observationOf } from '../../store/knowledge.ts';
import { countsOf, deedsOf } from '../../store/record.ts';
import type { RecordName } from '../../store/record.ts';
import { seatOf } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';

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
  const states = [
    { name: 'goodwill', text: words.signed(seen.goodwill[c] ?? 0) },
    { name: 'hedging', text: percent(seen.hedging[c] ?? 0) },
    { name: 'hardship', text: percent(seen.hardship[c] ?? 0) },
    { name: 'bloc', text: percent(seen.bloc) },
  ] as const;
  return (
    <section aria-labelledby="ledgers" className="ledgers">
      <h3 id="ledgers">{t('dossier.ledgers')}</h3>
      {records.map(({ name, value, record }) => (
        <div key={name} className="ledger">
          <p>
            <strong>{t(`dossier.${name}`)}</strong> {percent(value)} <span className="muted small">{t(`dossier.${name}About`)}</span>
          </p>
          <meter className="bar" min={0} max={1} value={value} aria-hidden="true" />
          <Deeds country={country} record={record} />
        </div>
      ))}
      <dl className="states">
        {states.map(({ name, text }) => (
          <div key={name}>
            <dt>{t(`dossier.${name}`)}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** What fed a record, in whole deeds. */
function Deeds({ country, record }: { country: CountryId; record: RecordName }) {
  const { t, list } = useSpeaker().words;
  const deeds = deedsOf(useGame(), { record, country, before: null });
  const own = countsOf(deeds, { record, country }).map(({ kind, count }) => t(`dossier.deeds.${kind}`, { count }));
  const others = deeds.filter((deed) => deed.country !== country).length;
  return (
    <p className="muted small">
      {own.length === 0 ? t('dossier.recordNone') : t('dossier.record', { deeds: list(own) })} {others > 0 && t('dossier.recordOthers', { count: others })}
    </p>
  );
}
