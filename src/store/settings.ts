/** What a person chose about the page itself: language, theme, motion and keys. */

export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const MOTIONS = ['system', 'full', 'reduced'] as const;
export type Motion = (typeof MOTIONS)[number];

export interface Settings {
  readonly language: Language;
  readonly theme: Theme;
  readonly motion: Motion;
  /** Whether single letters act as shortcuts (WCAG 2.1.4 asks that they can be turned off). */
  readonly keys: boolean;
}

const SLOT = 'cards.settings';

/** A place for one text, like the browser's localStorage. */
export type Drawer = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Reads the settings; anything unknown or unreadable falls back to the defaults.
 * @param languages what the browser prefers, best first
 */
export function readSettings(drawer: Drawer, languages: readonly string[]): Settings {
  const wished = languages.map((tag) => tag.slice(0, 2)).find((tag) => LANGUAGES.some((language) => language === tag));
  const defaults: Settings = { language: wished === 'es' ? 'es' : 'en', theme: 'system', motion: 'system', keys: true };
  try {
    const stored: unknown = JSON.parse(drawer.getItem(SLOT) ?? '{}');
    if (typeof stored !== 'object' || stored === null) return defaults;
    return {
      language: pick(LANGUAGES, Reflect.get(stored, 'language')) ?? defaults.language,
      theme: pick(THEMES, Reflect.get(stored, 'theme')) ?? defaults.theme,
      motion: pick(MOTIONS, Reflect.get(stored, 'motion')) ?? defaults.motion,
      keys: Reflect.get(stored, 'keys') !== false,
    };
  } catch {
    return defaults;
  }
}

/** The browser's drawer; where it refuses one (storage switched off), one that forgets. */
export function drawerIn(page: { readonly localStorage: Drawer }): Drawer {
  try {
    return page.localStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

/** Keeps the settings; a browser that refuses loses only the convenience. */
export function writeSettings(drawer: Drawer, settings: Settings): void {
  try {
    drawer.setItem(SLOT, JSON.stringify(settings));
  } catch {
    // A private window or a full disk: the settings then last as long as the page.
  }
}

function pick<T extends string>(allowed: readonly T[], value: unknown): T | undefined {
  return allowed.find((one) => one === value);
}
