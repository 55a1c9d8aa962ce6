/** The map's elements in the page, and what they feel: the pointer, their size, the fineness of the screen. */
import type { CountryId } from '../engine/index.ts';
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
  readonly onSelect: (country: CountryId | null) => void;
  readonly onHover: (country: CountryId | null) => void;
}

/** Tells which country the pointer comes to lie over, and which is clicked. */
export function followPointer(root: HTMLElement, { countryAt, onSelect, onHover }: Pointed, signal: AbortSignal): void {
  const countryUnder = ({ clientX, clientY }: MouseEvent): CountryId | null => {
    const { left, top } = root.getBoundingClientRect();
    return countryAt([clientX - left, clientY - top]);
  };
  let hovered: CountryId | null = null;
  const hover = (country: CountryId | null): void => {
    if (country === hovered) return;
    hovered = country;
    root.style.cursor = country === null ? '' : 'pointer';
    onHover(country);
  };
  root.addEventListener('pointermove', (event) => hover(countryUnder(event)), { signal });
  root.addEventListener('pointerleave', () => hover(null), { signal });
  root.addEventListener('click', (event) => onSelect(countryUnder(event)), { signal });
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
