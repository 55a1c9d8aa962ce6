/** The dossier of the chosen country: demands, levers, counter-measures, state, and how it sees the seat. */
import { COUNTER_MEASURES } from '../../engine/index.ts';
import type { CountryId, DemandId } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import { seatOf, standingsOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { DemandEntry } from './DemandEntry.tsx';
import { Ledgers } from './Ledgers.tsx';
import { Levers } from './Levers.tsx';
import { otherPositionsOf } from './positions.ts';
import { Positions } from './Positions.tsx';
import { usePrice } from './price.ts';

export function Dossier({ onPropose }: { onPropose: (demand: DemandId) => void }) {
  const { t } = useSpeaker().words;
  const country = useCardsState((state) => state.selected);
  return (
    <section className="dossier" aria-labelledby="dossier-title">
      {country === null ? <p id="dossier-title">{t('dossier.none')}</p> : <Entries country={country} onPropose={onPropose} />}
    </section>
  );
}

function Entries({ country, onPropose }: { country: CountryId; onPropose: (demand: DemandId) => void }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  const positions = otherPositionsOf(game, country);
  return (
    <>
      <header className="dossier-head">
        <h2 id="dossier-title" tabIndex={-1}>
          {t('dossier.title', { country: say.country(country) })}
        </h2>
        <Meeting country={country} />
      </header>
      <Measures country={country} />
      <h3>{t('dossier.demands')}</h3>
      <ul className="demands">
        {standingsOf(game, country).map((standing) => (
          <DemandEntry key={standing.demand} standing={standing} onPropose={onPropose} />
        ))}
      </ul>
      <Levers country={country} />
      <Ledgers country={country} />
      {positions.length > 0 && (
        <details>
          <summary>{t('dossier.general')}</summary>
          <Positions positions={positions} withIssue />
        </details>
      )}
    </>
  );
}

function Meeting({ country }: { country: CountryId }) {
  const say = useSpeaker();
  const { words } = say;
  const cards = useCards();
  const place = useCardsState((state) => state.writing.findIndex((order) => order.kind === 'meet' && order.country === country));
  const price = usePrice({ kind: 'meet', country });
  return (
    <button
      type="button"
      aria-pressed={place >= 0}
      title={words.t('dossier.meetAbout')}
      onClick={() => (place >= 0 ? cards.unorder(place) : cards.order({ kind: 'meet', country }))}
    >
      {words.t('play.matters.price', { action: words.t('dossier.meet'), price: words.number(price, 1) })}
    </button>
  );
}

function Measures({ country }: { country: CountryId }) {
  const { t } = useSpeaker().words;
  const game = useGame();
  const first = seatOf(game.setting, country) * COUNTER_MEASURES.length;
  const stages = worldOf(game).counterStage.slice(first, first + COUNTER_MEASURES.length);
  if (stages.every((stage) => stage === 0)) return null;
  return (
    <ul className="measures" aria-label={t('dossier.measures')}>
      {COUNTER_MEASURES.map((measure, index) => {
        const stage = stages[index] ?? 0;
        if (stage === 0) return null;
        return <li key={measure}>{t(stage === 1 ? 'dossier.measureThreatened' : 'dossier.measureInForce', { measure: t(`names.measure.${measure}`) })}</li>;
      })}
    </ul>
  );
}
