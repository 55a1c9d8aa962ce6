/** How a government sees the seat: records of threats and promises, and the slow things. */
import type { CountryId } from '../../engine/index.ts';
import { observationOf } from '../../store/knowledge.ts';
import { seatOf } from '../../store/table.ts';
import { useGame, useSpeaker } from '../frame/context.tsx';

export function Ledgers({ country }: { country: CountryId }) {
  const { words } = useSpeaker();
  const { t, percent, number } = words;
  const game = useGame();
  const seen = observationOf(game);
  const c = seatOf(game.setting, country);
  const records = [
    { name: 'credibility', value: seen.credibility[c] ?? 0, ledger: seen.threats },
    { name: 'assurance', value: seen.assurance[c] ?? 0, ledger: seen.promises },
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
      {records.map(({ name, value, ledger }) => (
        <div key={name} className="ledger">
          <p>
            <strong>{t(`dossier.${name}`)}</strong> {percent(value)} <span className="muted small">{t(`dossier.${name}About`)}</span>
          </p>
          <meter className="bar" min={0} max={1} value={value} aria-hidden="true" />
          <p className="muted small">
            {t('dossier.record', {
              kept: number(ledger.kept[c] ?? 0, 2),
              made: number(ledger.made[c] ?? 0, 2),
              publicKept: number(ledger.publicKept.reduce(add, 0), 2),
              publicMade: number(ledger.publicMade.reduce(add, 0), 2),
            })}
          </p>
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

function add(sum: number, one: number): number {
  return sum + one;
}
