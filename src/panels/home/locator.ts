/** The outlines of Home's small maps, fetched once Home stands; until then their places are empty and keep their size. */
import { useEffect, useState } from 'react';
import type { Locator } from 'virtual:locator';

export type { Locator };

/** Left, top, width and height in the maps' own steps. */
export type View = readonly [number, number, number, number];

let fetched: Locator | null = null;

/** The outlines, or null as long as they are not here; they may never come, and nothing needs them. */
export function useLocator(): Locator | null {
  const [locator, setLocator] = useState(fetched);
  useEffect(() => {
    if (locator !== null) return undefined;
    let isGone = false;
    import('virtual:locator').then(
      (module) => {
        fetched = module.locator;
        if (!isGone) setLocator(fetched);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [locator]);
  return locator;
}

/** A view of the given proportions (width by height) that holds some countries with air around them. */
export function viewOf({ boxes }: Locator, ids: readonly string[], proportion: number): View {
  const found = ids.flatMap((id) => (boxes[id] === undefined ? [] : [boxes[id]]));
  const left = Math.min(...found.map(([x]) => x));
  const top = Math.min(...found.map(([, y]) => y));
  const right = Math.max(...found.map(([, , x]) => x));
  const bottom = Math.max(...found.map(([, , , y]) => y));
  const height = Math.max(bottom - top, (right - left) / proportion) * 1.16;
  const width = height * proportion;
  return [(left + right - width) / 2, (top + bottom - height) / 2, width, height];
}

/** Path data of a bow from one place to another, swung towards the Atlantic. */
export function bowTo([fromX, fromY]: readonly [number, number], [toX, toY]: readonly [number, number]): string {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const bend = alongX > 0 ? -0.18 : 0.14;
  return `M${fromX},${fromY}Q${(fromX + toX) / 2 - alongY * bend},${(fromY + toY) / 2 + alongX * bend} ${toX},${toY}`;
}
