/** What the map is painted with. */

/** A 2d context whose unit is the CSS pixel. */
export type Brush = CanvasRenderingContext2D;
