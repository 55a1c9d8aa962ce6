/** The steps of sureness by the names that the texts give them. */
import type { Sureness } from '../../store/predictions.ts';

export const SURENESS_NAMES: Readonly<Record<Sureness, 'guess' | 'likely' | 'very' | 'nearly'>> = { 0.4: 'guess', 0.6: 'likely', 0.75: 'very', 0.9: 'nearly' };
