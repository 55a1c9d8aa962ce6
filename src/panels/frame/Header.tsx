/** The bar on top: name of the page, saving, settings and help. */
import type { ReactNode } from 'react';
import { useCards, useCardsState, useWords } from './context.tsx';

interface HeaderProps {
  children?: ReactNode;
  /** Null outside a game. */
  onBriefing: (() => void) | null;
  onSettings: () => void;
  onHelp: () => void;
}

export function Header({ children, onBriefing, onSettings, onHelp }: HeaderProps) {
  const { t } = useWords();
  const cards = useCards();
  const screen = useCardsState((state) => state.screen);
  return (
    <header className="header">
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <p className="brand">{t('app.title')}</p>
      <div className="header-middle">{children}</div>
      <nav className="header-end" aria-label={t('app.navigation')}>
        {screen !== 'home' && (
          <button type="button" className="plain" onClick={() => cards.show('home')}>
            {t('app.home')}
          </button>
        )}
        {onBriefing !== null && (
          <button type="button" className="plain" onClick={onBriefing}>
            {t('app.briefing')}
          </button>
        )}
        <button type="button" className="plain" onClick={onSettings}>
          {t('app.settings')}
        </button>
        <button type="button" className="plain" onClick={onHelp}>
          {t('app.help')}
        </button>
      </nav>
    </header>
  );
}
