/** Paints the bloc: a line round the countries that answer together, with ties that turn inwards; more of them, and a firmer line, the closer they stand together. */
import type { Brush } from './brush.ts';
import type { Bloc } from './bloc.ts';
import type { MapColours } from './colours.ts';
import { spotAt } from './curves.ts';
import { layLine } from './paint-shapes.ts';

/** Pixels between two ties where the bloc is weakest and strongest. */
const TIES = { weak: 26, strong: 7 };
const TIE = 5.5;

/** Pixels between two ties for a strength of 0..1. */
export function tieSpacing(strength: number): number {
  return TIES.weak + (TIES.strong - TIES.weak) * Math.min(1, Math.max(0, strength));
}

export function paintBloc(brush: Brush, { line, strength }: Pick<Bloc, 'line' | 'strength'>, colours: MapColours): void {
  brush.lineJoin = 'round';
  brush.lineCap = 'butt';
  const spacing = line.length / Math.max(1, Math.round(line.length / tieSpacing(strength)));
  const ties = Array.from({ length: Math.round(line.length / spacing) }, (_, index) => spotAt(line, index * spacing));
  for (const [colour, extra, alpha] of [[colours.paper, 2.2, 0.7], [colours.bloc, 0, 0.6 + 0.4 * Math.min(1, strength)]] as const) {
    brush.globalAlpha = alpha;
    brush.strokeStyle = colour;
    layLine(brush, line);
    brush.lineWidth = 1.1 + extra;
    brush.stroke();
    brush.beginPath();
    for (const { at: [x, y], angle } of ties) {
      const [across, along] = [Math.cos(angle + Math.PI / 2) * TIE, Math.sin(angle + Math.PI / 2) * TIE];
      brush.moveTo(x, y);
      brush.lineTo(x + across, y + along);
    }
    brush.lineWidth = 1.4 + extra;
    brush.stroke();
  }
  brush.globalAlpha = 1;
}
