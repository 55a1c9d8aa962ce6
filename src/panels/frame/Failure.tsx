/** Shows words instead of an empty page when a panel breaks. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useCards, useCardsState, useWords } from './context.tsx';

export class Failure extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const { t } = useWords();
  const cards = useCards();
  const isUnsaved = useCardsState((state) => state.game !== null && (state.saving === 'failed' || state.saving === 'elsewhere'));
  return (
    <main id="content" className="waiting" tabIndex={-1}>
      <p role="alert">{t(isUnsaved ? 'saving.broken' : 'app.broken')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('app.reload')}
      </button>
      {/* A game that breaks its own screen must not be all that can be reached: its address would bring it back. */}
      <button
        type="button"
        className="plain"
        onClick={() => {
          cards.show('home');
          location.reload();
        }}
      >
        {t('app.home')}
      </button>
    </main>
  );
}
