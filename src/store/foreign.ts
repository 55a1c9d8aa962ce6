/** Says what a file seems to be that is no run file, so that nobody is left wondering. */

/** What it seems to be; `text` where nothing fits better. */
export type Foreign = 'empty' | 'scenario' | 'seeds' | 'table' | 'web' | 'image' | 'pdf' | 'archive' | 'binary' | 'json' | 'text';

/** How files begin, as it looks once they were read as text. */
const SIGNATURES: readonly (readonly [Foreign, RegExp | readonly string[]])[] = [
  ['image', /^.PNG|^GIF8|^RIFF[^]{4}WEBP|^\uFFFD{3}[^]{0,8}(JFIF|Exif)/],
  ['pdf', ['%PDF']],
  ['archive', ['PK\u0003\u0004', '\u001F\uFFFD', '7z\uFFFD', 'Rar!']],
  ['web', /^\s*<(!doctype|html|\?xml|svg)/i],
];

/** No text has these: what the decoder could not read, and the sign of value zero. */
const UNREADABLE = ['\uFFFD', '\u0000'] as const;
const START = 1000;

/** Names of fields that only a run file has at its top. */
const OF_RUN = /(^|[\s{,])"?(digests|seals|orders)"?\s*:/;
const OF_SCENARIO = /(^|[\s{,])"?(countries|objectives|demands)"?\s*:/;
const OF_SEEDS = /(^|[\s{,])"?(statements|units|indicator)"?\s*:/;

/** What a text is that cannot be a run file; null where it may be one, whole or damaged: then its mistakes are worth telling. */
export function foreignIn(text: string): Foreign | null {
  if (text.trim() === '') return 'empty';
  const signed = SIGNATURES.find(([, sign]) => (sign instanceof RegExp ? sign.test(text) : sign.some((one) => text.startsWith(one))));
  if (signed !== undefined) return signed[0];
  if (UNREADABLE.some((sign) => text.slice(0, START).includes(sign))) return 'binary';
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
