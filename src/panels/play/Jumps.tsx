/** On small screens, a bar at the foot that leads to every part of the page. */
import { mattersOf } from '../../store/table.ts';
import { useCardsState, useGame, useSpeaker } from '../frame/context.tsx';
import { Icon } from '../frame/Icon.tsx';
import type { IconName } from '../frame/Icon.tsx';

const PARTS = [
  { part: 'matters', icon: 'due', place: '.play > .matters', focus: 'matters' },
  { part: 'map', icon: 'map', place: '.play > .map', focus: null },
  { part: 'countries', icon: 'list', place: '.play > .countries', focus: 'countries-current' },
  { part: 'dossier', icon: 'dossier', place: '.play .dossier', focus: 'dossier-title' },
  { part: 'orders', icon: 'ordered', place: '.play .orders', focus: 'orders-title' },
  { part: 'chronicle', icon: 'said', place: '.play > .chronicle', focus: 'chronicle' },
] as const satisfies readonly { readonly icon: IconName; readonly [more: string]: unknown }[];

export function Jumps() {
  const { t, number } = useSpeaker().words;
  const matters = mattersOf(useGame()).length;
  const orders = useCardsState((state) => state.writing.length);
  const counts: Readonly<Record<string, number>> = { matters, orders };
  return (
    <nav className="jumps" aria-label={t('play.parts')}>
      {PARTS.filter(({ part }) => part !== 'matters' || matters > 0).map(({ part, icon, place, focus }) => (
        <button key={part} type="button" onClick={() => jump(place, focus)}>
          <Icon name={icon} />
          {t(`play.part.${part}`)}
          {(counts[part] ?? 0) > 0 && <span className={part === 'matters' ? 'badge urgent' : 'badge'}>{number(counts[part] ?? 0)}</span>}
        </button>
      ))}
    </nav>
  );
}

/** Brings a part to the top of the window, and the focus with it. */
function jump(place: string, focus: string | null): void {
  if (focus !== null) document.getElementById(focus)?.focus({ preventScroll: true });
  document.querySelector(place)?.scrollIntoView({ block: 'start' });
}
