/** The map's legend: the ladder of compliance always, all other signs on demand. */
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useWords } from '../frame/context.tsx';
import type { MapSign } from '../frame/context.tsx';

export function Legend({ signs }: { signs: readonly MapSign[] }) {
  const { t, percent } = useWords();
  const ladder = signs.find(({ key }) => key === 'compliance')?.swatches ?? [];
  return (
    <details className="legend">
      <summary>
        <span>{t('play.legend.title')}</span>
        <span className="ladder">
          <span>{t('play.legend.compliance')}</span>
          <span>{percent(0)}</span>
          <svg viewBox="0 0 70 10" width="70" height="10" aria-hidden="true" focusable="false">
            {ladder.map(({ colour }, step) => (
              <rect key={colour} x={step * 14} width="14" height="10" fill={colour} />
            ))}
          </svg>
          <span>{percent(1)}</span>
        </span>
      </summary>
      <ul aria-label={t('play.legend.signs')}>
        {ladder.map(({ from, to, colour }) => (
          <Line key={from} text={t('play.legend.step', { from: percent(from), to: percent(to) })}>
            <Swatch colour={colour} />
          </Line>
        ))}
        {signs.map((sign) =>
          sign.key === 'compliance' ? null : (
            <Line key={sign.key} text={t(`play.legend.${sign.key}`)}>
              <Sample sign={sign} />
            </Line>
          ),
        )}
      </ul>
    </details>
  );
}

function Line({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true" focusable="false">
        {children}
      </svg>
      <span>{text}</span>
    </li>
  );
}

function Swatch({ colour }: { colour: string }) {
  return <rect className="legend-edge" x="1" y="2" width="30" height="12" fill={colour} />;
}

/** The sign as the map draws it, in its colour of now. */
function Sample({ sign: { key, colour = 'currentcolor' } }: { sign: MapSign }) {
  const pattern = useId();
  switch (key) {
    case 'compliance':
    case 'unknown':
    case 'asker':
    case 'land':
      return <Swatch colour={colour} />;
    case 'pressure':
    case 'inducement':
      return (
        <>
          <pattern id={pattern} width="4" height="4" patternUnits="userSpaceOnUse">
            {key === 'pressure' ? <path d="M-1 3 3 7M0 0l4 4M1-3l4 4" stroke={colour} strokeWidth="1" /> : <circle cx="2" cy="2" r="1.1" fill={colour} />}
          </pattern>
          <rect className="legend-patch" x="1" y="2" width="30" height="12" />
          <rect x="1" y="2" width="30" height="12" fill={`url(#${pattern})`} />
        </>
      );
    case 'seat':
    case 'accord-pips':
      return (
        <>
          <circle cx="16" cy="8" r="6" fill="none" stroke={colour} strokeWidth="1.6" />
          {key === 'accord-pips' && <circle cx="16" cy="8" r="2.2" fill={colour} />}
        </>
      );
    case 'node':
      return <circle cx="16" cy="8" r="5" fill="none" stroke={colour} strokeWidth="1.1" strokeDasharray="2.2 1.8" />;
    case 'counter-threatened':
    case 'counter-in-force':
      return <path d="M16 2.5 22 13H10z" fill={key === 'counter-in-force' ? colour : 'none'} stroke={colour} strokeWidth="1.5" strokeLinejoin="round" />;
    case 'proposal':
    case 'accord':
      return <path d="M1 8h30" stroke={colour} strokeWidth="1.6" strokeDasharray={key === 'proposal' ? '6 4' : 'none'} />;
    case 'flow':
      return (
        <>
          <path className="legend-bed" d="M2 8h28" />
          <path d="M4 8h26" stroke={colour} strokeWidth="3" strokeDasharray="0 6" strokeLinecap="round" />
        </>
      );
    case 'removal':
      return (
        <>
          <path d="M1 8h30" stroke={colour} strokeWidth="0.9" />
          <circle cx="16" cy="8" r="2.6" fill="none" stroke={colour} strokeWidth="1.4" />
        </>
      );
    case 'news':
      return <circle cx="16" cy="8" r="5.5" fill="none" stroke={colour} strokeWidth="2" />;
  }
}
