/** Names of the parameters of a cooperation model. */
import { DEMAND_CLASSES, LEVERS } from '../../engine/index.ts';
import type { Words } from './words.ts';

/** The name of a parameter such as `stance.return_flights`; its own name where the texts do not know it. */
export function parameterName(words: Words, name: string): string {
  const [head = '', tail = ''] = name.split('.');
  switch (head) {
    case 'stance':
    case 'estimate':
    case 'drawn': {
      const demand = DEMAND_CLASSES.find((one) => one === tail) ?? 'other';
      return words.t(`why.parameters.${head}`, { name: words.t(`names.demand.${demand}`) });
    }
    case 'exposure':
    case 'receptivity': {
      const lever = LEVERS.find((one) => one === tail);
      return words.t(`why.parameters.${head}`, { name: lever === undefined ? tail : words.t(`names.lever.${lever}`) });
    }
    case 'goodwill':
    case 'pride':
    case 'solidarity':
    case 'hedgeCapacity':
    case 'hedging':
      return words.t(`why.parameters.${head}`);
    default:
      return words.t('why.parameters.other', { name });
  }
}
