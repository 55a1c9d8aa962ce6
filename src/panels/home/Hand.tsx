/** The hand that one holds, four levers as cards, and the hands of the others, which one does not see. */
import { useWords } from '../frame/context.tsx';

/** Signs on a grid of twenty-four, one stroke, as the icons are. */
const CARDS = [
  { lever: 'tariff', sign: 'M3 8.500 12 4l9 4.500v8L12 21l-9-4.500zM3 8.500l9 4.500 9-4.500M12 13v8' },
  { lever: 'sanction', sign: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM6 6l12 12' },
  { lever: 'aid', sign: 'M3 14l4.500-2 4 1.500h3.500a1.500 1.500 0 0 1 0 3H11M3 19l3-1.500 6 2 9-4.500M12 10.500V4M9 7l3-3 3 3' },
  { lever: 'visa', sign: 'M5.500 3.500h13v17h-13zM12 7a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM9 17.500h6' },
] as const;

export function Hand() {
  const { t } = useWords();
  return (
    <>
      <ul className="hand" aria-label={t('home.hand')}>
        {CARDS.map(({ lever, sign }) => (
          <li key={lever} className="hand-card">
            <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
              <path d={sign} />
            </svg>
            {t(`names.lever.${lever}`)}
          </li>
        ))}
      </ul>
      <div className="hand-others">
        <div aria-hidden="true">
          <i className="hand-card" />
          <i className="hand-card" />
          <i className="hand-card" />
        </div>
        <p>{t('home.handOthers')}</p>
      </div>
    </>
  );
}
