/** Opens a run file that a person chooses, or drops anywhere on Home. */
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { openFiles } from '../../store/run-file.ts';
import { useCards, useWords } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';

export function OpenRun() {
  const { t } = useWords();
  const cards = useCards();
  const input = useRef<HTMLInputElement>(null);
  const [isDragging, setDragging] = useState(false);
  const about = useId();
  const open = useCallback((files: readonly File[]) => void openFiles(cards, files), [cards]);
  useDrop(setDragging, open);

  return (
    <section aria-labelledby="open-run" className="open-run">
      <h2 id="open-run">{t('home.openTitle')}</h2>
      <p id={about} className="muted">
        {t('home.openAbout')}
      </p>
      <p className="field-row">
        <button type="button" aria-describedby={about} onClick={() => input.current?.click()}>
          {t('home.openButton')}
        </button>
        <span className="muted">{t('home.openDrop')}</span>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={(event) => {
            open([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </p>
      {isDragging && (
        <div className="drop-here" aria-hidden="true">
          <p>
            <Icon name="open" />
            {t('home.dropHere')}
          </p>
        </div>
      )}
    </section>
  );
}

/** A file may be dropped anywhere on Home: a browser left to itself would leave the page for it. Text that is dragged is none of our business. */
function useDrop(setDragging: (isDragging: boolean) => void, open: (files: readonly File[]) => void): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    // Events come for every element on the way: the file has left when as many were left as entered.
    let inside = 0;
    const listen = (kind: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void =>
      document.addEventListener(
        kind,
        (event) => {
          if (event.dataTransfer?.types.includes('Files') !== true) return;
          event.preventDefault();
          act(event);
        },
        { signal },
      );
    const count = (now: number): void => {
      inside = now;
      setDragging(now > 0);
    };
    listen('dragenter', () => count(inside + 1));
    listen('dragover', () => undefined);
    listen('dragleave', () => count(Math.max(0, inside - 1)));
    listen('drop', (event) => {
      count(0);
      open([...(event.dataTransfer?.files ?? [])]);
    });
    return () => gone.abort();
  }, [setDragging, open]);
}
