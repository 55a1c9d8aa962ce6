/** Names of the parameters of a cooperation model, of the figures behind them, and the reasons of their priors. */
import { DEMAND_CLASSES, LEVERS } from '../../engine/index.ts';
import type { Speaker } from './speaker.ts';
import type { Words } from './words.ts';

/**
 * The name of a parameter such as `stance.return_flights`; its own name where the texts do not know it. A stance is called as
 * the scenario calls its demand, where one demand alone is of that class: one thing has one name on the page.
 */
export function parameterName(say: Pick<Speaker, 'words' | 'scenario' | 'demand'>, name: string): string {
  const { words } = say;
  const [head = '', tail = ''] = name.split('.');
  switch (head) {
    case 'stance':
    case 'estimate':
    case 'drawn': {
      const demand = DEMAND_CLASSES.find((one) => one === tail) ?? 'other';
      const [own, ...more] = say.scenario.demands.filter((one) => one.class === demand);
      return words.t(`why.parameters.${head}`, { name: own === undefined || more.length > 0 ? words.t(`names.demand.${demand}`) : say.demand(own.id) });
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

/** Why a parameter starts where it does, for those that nothing was found on; null where the texts know of no reason. */
export function priorReason(words: Words, name: string): string | null {
  const [head = '', tail = ''] = name.split('.');
  if (head === 'stance') {
    const demand = DEMAND_CLASSES.find((one) => one === tail) ?? 'other';
    return words.t('why.priors.stance', { why: words.t(`why.priors.stances.${demand}`) });
  }
  return head === 'goodwill' || head === 'pride' || head === 'solidarity' ? words.t(`why.priors.${head}`) : null;
}

const INDICATORS = [
  'exports_to_us', 'exports_to_china', 'blockable_income', 'us_aid', 'gdp', 'gdp_per_head', 'remittances_gdp', 'sanctions_in_force', 'hedging_start',
] as const;

/** What an indicator measures, with its unit; its own name where the texts do not know it. */
export function indicatorName(words: Words, name: string): string {
  const known = INDICATORS.find((one) => one === name);
  return known === undefined ? name : words.t(`why.indicators.${known}`);
}
