/** The base canvas: paints a picture, and keeps its ground and shade so that a new selection or month costs only what changed. */
import type { MapColours } from './colours.ts';
import type { Layout } from './layout.ts';
import type { Lettering } from './model.ts';
import { paintFigures } from './paint.ts';
import type { PictureAtRest } from './paint.ts';
import { paintFills, paintGround, paintShade } from './paint-land.ts';

export interface Screen {
  readonly colours: MapColours;
  readonly lettering: Lettering;
  /** Device pixels for one CSS pixel. */
  readonly pixelRatio: number;
}

export interface Base {
  paint(picture: PictureAtRest, screen: Screen): void;
}

/**
 * Prepares a canvas for painting.
 * @throws Error when the browser has no 2d canvas.
 */
export function baseOf(canvas: HTMLCanvasElement): Base {
  const ground = document.createElement('canvas');
  const shade = document.createElement('canvas');
  const brush = brushOf(canvas, false);
  const groundBrush = brushOf(ground, false);
  const shadeBrush = brushOf(shade, true);
  let keptFor: (Screen & { readonly layout: Layout }) | null = null;
  return {
    paint: (picture, { colours, lettering, pixelRatio }) => {
      const { layout } = picture;
      const isSized = keptFor?.layout === layout && keptFor.pixelRatio === pixelRatio;
      const isShaded = isSized && keptFor?.colours === colours;
      const isGrounded = isShaded && keptFor?.lettering === lettering;
      if (!isSized) {
        for (const sheet of [canvas, ground, shade]) {
          sheet.width = Math.round(layout.pane.width * pixelRatio);
          sheet.height = Math.round(layout.pane.height * pixelRatio);
        }
        // Setting the size has cleared the canvases and their transforms.
        for (const one of [brush, groundBrush, shadeBrush]) one.scale(pixelRatio, pixelRatio);
      } else if (!isShaded) shadeBrush.clearRect(0, 0, layout.pane.width, layout.pane.height);
      if (!isGrounded) paintGround(groundBrush, picture, { colours, lettering });
      if (!isShaded) paintShade(shadeBrush, picture, colours);
      keptFor = { layout, colours, lettering, pixelRatio };
      layOn(brush, ground);
      paintFills(brush, picture, colours);
      layOn(brush, shade);
      paintFigures(brush, picture, { colours, lettering });
    },
  };
}

/** Copies a whole canvas, pixel by pixel. */
function layOn(brush: CanvasRenderingContext2D, sheet: HTMLCanvasElement): void {
  brush.save();
  brush.resetTransform();
  brush.drawImage(sheet, 0, 0);
  brush.restore();
}

/** On software raster a canvas that says it will be read is painted many times faster: it is not sent to the graphics process first. */
function brushOf(canvas: HTMLCanvasElement, alpha: boolean): CanvasRenderingContext2D {
  const brush = canvas.getContext('2d', { alpha, willReadFrequently: true });
  if (brush === null) throw new Error('no 2d canvas');
  return brush;
}
