/** The two languages of the page, each by its own name, where nobody has to look for them. */
import { LANGUAGES } from '../../store/settings.ts';
import { useCards, useWords } from '../frame/context.tsx';

export function LanguageChoice() {
  const { t, language } = useWords();
  const cards = useCards();
  return (
    <fieldset className="languages">
      <legend className="unseen">{t('settings.language')}</legend>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => cards.change({ language: one })}>
          {t(`settings.languages.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
