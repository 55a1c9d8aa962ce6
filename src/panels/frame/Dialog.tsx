/** A window over the page: the browser's own dialog, which keeps and gives back the focus. */
import { useEffect, useId, useRef } from 'react';
import type { ReactNode } from 'react';
import { useWords } from './context.tsx';

interface DialogProps {
  title: string;
  lead?: string;
  /** The id of what is to be read with the title when the window opens. */
  about?: string;
  onClose: () => void;
  children: ReactNode;
}

/** Open as long as it is rendered. */
export function Dialog({ title, lead, about, onClose, children }: DialogProps) {
  const words = useWords();
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (dialog === null) return;
    const opener = document.activeElement;
    dialog.showModal();
    // The first thing to fill in; in a window that is only read, its title, and never the button that closes it.
    const field = dialog.querySelector<HTMLElement>('.dialog-body :is(input, select, textarea):not([disabled])');
    (field ?? dialog.querySelector<HTMLElement>('h2'))?.focus({ preventScroll: true });
    return () => {
      dialog.close();
      // The browser gives the focus back on close; where the dialog is taken out of the page at once, we do.
      const isThere = opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
      const back = isThere ? opener : document.getElementById('content');
      back?.focus({ preventScroll: back.id === 'content' });
    };
  }, []);
  return (
    <dialog ref={element} className="dialog" aria-labelledby={heading} aria-describedby={about} onCancel={(event) => (event.preventDefault(), onClose())}>
      <div className="dialog-head">
        <div>
          <h2 id={heading} tabIndex={-1}>{title}</h2>
          {lead !== undefined && <p className="muted">{lead}</p>}
        </div>
        <button type="button" className="plain" onClick={onClose}>
          {words.t('app.close')}
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
