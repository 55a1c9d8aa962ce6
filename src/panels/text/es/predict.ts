/** Spanish words of predictions and what came of them. */
import type { predict as english } from '../en/predict.ts';
import type { Translated } from '../keys.ts';

export const predict: Translated<typeof english> = {
  title: 'Su predicción',
};
