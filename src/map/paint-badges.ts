/** Paints a country's badge with everything around it: what it does, what is done to it, and what waits for an answer. */
import type { Brush } from './brush.ts';
import type { MapColours } from './colours.ts';
import type { CountryOnMap } from './model.ts';
import { fillColour } from './paint-land.ts';
import { disc, FULL, layLine, ring } from './paint-shapes.ts';
import type { Badge } from './picture.ts';

const SEAT_RADIUS = 10;
const NODE_RADIUS = 6.5;
/** Where bars, dots and tags stand around a badge, in radians clockwise from the right, in a badge of the least size. */
const UP = -Math.PI / 2;
const DOWN = Math.PI / 2;
const NOTCH = 0.52;
/** A tag: a small disc with a sign, at the edge of a badge. */
const TAG = { reach: 14.5, radius: 6.2 };
const TAGS = { due: -Math.PI + 0.62, counterOffer: Math.PI - 0.62, ordered: 0.72 } as const;

/**
 * A country's badge: its compliance again (a small country's fill cannot be seen), a pip for each accord, bars above for pressure, dots below for inducement, a triangle at the upper
 * right for a counter-measure, tags for an or-else that is due, a counter-offer, and orders. A node has a small dashed one, because nothing can be asked of it.
 */
export function paintBadge(brush: Brush, { country, place, size, fill }: Badge, colours: MapColours): void {
  brush.save();
  brush.translate(...place);
  brush.scale(size, size);
  const isNode = country.role === 'node';
  const radius = isNode ? NODE_RADIUS : SEAT_RADIUS;
  if (country.lit) paintLight(brush, radius, colours);
  if (country.selected || country.focused) {
    ring(brush, [0, 0, radius + 4], { colour: colours.paper, width: 5.5 });
    ring(brush, [0, 0, radius + 4], { colour: colours.selection, width: 2.6, dash: country.focused && !country.selected ? [3, 2.5] : [] });
  }
  disc(brush, [0, 0, radius + 1.8], colours.paper);
  disc(brush, [0, 0, radius], fillColour(fill, colours));
  ring(brush, [0, 0, radius], { colour: colours.ink, width: isNode ? 1.1 : 1.6, dash: isNode ? [2.2, 1.8] : [] });
  if (!isNode) {
    paintPips(brush, country, colours);
    for (let index = 0; index < country.pressure; index += 1) paintBar(brush, UP + (index - (country.pressure - 1) / 2) * NOTCH, colours);
    for (let index = 0; index < country.inducement; index += 1) paintDot(brush, DOWN + (index - (country.inducement - 1) / 2) * NOTCH, colours);
    if (country.counterMeasure !== 'none') paintTriangle(brush, country.counterMeasure, colours);
    for (const tag of ['due', 'counterOffer', 'ordered'] as const) if (country[tag]) paintTag(brush, tag, colours);
  }
  brush.restore();
}

/** Rays around the country of which something is being told: a shape that nothing else has. There are none to the left and right, where its name stands. */
function paintLight(brush: Brush, radius: number, colours: MapColours): void {
  brush.lineCap = 'round';
  for (const [colour, width] of [[colours.paper, 4.6], [colours.news, 2]] as const) {
    brush.beginPath();
    for (let ray = 0; ray < 12; ray += 1) {
      const angle = (ray * FULL) / 12 + FULL / 24;
      if (Math.abs(Math.sin(angle)) < 0.4) continue;
      brush.moveTo((radius + 12) * Math.cos(angle), (radius + 12) * Math.sin(angle));
      brush.lineTo((radius + 17) * Math.cos(angle), (radius + 17) * Math.sin(angle));
    }
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  }
  brush.lineCap = 'butt';
}

/** One to four accords like the eyes of a die: full where they stand, open where they await approval. */
function paintPips(brush: Brush, { accords, pending }: CountryOnMap, colours: MapColours): void {
  const count = Math.min(4, accords + pending);
  const reach = count === 1 ? 0 : 4;
  for (let index = 0; index < count; index += 1) {
    const angle = (index * FULL) / Math.max(1, count) - Math.PI / 4;
    const spot = [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
    disc(brush, [...spot, 3.2], colours.paper);
    if (index < accords) disc(brush, [...spot, 2.2], colours.ink);
    else ring(brush, [...spot, 1.9], { colour: colours.ink, width: 1.1 });
  }
}

function paintBar(brush: Brush, angle: number, colours: MapColours): void {
  brush.lineCap = 'butt';
  for (const [colour, width, from, to] of [[colours.paper, 4.6, 0.5, 7], [colours.ink, 2.3, 1, 6]] as const) {
    layLine(brush, { points: [from, to].map((reach) => [(SEAT_RADIUS + reach) * Math.cos(angle), (SEAT_RADIUS + reach) * Math.sin(angle)] as const) });
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  }
}

function paintDot(brush: Brush, angle: number, colours: MapColours): void {
  const spot = [(SEAT_RADIUS + 3.8) * Math.cos(angle), (SEAT_RADIUS + 3.8) * Math.sin(angle)] as const;
  disc(brush, [...spot, 3.1], colours.paper);
  disc(brush, [...spot, 1.9], colours.ink);
}

/** At the upper right: hollow for threatened, full for in force. */
function paintTriangle(brush: Brush, stage: CountryOnMap['counterMeasure'], colours: MapColours): void {
  const [x, y] = [12, -9];
  layLine(brush, { points: [[x, y - 6], [x + 6, y + 4.4], [x - 6, y + 4.4]] });
  brush.closePath();
  brush.lineJoin = 'round';
  brush.strokeStyle = colours.paper;
  brush.lineWidth = 4;
  brush.stroke();
  brush.fillStyle = stage === 'in-force' ? colours.ink : colours.paper;
  brush.fill();
  brush.strokeStyle = colours.ink;
  brush.lineWidth = 1.6;
  brush.stroke();
}

/** An hourglass for an or-else that is due, two arrows for a counter-offer, a pen for orders: as in the panels. */
function paintTag(brush: Brush, tag: keyof typeof TAGS, colours: MapColours): void {
  const angle = TAGS[tag];
  brush.save();
  brush.translate(TAG.reach * Math.cos(angle), TAG.reach * Math.sin(angle));
  disc(brush, [0, 0, TAG.radius + 1.5], colours.paper);
  // What demands a decision is dark with a light sign, so that it stands out; the pen is the other way round.
  const [ground, sign] = tag === 'ordered' ? [colours.paper, colours.ink] : [colours.matter, colours.paper];
  disc(brush, [0, 0, TAG.radius], ground);
  if (tag === 'ordered') ring(brush, [0, 0, TAG.radius], { colour: colours.ink, width: 1.1 });
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  for (const points of TAG_LINES[tag]) {
    layLine(brush, { points });
    brush.strokeStyle = sign;
    brush.lineWidth = 1.3;
    brush.stroke();
    if (tag !== 'due') continue;
    brush.fillStyle = sign;
    brush.fill();
  }
  brush.restore();
}

const TAG_LINES = {
  due: [[[-2.4, -3.3], [2.4, -3.3], [-2.4, 3.3], [2.4, 3.3], [-2.4, -3.3]]],
  counterOffer: [[[-3.4, -1.7], [3, -1.7]], [[1, -3.7], [3.2, -1.7]], [[3.4, 1.7], [-3, 1.7]], [[-1, 3.7], [-3.2, 1.7]]],
  ordered: [[[-2.9, 3], [-2.3, 0.9], [1.9, -3.1], [3.2, -1.8], [-1, 2.4], [-2.9, 3]]],
} as const;
