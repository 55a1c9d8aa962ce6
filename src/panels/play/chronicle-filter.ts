/** What the chronicle shows of a game: kept while the page is open, for Play and the debrief alike. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { CountryId, Fact } from '../../engine/index.ts';
import { CHRONICLE_KINDS, chronicleKind, countryOf } from './notable.ts';
import type { ChronicleKind } from './notable.ts';

export interface ChronicleFilter {
  /** Only lines about this country; null for all. */
  readonly country: CountryId | null;
  readonly kinds: readonly ChronicleKind[];
}

const ALL: ChronicleFilter = { country: null, kinds: CHRONICLE_KINDS };
const chosen = createStore<{ readonly game: string; readonly filter: ChronicleFilter }>(() => ({ game: '', filter: ALL }));

/** The filter of a game, and how to change a part of it; another game begins with everything. */
export function useChronicleFilter(game: string): readonly [ChronicleFilter, (part: Partial<ChronicleFilter>) => void] {
  const { game: of, filter } = useStore(chosen);
  const now = of === game ? filter : ALL;
  return [now, (part) => chosen.setState({ game, filter: { ...now, ...part } })];
}

export function passes({ country, kinds }: ChronicleFilter, fact: Fact): boolean {
  return (country === null || countryOf(fact) === country) && kinds.includes(chronicleKind(fact));
}

/** True where somebody looks for something: then every month that has it stands open. */
export function isSearch({ country, kinds }: ChronicleFilter): boolean {
  return country !== null || kinds.length === 1;
}

/** The kinds with one put in or taken out; the last one stays. */
export function toggled(kinds: readonly ChronicleKind[], kind: ChronicleKind): readonly ChronicleKind[] {
  const next = CHRONICLE_KINDS.filter((one) => (one === kind ? !kinds.includes(one) : kinds.includes(one)));
  return next.length === 0 ? kinds : next;
}
