/** The map's elements in the page, and what they feel: the pointer, their size, the fineness of the screen. */
import type { CountryId } from '../engine/index.ts';
import type { Leg } from './model.ts';
import type { Point } from './outlines.ts';

export interface Layers {
  readonly root: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  /** For the canvas of what moves. */
  readonly above: HTMLElement;
}

/** Makes the layers, each as large as its parent, hidden from assistive technology: the mirror speaks for them. */
export function layersIn(document: Document): Layers {
  const filling = <Name extends 'div' | 'canvas'>(name: Name): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name);
    Object.assign(element.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', display: 'block' });
    return element;
  };
  const [root, canvas, above] = [filling('div'), filling('canvas'), filling('div')];
  root.setAttribute('aria-hidden', 'true');
  root.style.overflow = 'hidden';
  above.style.pointerEvents = 'none';
  root.append(canvas, above);
  return { root, canvas, above };
}

export interface Pointed {
  readonly countryAt: (spot: Point) => CountryId | null;
  readonly legAt: (spot: Point) => Leg | null;
  readonly onSelect: (country: CountryId | null) => void;
  readonly onHover: (country: CountryId | null) => void;
  readonly onHoverLeg: (leg: Leg | null) => void;
}

/** Tells which country and which leg of the corridor the pointer comes to lie over, and which country is clicked. */
export function followPointer(root: HTMLElement, { countryAt, legAt, onSelect, onHover, onHoverLeg }: Pointed, signal: AbortSignal): void {
  const spotOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = root.getBoundingClientRect();
    return [clientX - left, clientY - top];
  };
  let hovered: CountryId | null = null;
  const hover = (country: CountryId | null): void => {
    if (country === hovered) return;
    hovered = country;
    root.style.cursor = country === null ? '' : 'pointer';
    onHover(country);
  };
  let leg: Leg | null = null;
  const hoverLeg = (next: Leg | null): void => {
    if (next?.from === leg?.from && next?.to === leg?.to) return;
    leg = next;
    onHoverLeg(next);
  };
  const feel = (event: MouseEvent): void => {
    const spot = spotOf(event);
    hover(countryAt(spot));
    hoverLeg(legAt(spot));
  };
  root.addEventListener('pointermove', feel, { signal });
  root.addEventListener(
    'pointerleave',
    () => {
      hover(null);
      hoverLeg(null);
    },
    { signal },
  );
  root.addEventListener(
    'click',
    (event) => {
      // A finger does not hover: the tap tells of the leg as well.
      feel(event);
      onSelect(countryAt(spotOf(event)));
    },
    { signal },
  );
}

/** Calls back when the element's size or the screen's pixel ratio has changed, not for the size that it starts with. */
export function followSize(root: HTMLElement, onChange: () => void, signal: AbortSignal): void {
  let known = `${root.clientWidth} ${root.clientHeight}`;
  const sizes = new ResizeObserver(() => {
    const size = `${root.clientWidth} ${root.clientHeight}`;
    if (size === known) return;
    known = size;
    onChange();
  });
  sizes.observe(root);
  signal.addEventListener('abort', () => sizes.disconnect());
  const watchRatio = (): void => {
    // A query can only say that the ratio is no longer this one: ask again for each.
    const media = matchMedia(`(resolution: ${window.devicePixelRatio}dppx)`);
    const changed = (): void => {
      watchRatio();
      onChange();
    };
    media.addEventListener('change', changed, { once: true, signal });
  };
  watchRatio();
}
