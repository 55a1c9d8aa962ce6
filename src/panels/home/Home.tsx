/** Home: kept games, scenario cards, and run files. */
import { useEffect, useState } from 'react';
import type { Playable } from '../../store/playable.ts';
import { useCards, useCardsState, useWords } from '../frame/context.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { KeptGames } from './KeptGames.tsx';
import { OpenRun } from './OpenRun.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';

export function Home() {
  const { t } = useWords();
  const cards = useCards();
  const shelf = useCardsState((state) => state.shelf);
  const [chosen, setChosen] = useState<Playable | null>(null);
  useEffect(() => void cards.arrive(), [cards]);
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
        {shelf === null ? (
          <p>{t('app.loading')}</p>
        ) : (
          <ul className="cards">
            {shelf.map((playable) => (
              <ScenarioCard key={playable.scenario.id} playable={playable} onBegin={() => setChosen(playable)} />
            ))}
          </ul>
        )}
      </section>
      <OpenRun />
      {chosen !== null && <BeginDialog playable={chosen} onClose={() => setChosen(null)} />}
    </main>
  );
}
