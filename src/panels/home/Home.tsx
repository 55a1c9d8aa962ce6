/** Home: kept games, scenario cards, and run files. */
import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { useCards, useCardsState, useWords } from '../frame/context.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { KeptGames } from './KeptGames.tsx';
import { OpenRun } from './OpenRun.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';

export function Home() {
  const { t } = useWords();
  const cards = useCards();
  const catalogue = useCardsState((state) => state.catalogue);
  const [chosen, setChosen] = useState<CatalogueEntry | null>(null);
  useEffect(() => void cards.refreshKept(), [cards]);
  return (
    <main id="content" className="home" tabIndex={-1}>
      <header className="home-title">
        <h1>{t('app.title')}</h1>
        <p className="lead">{t('app.tagline')}</p>
      </header>
      <KeptGames />
      <section aria-labelledby="scenarios">
        <h2 id="scenarios">{t('home.scenarios')}</h2>
        <p className="muted">{t('home.scenariosLead')}</p>
        <ul className="cards">
          {catalogue.map((entry) => (
            <ScenarioCard key={entry.id} entry={entry} onBegin={() => setChosen(entry)} />
          ))}
        </ul>
      </section>
      <OpenRun />
      {chosen !== null && <BeginDialog entry={chosen} onClose={() => setChosen(null)} />}
    </main>
  );
}
