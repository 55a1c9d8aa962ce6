/** Opens a run file that a person chooses or drops. */
import { useId, useRef, useState } from 'react';
import { openRun } from '../../store/run-file.ts';
import { useCards, useWords } from '../frame/context.tsx';

export function OpenRun() {
  const { t } = useWords();
  const cards = useCards();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const about = useId();

  async function open(file: File | undefined): Promise<void> {
    if (file !== undefined) await openRun(cards, file);
  }

  return (
    <section
      aria-labelledby="open-run"
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
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
