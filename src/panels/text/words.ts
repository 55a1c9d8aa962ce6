/** One language's words: typed texts from i18next, and all formats for numbers, shares, months and lists. */
import i18next from 'i18next';
import type { Language } from '../../store/settings.ts';
import { frame as frameEn } from './en/frame.ts';
import type { en } from './en/index.ts';
import { frame as frameEs } from './es/frame.ts';
import type { KeysOf, Texts } from './keys.ts';

type Keys = KeysOf<typeof en>;
export type TextKey = keyof Keys;
type Values<K extends TextKey> = [Keys[K]] extends [never] ? [] : [values: Readonly<Record<Keys[K], string | number>>];

export interface Words {
  readonly language: Language;
  /** The text of a key, with its values put in; the types demand exactly the values that the English text names. */
  readonly t: <K extends TextKey>(key: K, ...values: Values<K>) => string;
  /** Whether there is a text of this key. */
  readonly has: (key: string) => boolean;
  /** A number with at most `digits` digits after the point (default 0). */
  readonly number: (value: number, digits?: number) => string;
  /** A number with its sign, minus included, and exactly `digits` digits after the point (default 2). */
  readonly signed: (value: number, digits?: number) => string;
  /** A share 0..1 in percent. */
  readonly percent: (share: number) => string;
  /** Month and year, `m` months (1-based) into a game that starts in `start` (YYYY-MM). */
  readonly month: (start: string, m: number) => string;
  /** The same, short, for an axis: the year stands with the first month of a game and of a year. */
  readonly monthTick: (start: string, m: number) => { readonly month: string; readonly year: string | null };
  /** A date YYYY-MM-DD in words. */
  readonly date: (day: string) => string;
  /** Date and time of a moment in milliseconds. */
  readonly moment: (milliseconds: number) => string;
  /** Several things joined by "and". */
  readonly list: (items: readonly string[]) => string;
}

const texts = i18next.createInstance();
void texts.init({
  resources: { en: { translation: frameEn }, es: { translation: frameEs } },
  supportedLngs: ['en', 'es'],
  fallbackLng: false,
  initAsync: false,
  // React escapes what it shows, and nothing is ever put in as HTML.
  interpolation: { escapeValue: false },
});

/** Adds texts that come later than the first screen; keys that are there already keep their place. */
export function addTexts(language: Language, tree: Texts): void {
  texts.addResourceBundle(language, 'translation', tree, true, true);
}

/** Without a region of the reader's own: the product's English, and the Spanish of Latin America. */
const FALLBACK: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-419' };

/** The tag for numbers, dates and lists: the first of the reader's own languages that is this one with a region, since regions differ: 30,300 in Mexico is 30.300 in Argentina. */
function tagFor(language: Language): string {
  const own: readonly string[] = typeof navigator === 'undefined' ? [] : navigator.languages;
  return own.find((one) => one.toLowerCase().startsWith(`${language}-`)) ?? FALLBACK[language];
}

const made = new Map<Language, Words>();

/** The words of a language; made once, since formats are dear. */
export function wordsIn(language: Language): Words {
  const words = made.get(language) ?? makeWords(language);
  made.set(language, words);
  return words;
}

function makeWords(language: Language): Words {
  const tag = tagFor(language);
  const numbers = [0, 1, 2, 3].map((digits) => new Intl.NumberFormat(tag, { maximumFractionDigits: digits }));
  const signs = [0, 1, 2, 3].map(
    (digits) => new Intl.NumberFormat(tag, { signDisplay: 'exceptZero', minimumFractionDigits: digits, maximumFractionDigits: digits }),
  );
  const shares = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
  const months = new Intl.DateTimeFormat(tag, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const ticks = new Intl.DateTimeFormat(tag, { month: 'short', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const moments = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
  const lists = new Intl.ListFormat(tag, { type: 'conjunction' });
  return {
    language,
    t: (key, ...values) => texts.t(key, { lng: language, ...values[0] }),
    has: (key) => texts.exists(key, { lng: language }),
    number: (value, digits = 0) => withMinus(pick(numbers, digits).formatToParts(value)),
    signed: (value, digits = 2) => withMinus(pick(signs, digits).formatToParts(value)),
    percent: (share) => shares.format(share),
    month: (start, m) => months.format(dayIn(start, m)),
    monthTick(start, m) {
      const day = dayIn(start, m);
      return { month: ticks.format(day), year: m === 1 || day.getUTCMonth() === 0 ? String(day.getUTCFullYear()) : null };
    },
    date: (day) => (/^\d{4}-\d\d-\d\d$/.test(day) ? days.format(new Date(`${day}T00:00:00Z`)) : day),
    moment: (milliseconds) => moments.format(new Date(milliseconds)),
    list: (items) => lists.format(items),
  };
}

/** The first day of month `m` (1-based) of a game that starts in `start` (YYYY-MM). */
function dayIn(start: string, m: number): Date {
  return new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5, 7)) - 2 + m, 1));
}

/** Intl writes a hyphen; a minus is as wide as a plus and does not break off. */
function withMinus(parts: readonly Intl.NumberFormatPart[]): string {
  return parts.map(({ type, value }) => (type === 'minusSign' ? '\u2212' : value)).join('');
}

function pick<T>(formats: readonly T[], digits: number): T {
  const format = formats[digits] ?? formats.at(-1);
  if (format === undefined) throw new Error('There is a format for every number of digits.');
  return format;
}
