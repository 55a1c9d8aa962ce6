/** What the map's signs mean, as data: the panels put words to it and draw the samples. */
import type { MapColours } from './colours.ts';
import { bedWidth, dotSpacing } from './picture.ts';

/** One line of the legend; words are made from `key` in the panels. Fractions are 0..1, `persons` are persons a month. */
export type LegendEntry =
  | { readonly key: 'compliance'; readonly swatches: readonly { readonly from: number; readonly to: number; readonly colour: string }[] }
  | { readonly key: 'unknown' | 'asker' | 'land'; readonly colour: string }
  | { readonly key: 'pressure' | 'inducement'; readonly pattern: 'hatch' | 'stipple'; readonly levels: readonly number[]; readonly colour: string }
  | { readonly key: 'seat' | 'node' | 'counter-threatened' | 'counter-in-force'; readonly colour: string }
  | { readonly key: 'accord-pips'; readonly colour: string }
  | { readonly key: 'proposal' | 'accord'; readonly line: 'dashed' | 'solid'; readonly colour: string }
  | { readonly key: 'flow' | 'removal'; readonly colour: string; readonly samples: readonly { readonly persons: number; readonly width: number; readonly spacing: number }[] }
  | { readonly key: 'news'; readonly colour: string };

const SAMPLES = [1_000, 10_000, 100_000];
const LEVELS = [1, 2, 3];

/** The legend of a set of colours, in reading order. */
export function legendOf(colours: MapColours): readonly LegendEntry[] {
  const steps = colours.compliance.length;
  const samples = SAMPLES.map((persons) => ({ persons, width: bedWidth(persons), spacing: dotSpacing(persons) }));
  return [
    { key: 'compliance', swatches: colours.compliance.map((colour, step) => ({ from: step / steps, to: (step + 1) / steps, colour })) },
    { key: 'unknown', colour: colours.unknown },
    { key: 'asker', colour: colours.asker },
    { key: 'land', colour: colours.land },
    { key: 'pressure', pattern: 'hatch', levels: LEVELS, colour: colours.hatch },
    { key: 'inducement', pattern: 'stipple', levels: LEVELS, colour: colours.hatch },
    { key: 'seat', colour: colours.ink },
    { key: 'node', colour: colours.ink },
    { key: 'accord-pips', colour: colours.ink },
    { key: 'counter-threatened', colour: colours.ink },
    { key: 'counter-in-force', colour: colours.ink },
    { key: 'proposal', line: 'dashed', colour: colours.proposal },
    { key: 'accord', line: 'solid', colour: colours.accord },
    { key: 'flow', colour: colours.flow, samples },
    { key: 'removal', colour: colours.removal, samples },
    { key: 'news', colour: colours.news },
  ];
}
