/** Single letters that act as shortcuts while no field and no window has the focus. */
import { useEffect } from 'react';
import { useCardsState } from './context.tsx';

export const SHORTCUTS = [
  { key: '?', action: 'help' },
  { key: 'm', action: 'matters' },
  { key: 'c', action: 'countries' },
  { key: 'd', action: 'dossier' },
  { key: 'l', action: 'levers' },
  { key: 'p', action: 'propose' },
  { key: 'o', action: 'orders' },
  { key: 'h', action: 'chronicle' },
  { key: 'b', action: 'briefing' },
  { key: 'e', action: 'end' },
] as const;
export type Shortcut = (typeof SHORTCUTS)[number]['action'];

/** Calls `act` for each shortcut that is pressed, unless the person has turned single letters off. */
export function useShortcuts(act: (shortcut: Shortcut) => void): void {
  const isOn = useCardsState((state) => state.settings.keys);
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent): void => {
      const shortcut = SHORTCUTS.find(({ key }) => key === event.key.toLowerCase());
      if (shortcut === undefined || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
      event.preventDefault();
      act(shortcut.action);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isOn, act]);
}

function isTyping(target: EventTarget | null): boolean {
  return document.querySelector('dialog[open]') !== null || (target instanceof Element && target.closest('input[type=text], textarea, select') !== null);
}
