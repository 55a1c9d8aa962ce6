/** The window with language, colours, motion and keys. */
import { useId } from 'react';
import { LANGUAGES, MOTIONS, THEMES } from '../../store/settings.ts';
import { useCards, useCardsState, useWords } from './context.tsx';
import { Dialog } from './Dialog.tsx';

export function SettingsDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const cards = useCards();
  const settings = useCardsState((state) => state.settings);
  return (
    <Dialog title={t('app.settings')} onClose={onClose}>
      <div className="form">
        <Choice
          label={t('settings.language')}
          value={settings.language}
          options={LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))}
          onChange={(language) => cards.change({ language })}
        />
        <Choice
          label={t('settings.theme')}
          value={settings.theme}
          options={THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))}
          onChange={(theme) => cards.change({ theme })}
        />
        <Choice
          label={t('settings.motion')}
          value={settings.motion}
          options={MOTIONS.map((value) => ({ value, label: t(`settings.motions.${value}`) }))}
          onChange={(motion) => cards.change({ motion })}
        />
        <label className="check">
          <input type="checkbox" checked={settings.keys} onChange={(event) => cards.change({ keys: event.target.checked })} />
          {t('settings.keys')}
        </label>
      </div>
    </Dialog>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <p className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
}
