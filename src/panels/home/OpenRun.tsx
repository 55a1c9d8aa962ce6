/** Opens a run file that a person chooses or drops. */
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { openRun } from '../../store/run-file.ts';
import { useCards, useWords } from '../frame/context.tsx';

export function OpenRun() {
  const { t } = useWords();
  const cards = useCards();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const about = useId();

  const open = useCallback(
    async (file: File | undefined): Promise<void> => {
      if (file !== undefined) await openRun(cards, file);
    },
    [cards],
  );
  useDrop(setOver, open);

  return (
    <section aria-labelledby="open-run" className={isOver ? 'drop over' : 'drop'}>
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
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
      </p>
    </section>
  );
}

/** A file may be dropped anywhere on Home: a browser left to itself would leave the page for it. */
function useDrop(over: (isOver: boolean) => void, open: (file: File | undefined) => Promise<void>): void {
  useEffect(() => {
    const gone = new AbortController();
    const { signal } = gone;
    const hover = (event: DragEvent): void => {
      event.preventDefault();
      over(true);
    };
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      over(false);
      void open(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', hover, { signal });
    document.addEventListener('dragleave', () => over(false), { signal });
    document.addEventListener('drop', drop, { signal });
    return () => gone.abort();
  }, [over, open]);
}
