// The small page on which map.test.ts mounts the map: everything that the test needs hangs on one global.
import { DARK, LIGHT, loadOutlines, mountMap } from '../../src/map/mount.ts';
import type { MapHandle, MapModel } from '../../src/map/model.ts';
import type { Mirror } from '../../src/map/mirror.ts';
import { lettering, plain, sampleOf } from '../map/sample-model.ts';

interface Mounted {
  readonly map: MapHandle;
  readonly host: HTMLElement;
  readonly heard: string[];
  readonly layouts: Mirror[];
}

const outlines = await loadOutlines(document.baseURI);

/** Mounts a map of a size in pixels. */
function mount(model: MapModel, [width, height]: readonly [number, number]): Mounted {
  const host = document.createElement('div');
  Object.assign(host.style, { position: 'relative', width: `${width}px`, height: `${height}px` });
  document.body.append(host);
  const heard: string[] = [];
  const layouts: Mirror[] = [];
  const map = mountMap(host, {
    outlines,
    model,
    colours: LIGHT,
    lettering,
    onSelect: (country) => heard.push(`select ${country ?? 'nobody'}`),
    onHover: (country) => heard.push(`hover ${country ?? 'nobody'}`),
    onHoverLeg: (leg) => heard.push(leg === null ? 'no leg' : `leg ${leg.from}-${leg.to}`),
    onLayout: (mirror) => layouts.push(mirror),
  });
  return { map, host, heard, layouts };
}

/** The colour of the base canvas at a place in per cent, as `#rrggbb`. */
function colourAt(host: HTMLElement, left: number, top: number): string {
  const canvas = host.querySelector('canvas');
  const data = canvas?.getContext('2d')?.getImageData((left / 100) * canvas.width, (top / 100) * canvas.height, 1, 1).data ?? [];
  return `#${[...data].slice(0, 3).map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Every pixel of the base canvas. */
function pixels(host: HTMLElement): Uint32Array {
  const canvas = host.querySelector('canvas');
  const image = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height);
  return new Uint32Array(image?.data.buffer ?? new ArrayBuffer(0));
}

export const mapPage = { mount, colourAt, pixels, sampleOf, plain, LIGHT, DARK };
export type MapPage = typeof mapPage;

declare global {
  interface Window {
    mapPage: MapPage;
    mounted: Mounted;
  }
}
window.mapPage = mapPage;
