/** Spanish words of the showing of a month. */
import type { news as english } from '../en/news.ts';
import type { Translated } from '../keys.ts';

export const news: Translated<typeof english> = {
  title: 'Qué ocurrió',
};
