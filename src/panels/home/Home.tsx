/** Home: what this is and where to begin, scenario cards, kept games, and run files. */
import { useEffect, useState } from 'react';
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { useCards, useCardsState, useWords } from '../frame/context.tsx';
import { BeginDialog } from './BeginDialog.tsx';
import { Hero } from './Hero.tsx';
import { goingOf, KeptGames } from './KeptGames.tsx';
import { OpenRun } from './OpenRun.tsx';
import { ScenarioCard } from './ScenarioCard.tsx';

export function Home() {
  const { t } = useWords();
  const cards = useCards();
  const catalogue = useCardsState((state) => state.catalogue);
  const isReturning = useCardsState((state) => goingOf(state.kept).length > 0);
  const [chosen, setChosen] = useState<CatalogueEntry | null>(null);
  useEffect(() => void cards.refreshKept(), [cards]);
  const [first] = catalogue.toSorted((one, other) => one.audience.minutes - other.audience.minutes);
  const seats = [...new Set(catalogue.flatMap((entry) => entry.seats))];
  return (
    <main id="content" className="home" tabIndex={-1}>
      <Hero first={first} seats={seats} isReturning={isReturning} onBegin={setChosen} />
      <section aria-labelledby="scenarios">
        <h2 id="scenarios" tabIndex={-1}>
          {t('home.scenarios')}
        </h2>
        <p className="muted">{t('home.scenariosLead')}</p>
        <ul className="cards">
          {catalogue.map((entry) => (
            <ScenarioCard key={entry.id} entry={entry} isFirst={entry === first} onBegin={() => setChosen(entry)} />
          ))}
        </ul>
      </section>
      <KeptGames />
      <OpenRun />
      {chosen !== null && <BeginDialog entry={chosen} onClose={() => setChosen(null)} />}
    </main>
  );
}
