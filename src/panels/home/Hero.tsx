/** The head of Home: what this is, where to begin, and the map with the hand. */
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { useWords } from '../frame/context.tsx';
import { Hand } from './Hand.tsx';
import { HemisphereMap } from './HemisphereMap.tsx';
import { LanguageChoice } from './LanguageChoice.tsx';
import { LastGame } from './LastGame.tsx';

interface HeroProps {
  /** The scenario for a first game, if there is any. */
  readonly first: CatalogueEntry | undefined;
  /** All governments of all scenarios. */
  readonly seats: readonly string[];
  /** Whether there is a game to go on with: then that is what stands out. */
  readonly isReturning: boolean;
  readonly onBegin: (entry: CatalogueEntry) => void;
}

export function Hero({ first, seats, isReturning, onBegin }: HeroProps) {
  const { t, language } = useWords();
  return (
    <header className="hero">
      <div className="hero-words">
        <LanguageChoice />
        <h1>{t('app.title')}</h1>
        <p className="lead">{t('app.tagline')}</p>
        <p>{t('home.what')}</p>
        {first !== undefined && (
          <button type="button" className={isReturning ? 'hero-start' : 'hero-start primary'} onClick={() => onBegin(first)}>
            {t('home.startHere', { title: first.title[language], minutes: t('home.minutes', { count: first.audience.minutes }) })}
          </button>
        )}
        <p className="muted small">{t('home.private')}</p>
      </div>
      <div className="hero-picture">
        <HemisphereMap seats={seats} />
        <Hand />
        <LastGame />
      </div>
    </header>
  );
}
