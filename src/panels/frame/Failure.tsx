/** Shows words instead of an empty page when a panel breaks. */
import { Component, useEffect } from 'react';
import type { ReactNode } from 'react';
import { useCards, useCardsState, useWords } from './context.tsx';

interface FailureProps {
  readonly children: ReactNode;
  /** What stands there then; words with a way out where nothing is given. */
  readonly instead?: ReactNode;
}

export class Failure extends Component<FailureProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    const { children, instead = <Broken /> } = this.props;
    return this.state.broken ? instead : children;
  }
}

/** In the place of a part that a game can be played without: its loss is said, and the page stands. */
export function Missing(): null {
  const cards = useCards();
  useEffect(() => cards.say({ kind: 'load-failed' }), [cards]);
  return null;
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
