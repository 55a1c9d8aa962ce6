/** What a run file claims and does not prove, in sentences. */
import type { Mismatch } from '../../content/run/verify.ts';
import type { Words } from './words.ts';

/** The difference as sentences: what differs, since when, and whether the file was edited. */
export function mismatchText({ t }: Words, mismatch: Mismatch): string {
  const { kind, month, refused, seal } = mismatch;
  const values = { month, expected: shortened(mismatch.expected), found: shortened(mismatch.found), count: refused.length };
  const edited = seal > 0 && kind !== 'seal' ? [t('runs.edited', { month: seal })] : [];
  switch (kind) {
    case 'scenario':
    case 'rules':
    case 'engine':
      return [t(`runs.${kind}`, values), t(month === 0 ? 'runs.same' : 'runs.part', values), ...edited].join(' ');
    case 'length':
    case 'lenses':
    case 'digest':
    case 'seal':
      return [t(`runs.${kind}`, values), ...edited].join(' ');
    case 'order-refused':
      return [t('runs.digest', values), t('runs.refused', values), ...edited].join(' ');
  }
}

/** A hash is told by its beginning. */
function shortened(text: string): string {
  return /^[0-9a-f]{32,}$/.test(text) ? `${text.slice(0, 8)}…` : text;
}
