/** What the map shows at one step of a month: the month before, and everywhere else what has been told so far. */
import type { CountryId, Fact } from '../../engine/index.ts';
import type { GameInHand } from '../../store/game.ts';
import { sightOf } from './map-sight.ts';
import type { Attention, CountrySight, Sight } from './map-sight.ts';
import type { Step } from './newsreel.ts';

/** The parts of a country's mark that facts change; compliance moves only at the month's end. */
const PARTS = {
  levers: ['pressure', 'inducement'],
  table: ['accords', 'pending', 'proposals', 'due', 'counterOffer'],
  counter: ['counterMeasure'],
} as const satisfies Readonly<Record<string, readonly (keyof CountrySight)[]>>;
type Part = keyof typeof PARTS;

interface Telling {
  readonly steps: readonly Step[];
  /** The step that is shown, from 0. */
  readonly step: number;
  readonly at: Attention;
}

/** The sight at a step of the last month that was played; at the last step everything is as it is now. */
export function sightAtStep(game: GameInHand, { steps, step, at }: Telling): Sight {
  const after = sightOf(game, at);
  const now = steps[step];
  if (now === undefined) return after;
  const isLast = step === steps.length - 1;
  const before = isLast ? after : sightOf({ ...game, worlds: game.worlds.slice(0, -1), months: game.months.slice(0, -1) }, at);
  const told = steps.slice(0, step + 1).flatMap(({ facts }) => facts);
  return {
    ...before,
    countries: before.countries.map((country, index): CountrySight => {
      return { ...partsOf(country, { later: after.countries[index] ?? country, told }), lit: now.countries.includes(country.id) };
    }),
    lastFacts: now.facts,
  };
}

/** A country as it was, with the parts that have been told as they are now. */
function partsOf(country: CountrySight, { later, told }: { readonly later: CountrySight; readonly told: readonly Fact[] }): CountrySight {
  const own = told.filter((fact) => placeOf(fact) === country.id);
  const parts = new Set(own.flatMap((fact) => partOf(fact) ?? []));
  const shown: { -readonly [K in keyof CountrySight]: CountrySight[K] } = { ...country };
  if (!parts.has('table')) shown.proposals += own.filter((fact) => fact.kind === 'proposed' && !fact.replaces).length;
  for (const part of parts) Object.assign(shown, Object.fromEntries(PARTS[part].map((name) => [name, later[name]])));
  return shown;
}

function placeOf(fact: Fact): CountryId | null {
  if ('offer' in fact) return fact.offer.country;
  return 'country' in fact ? fact.country : null;
}

function partOf(fact: Fact): Part | null {
  switch (fact.kind) {
    case 'lever-set':
    case 'legal-limit':
    case 'unpaid-upkeep':
    case 'delivered':
    case 'carried-out':
      return 'levers';
    case 'counter-measure':
      return 'counter';
    case 'proposed':
      return null;
    default:
      return 'offer' in fact ? 'table' : null;
  }
}
