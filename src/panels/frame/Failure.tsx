/** Shows words instead of an empty page when a panel breaks. */
import { Component } from 'react';
import type { ReactNode } from 'react';
import { useWords } from './context.tsx';

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
  return (
    <main id="content" className="waiting" tabIndex={-1}>
      <p role="alert">{t('app.broken')}</p>
      <button type="button" onClick={() => location.reload()}>
        {t('app.reload')}
      </button>
    </main>
  );
}
