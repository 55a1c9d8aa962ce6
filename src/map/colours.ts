/** The map's colours by what they mean: the page reads them from CSS; the values here serve where there is no style sheet. */

/** Any CSS colours. `compliance` runs from none to full in even steps of lightness, so that it reads without hue. */
export interface MapColours {
  readonly sea: string;
  /** Waterlines along the coast. */
  readonly shallows: string;
  readonly graticule: string;
  /** Countries that play no part. */
  readonly land: string;
  /** The country that asks. */
  readonly asker: string;
  /** Countries of which compliance is not known. */
  readonly unknown: string;
  readonly border: string;
  readonly coast: string;
  readonly compliance: readonly string[];
  /** Hatching and stipple on a country, and the thin line beside each that makes them show on any step. */
  readonly hatch: string;
  readonly hatchEdge: string;
  /** Marks, and the halo that keeps them off what is below. */
  readonly ink: string;
  readonly paper: string;
  /** The bed of a corridor route, its edge, and people on it. */
  readonly way: string;
  readonly wayEdge: string;
  readonly flow: string;
  readonly removal: string;
  readonly proposal: string;
  readonly accord: string;
  /** What is being told happened here. */
  readonly news: string;
  /** The line round countries that answer together; what demands a decision; names on the sea. */
  readonly bloc: string;
  readonly matter: string;
  readonly seaName: string;
  readonly selection: string;
}

/** The CSS custom property of each colour; compliance has five, `--map-compliance-0` to `-4`. */
export const COLOUR_PROPERTIES: Readonly<Record<Exclude<keyof MapColours, 'compliance'>, string>> = {
  sea: '--map-sea',
  shallows: '--map-shallows',
  graticule: '--map-graticule',
  land: '--map-land',
  asker: '--map-asker',
  unknown: '--map-unknown',
  border: '--map-border',
  coast: '--map-coast',
  hatch: '--map-hatch',
  hatchEdge: '--map-hatch-edge',
  ink: '--map-ink',
  paper: '--map-paper',
  way: '--map-way',
  wayEdge: '--map-way-edge',
  flow: '--map-flow',
  removal: '--map-removal',
  proposal: '--map-proposal',
  accord: '--map-accord',
  news: '--map-news',
  bloc: '--map-bloc',
  matter: '--map-matter',
  seaName: '--map-sea-name',
  selection: '--map-selection',
};

export const LIGHT: MapColours = {
  sea: '#dbe4e7',
  shallows: '#a9bec6',
  graticule: '#b9c8ce',
  land: '#efece4',
  asker: '#d5d2ca',
  unknown: '#e4dfd2',
  border: '#ffffff',
  coast: '#5b6b72',
  compliance: ['#f3e4c0', '#e0c083', '#bf9450', '#8f6630', '#5d3e1b'],
  hatch: '#22303a',
  hatchEdge: '#fdfbf6',
  ink: '#22303a',
  paper: '#fdfbf6',
  way: '#fdfbf6',
  wayEdge: '#22303a',
  flow: '#22303a',
  removal: '#5a3f78',
  proposal: '#2f5f8a',
  accord: '#2f5f8a',
  news: '#22303a',
  bloc: '#46552b',
  matter: '#7a2e4f',
  seaName: '#47616f',
  selection: '#14568f',
};

export const DARK: MapColours = {
  sea: '#16212a',
  shallows: '#2c414e',
  graticule: '#263641',
  land: '#2a3238',
  asker: '#3c454b',
  unknown: '#343c40',
  border: '#11181d',
  coast: '#7d919c',
  compliance: ['#463823', '#6d5430', '#9a7740', '#c79f5c', '#efd296'],
  hatch: '#0d1418',
  hatchEdge: '#eef1ee',
  ink: '#eef1ee',
  paper: '#0d1418',
  way: '#0d1418',
  wayEdge: '#c9d3d6',
  flow: '#f1efe6',
  removal: '#c3a9e3',
  proposal: '#8fc1ea',
  accord: '#8fc1ea',
  news: '#f1efe6',
  bloc: '#c5d19a',
  matter: '#e29ab8',
  seaName: '#8ca7b6',
  selection: '#9fd0f7',
};

/** The colours that CSS gives for this place now; `light-dark()` and the like are worked out by the browser. */
export function readColours(place: HTMLElement): MapColours {
  const probe = place.ownerDocument.createElement('span');
  place.append(probe);
  const read = (property: string): string => {
    probe.style.color = `var(${property})`;
    return getComputedStyle(probe).color;
  };
  const named = Object.fromEntries(Object.entries(COLOUR_PROPERTIES).map(([name, property]) => [name, read(property)])) as Record<keyof typeof COLOUR_PROPERTIES, string>;
  const compliance = LIGHT.compliance.map((_, step) => read(`--map-compliance-${step}`));
  probe.remove();
  return { ...named, compliance };
}

/** The CSS font family of names. */
export function readFamily(place: HTMLElement): string {
  return getComputedStyle(place).getPropertyValue('--serif').trim() || 'serif';
}

/** The step of the ladder for a compliance of 0..1: five even classes. */
export function complianceStep(compliance: number): number {
  return Math.min(4, Math.max(0, Math.floor(compliance * 5)));
}
