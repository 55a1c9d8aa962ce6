/** The dossier of the chosen country: what it sees in the seat, then demands, levers, record and background as tabs. */
import { useState } from 'react';
import { COUNTER_MEASURES } from '../../engine/index.ts';
import type { CountryId, DemandId } from '../../engine/index.ts';
import { worldOf } from '../../store/game.ts';
import type { GameInHand } from '../../store/game.ts';
import { levelOf, mattersOf, owedBy, seatOf, standingsOf } from '../../store/table.ts';
import { useCards, useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import { Tabs } from '../frame/Tabs.tsx';
import type { Tab } from '../frame/Tabs.tsx';
import type { Words } from '../text/words.ts';
import { Accords } from './Accords.tsx';
import { Background } from './Background.tsx';
import { DemandEntry } from './DemandEntry.tsx';
import { Ledgers } from './Ledgers.tsx';
import { Levers } from './Levers.tsx';
import { Meters } from './Meters.tsx';
import { otherPositionsOf } from './positions.ts';
import { usePrice } from './price.ts';

interface DossierProps {
  onPropose: (demand: DemandId) => void;
}

type Part = 'demands' | 'levers' | 'record' | 'background';

export function Dossier({ onPropose }: DossierProps) {
  const { t } = useSpeaker().words;
  const country = useCardsState((state) => state.selected);
  return (
    <section className="dossier" aria-labelledby="dossier-title">
      {country === null ? <p id="dossier-title">{t('dossier.none')}</p> : <Entries country={country} onPropose={onPropose} />}
    </section>
  );
}

function Entries({ country, onPropose }: DossierProps & { country: CountryId }) {
  const say = useSpeaker();
  const { t } = say.words;
  const game = useGame();
  // The part stays when another country is chosen: levers are then compared with levers.
  const [part, setPart] = useState<Part>('demands');
  return (
    <>
      <header className="dossier-head">
        <h2 id="dossier-title" tabIndex={-1}>
          <span className="unseen">{t('dossier.title', { country: say.country(country) })}</span>
          <span aria-hidden="true">{say.country(country)}</span>
        </h2>
        <Meeting country={country} />
      </header>
      <Meters country={country} />
      <Measures country={country} />
      <Tabs name="dossier" label={t('dossier.parts')} tabs={partsOf(game, country, say.words)} current={part} onChoose={setPart}>
        {part === 'demands' && <Demands country={country} onPropose={onPropose} />}
        {part === 'levers' && <Levers country={country} />}
        {part === 'record' && (
          <>
            <Accords country={country} />
            <Ledgers country={country} />
          </>
        )}
        {part === 'background' && <Background country={country} />}
      </Tabs>
    </>
  );
}

/** The first demand shows what a row opens on, where that leaves the others in sight. */
function hasRoom(): boolean {
  return matchMedia('(min-width: 60rem) and (min-height: 60rem)').matches;
}

/** The tabs, each with what is to be found in it or waits there. */
function partsOf(game: GameInHand, country: CountryId, { t, number }: Words): readonly Tab<Part>[] {
  const waiting = mattersOf(game).filter((matter) => matter.country === country).length;
  const asked = standingsOf(game, country).length;
  const levers = game.setting.scenario.levers.filter(({ lever }) => levelOf(game, country, lever) !== 0).length;
  const owed = owedBy(game).filter((debt) => debt.country === country).length;
  const accords = standingsOf(game, country).filter((one) => one.accord !== null).length;
  const others = otherPositionsOf(game, country).length;
  const badge = (count: number, text: string, isUrgent = false) => (count === 0 ? null : { count: number(count), text, isUrgent });
  return [
    { id: 'demands', title: t('dossier.demands'), badge: badge(waiting, t('dossier.badges.waiting', { count: waiting }), true) ?? badge(asked, t('dossier.badges.asked', { count: asked })) },
    { id: 'levers', title: t('dossier.levers'), badge: badge(levers, t('dossier.badges.levers', { count: levers })) },
    { id: 'record', title: t('dossier.recordTitle'), badge: badge(owed, t('dossier.badges.owed', { count: owed }), true) ?? badge(accords, t('dossier.badges.accords', { count: accords })) },
    { id: 'background', title: t('dossier.background'), badge: badge(others, t('dossier.badges.others', { count: others })) },
  ];
}

function Demands({ country, onPropose }: DossierProps & { country: CountryId }) {
  const { t } = useSpeaker().words;
  const standings = standingsOf(useGame(), country);
  return (
    <>
      <h3 className="unseen">{t('dossier.demandsTitle')}</h3>
      <p className="demand-heads" aria-hidden="true">
        <span>{t('play.countriesShare')}</span>
        <span>{t('dossier.stanceHead')}</span>
      </p>
      <ul className="demands">
        {standings.map((standing, index) => (
          <DemandEntry key={`${country} ${standing.demand}`} standing={standing} isOpen={index === 0 && hasRoom()} onPropose={onPropose} />
        ))}
      </ul>
      <p className="muted small figure-key">{t('dossier.figureKey')}</p>
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

/** Counter-measures that are warned of or in force: in sight whatever part is open. */
function Measures({ country }: { country: CountryId }) {
  const { t } = useSpeaker().words;
  const game = useGame();
  const first = seatOf(game.setting, country) * COUNTER_MEASURES.length;
  const stages = worldOf(game).counterStage.slice(first, first + COUNTER_MEASURES.length);
  if (stages.every((stage) => stage === 0)) return null;
  return (
    <ul className="measures small" aria-label={t('dossier.measures')}>
      {COUNTER_MEASURES.map((measure, index) => {
        const stage = stages[index] ?? 0;
        if (stage === 0) return null;
        return (
          <li key={measure}>
            <Icon name={stage === 1 ? 'warning' : 'measure'} />
            {t(stage === 1 ? 'dossier.measureThreatened' : 'dossier.measureInForce', { measure: t(`names.measure.${measure}`) })}
          </li>
        );
      })}
    </ul>
  );
}
