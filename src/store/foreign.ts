/** Says what a file seems to be that is no run file, so that nobody is left wondering. */

/** What it seems to be; `text` where nothing fits better. */
export type Foreign = 'empty' | 'scenario' | 'seeds' | 'table' | 'web' | 'image' | 'pdf' | 'archive' | 'binary' | 'json' | 'text';

/** Signs at the beginning of files, as they look once they were read as text. */
const SIGNATURES: readonly (readonly [RegExp, Foreign])[] = [
  [/^.PNG|^GIF8|^RIFF[^]{4}WEBP|^\uFFFD{3}[^]{0,8}(JFIF|Exif)/, 'image'],
  [/^%PDF/, 'pdf'],
  [/^PK\u0003\u0004|^\u001F\uFFFD|^7z\uFFFD|^Rar!/, 'archive'],
  [/^[^]{0,999}[\0\uFFFD]/, 'binary'],
  [/^\s*<(!doctype|html|\?xml|svg)/i, 'web'],
];

/** Names of fields that only a run file has at its top. */
const OF_RUN = /(^|[\s{,])"?(digests|seals|orders)"?\s*:/;
const OF_SCENARIO = /(^|[\s{,])"?(countries|objectives|demands)"?\s*:/;
const OF_SEEDS = /(^|[\s{,])"?(statements|units|indicator)"?\s*:/;

/** What a text is that cannot be a run file; null where it may be one, whole or damaged: then its mistakes are worth telling. */
export function foreignIn(text: string): Foreign | null {
  if (text.trim() === '') return 'empty';
  const signed = SIGNATURES.find(([sign]) => sign.test(text));
  if (signed !== undefined) return signed[1];
  const head = text.slice(0, HEAD);
  if (OF_RUN.test(head) || /^\s*\{\s*(\}|"format")/.test(head)) return OF_SCENARIO.test(head) && !OF_RUN.test(head) ? 'scenario' : null;
  if (OF_SCENARIO.test(head)) return 'scenario';
  if (OF_SEEDS.test(head)) return 'seeds';
  if (isTable(head)) return 'table';
  return /^\s*[[{]/.test(head) ? 'json' : 'text';
}

/** Enough of a file to know it by. */
const HEAD = 20_000;

/** Whether the first lines have the same number of commas, semicolons or tabs. */
function isTable(head: string): boolean {
  const lines = head.split(/\r?\n/, 4).filter((line) => line.trim() !== '').slice(0, 3);
  const counts = [',', ';', '\t'].map((sign) => lines.map((line) => line.split(sign).length - 1));
  return lines.length > 1 && counts.some((each) => (each[0] ?? 0) > 0 && each.every((count) => count === each[0]));
}
