/** What the map's signs mean, as data; the samples beside the words are painted by the very functions that paint the map. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import { lineOf } from './curves.ts';
import type { CountryOnMap } from './model.ts';
import { paintBadge } from './paint-badges.ts';
import { paintBloc } from './paint-bloc.ts';
import { fillColour, strokeBorder } from './paint-land.ts';
import { paintPattern } from './paint-patterns.ts';
import { disc, layLine } from './paint-shapes.ts';
import { paintArcs, paintSign, paintWays } from './paint-signs.ts';
import { bedWidth, dotSpacing } from './picture.ts';
import type { Fill } from './picture.ts';

/** The signs in reading order; words are made from them in the panels. */
export const SIGNS = [
  'seat', 'node', 'unknown', 'land', 'pressure', 'inducement', 'accord', 'pending', 'proposal', 'counter-offer', 'due', 'ordered', 'counter-threatened', 'counter-in-force', 'bloc', 'flow', 'removal',
  'border', 'lit', 'chosen',
] as const;
export type Sign = (typeof SIGNS)[number];

export interface Legend {
  /** The ladder of compliance, each step from..to (0..1) in its colour. */
  readonly ladder: readonly { readonly from: number; readonly to: number; readonly colour: string }[];
  readonly signs: readonly Sign[];
}

export function legendOf(colours: MapColours): Legend {
  const steps = colours.compliance.length;
  return { ladder: colours.compliance.map((colour, step) => ({ from: step / steps, to: (step + 1) / steps, colour })), signs: SIGNS };
}

/** The size of a sample in pixels. */
export const SAMPLE = { width: 64, height: 34 };
const MIDDLE = [SAMPLE.width / 2, SAMPLE.height / 2] as const;
/** Countries of the sample carry the middle step of the ladder. */
const FILL: Fill = 1;
const SMALL_FLOW = 5_000;
const LARGE_FLOW = 150_000;

/** Sizes a canvas and paints the sample of a sign on it. */
export function paintSample(canvas: HTMLCanvasElement, sign: Sign, colours: MapColours): void {
  const fineness = Math.max(1, window.devicePixelRatio);
  canvas.width = SAMPLE.width * fineness;
  canvas.height = SAMPLE.height * fineness;
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  brush.scale(fineness, fineness);
  drawSample(brush, sign, colours);
}

/** Draws the sample of a sign in a context whose unit is the CSS pixel. */
export function drawSample(brush: Brush, sign: Sign, colours: MapColours): void {
  const badge = (change: Partial<CountryOnMap>, at: readonly [number, number] = MIDDLE, size = 1): void =>
    paintBadge(brush, { country: { ...BARE, ...change }, anchor: at, place: at, radius: 10 * size, size, fill: change.role === 'node' ? 'unknown' : FILL }, colours);
  const patch = (fill: Fill, half: 'left' | 'right'): void => {
    brush.beginPath();
    brush.rect(half === 'left' ? 1 : MIDDLE[0], 4, MIDDLE[0] - 2, SAMPLE.height - 8);
    brush.fillStyle = fillColour(fill, colours);
    brush.fill();
    brush.strokeStyle = colours.coast;
    brush.lineWidth = 0.9;
    brush.stroke();
  };
  const [left, right] = [[15, MIDDLE[1]], [49, MIDDLE[1]]] as const;
  const across = lineOf([[3, MIDDLE[1]], [SAMPLE.width - 3, MIDDLE[1]]]);
  switch (sign) {
    case 'seat':
      return badge({});
    case 'node':
      return badge({ role: 'node' });
    case 'unknown':
      return wide(brush, 'unknown', colours);
    case 'land':
      return wide(brush, 'land', colours);
    case 'pressure':
    case 'inducement': {
      patch(FILL, 'left');
      paintPattern(brush, { pressure: 0, inducement: 0, [sign]: 2 }, { colours, box: [1, 4, MIDDLE[0] - 1, SAMPLE.height - 4] });
      return badge({ [sign]: 2 }, right);
    }
    case 'accord':
    case 'pending':
      paintArcs(brush, [{ kind: 'accord', line: lineOf([[3, MIDDLE[1]], right]), spacing: Infinity }], colours);
      return badge({ [sign === 'accord' ? 'accords' : 'pending']: 1 }, right);
    case 'proposal':
      paintArcs(brush, [{ kind: 'proposal', line: lineOf([[3, MIDDLE[1]], right]), spacing: Infinity }], colours);
      return badge({}, right);
    case 'counter-offer':
      return badge({ counterOffer: true });
    case 'due':
    case 'ordered':
      return badge({ [sign]: true });
    case 'lit':
      // Its rays reach far: the whole is drawn smaller, to fit.
      return badge({ lit: true }, MIDDLE, 0.6);
    case 'counter-threatened':
      return badge({ counterMeasure: 'threatened' });
    case 'counter-in-force':
      return badge({ counterMeasure: 'in-force' });
    case 'chosen':
      badge({ selected: true }, left);
      return badge({ focused: true }, right);
    case 'bloc':
      return paintBloc(brush, { line: lineOf([[4, MIDDLE[1]], [SAMPLE.width - 4, MIDDLE[1]]]), strength: 0.8 }, colours);
    case 'flow':
      for (const [y, persons] of [[9, SMALL_FLOW], [24, LARGE_FLOW]] as const) {
        const line = lineOf([[9, y], [SAMPLE.width - 9, y]]);
        paintWays(brush, [{ line, width: bedWidth(persons), head: null }], colours);
        for (let x = 9 + Math.min(23, dotSpacing(persons) / 2); x < SAMPLE.width - 8; x += dotSpacing(persons)) disc(brush, [x, y, 1.9], colours.flow);
      }
      return;
    case 'removal':
      paintArcs(brush, [{ kind: 'removal', line: across, spacing: Infinity }], colours);
      for (const x of [18, 46]) paintSign(brush, { shape: 'removal', at: [x, MIDDLE[1]], radius: 2.6, alpha: 1 }, colours);
      return;
    case 'border':
      layLine(brush, across);
      return strokeBorder(brush, colours);
  }
}

function wide(brush: Brush, fill: Fill, colours: MapColours): void {
  brush.beginPath();
  brush.rect(1, 4, SAMPLE.width - 2, SAMPLE.height - 8);
  brush.fillStyle = fillColour(fill, colours);
  brush.fill();
  brush.strokeStyle = colours.coast;
  brush.lineWidth = 0.9;
  brush.stroke();
}

const BARE: CountryOnMap = {
  id: '' as CountryOnMap['id'], role: 'seat', compliance: 0.3, accords: 0, pending: 0, proposals: 0, due: false, counterOffer: false, ordered: false, pressure: 0, inducement: 0,
  counterMeasure: 'none', selected: false, focused: false, lit: false,
};
