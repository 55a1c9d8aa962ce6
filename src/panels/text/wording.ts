/** A coded statement in the reader's language, as far as there are words for it; the coding itself is English. */
import type { Language } from '../../store/settings.ts';
import type { Wordings } from '../../store/playable.ts';
import type { Stated } from './source.ts';

/** The statement as it is shown, and the language of its words where that is not the page's. */
export interface Worded {
  readonly stated: Stated;
  readonly lang: 'en' | undefined;
}

/** A scenario's own statements, and whatever has no translation, stay as they were written. */
export function worded(stated: Stated, { language, spanish }: { readonly language: Language; readonly spanish: Wordings | undefined }): Worded {
  if (language === 'en') return { stated, lang: undefined };
  const { unit, article } = stated;
  const words = spanish?.units.get(unit.id);
  if (words === undefined) return { stated, lang: 'en' };
  const { paraphrase, speaker } = words;
  const condition = unit.condition === null ? null : (words.condition ?? unit.condition);
  return { stated: { unit: { ...unit, paraphrase, speaker, condition }, article: { ...article, title: spanish?.titles.get(article.id) ?? article.title } }, lang: undefined };
}
