/** The window before play: content note, mode and seed. */
import { useId, useState } from 'react';
import type { CatalogueEntry } from '../../content/catalogue.ts';
import { normalSeed } from '../../content/seed.ts';
import { useCards, useWords } from '../frame/context.tsx';
import { Dialog } from '../frame/Dialog.tsx';

export function BeginDialog({ entry, onClose }: { entry: CatalogueEntry; onClose: () => void }) {
  const { t, language } = useWords();
  const cards = useCards();
  const isExam = entry.mode === 'exam';
  const published = entry.seeds;
  const [seed, setSeed] = useState(isExam ? '' : (published[0] ?? newSeed()));
  const field = useId();
  const list = useId();
  return (
    <Dialog title={entry.title[language]} about={`${field}-content`} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void cards.beginBundled(entry.id, normalSeed(seed));
        }}
      >
        <h3>{t('home.contentNote')}</h3>
        <p id={`${field}-content`}>{entry.contentNote[language]}</p>
        <p className="muted">{t(isExam ? 'home.exam' : 'home.practice')}</p>
        <div className="field">
          <label htmlFor={field}>{t(isExam ? 'home.phrase' : 'home.seed')}</label>
          <span className="field-row">
            <input
              id={field}
              type="text"
              required
              pattern="[^\|]*[^\s\|][^\|]*"
              maxLength={200}
              autoComplete="off"
              list={list}
              value={seed}
              aria-describedby={`${field}-about`}
              onChange={(event) => setSeed(event.target.value)}
            />
            {!isExam && (
              <button type="button" onClick={() => setSeed(newSeed())}>
                {t('home.newSeed')}
              </button>
            )}
          </span>
          <datalist id={list}>
            {published.map((one) => (
              <option key={one}>{one}</option>
            ))}
          </datalist>
          <small id={`${field}-about`}>{t(isExam ? 'home.phraseAbout' : 'home.seedAbout')}</small>
        </div>
        <p className="dialog-end">
          <button type="button" onClick={onClose}>
            {t('app.cancel')}
          </button>
          <button type="submit" className="primary">
            {t('home.start')}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Eight letters and digits that are easy to read out to a class. */
function newSeed(): string {
  const alphabet = '23456789abcdefghjkmnpqrstuvwxyz';
  return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => alphabet[byte % alphabet.length]).join('');
}
