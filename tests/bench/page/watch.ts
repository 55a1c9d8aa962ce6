// What is noted inside a page while it loads and rests: when Home can be used, when the map is drawn, and every frame.

/** Milliseconds since the navigation began; 0 where it has not happened. */
export interface Watched {
  usable: number;
  map: number;
  /** Callbacks of animation frames that ran, and calls that draw on any canvas. */
  frames: number;
  draws: number;
}

/** Runs before anything else of a page; it is sent there as text, so it uses nothing from outside itself. */
export function watch(): void {
  const seen: Watched = { usable: 0, map: 0, frames: 0, draws: 0 };
  Object.assign(globalThis, { watched: seen });
  const frame = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) =>
    frame((time) => {
      seen.frames += 1;
      callback(time);
    });
  const counted = [
    { owner: CanvasRenderingContext2D.prototype, names: ['fill', 'stroke', 'fillRect', 'drawImage', 'fillText'] },
    { owner: WebGLRenderingContext.prototype, names: ['clear', 'drawArrays', 'drawElements'] },
    { owner: WebGL2RenderingContext.prototype, names: ['clear', 'drawArrays', 'drawElements'] },
  ];
  for (const { owner, names } of counted) {
    for (const name of names) {
      const draw = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function counting(this: unknown, ...given: unknown[]) {
        seen.draws += 1;
        return draw.apply(this, given);
      });
    }
  }
  // The map paints in the very turn in which it puts its canvas into its place, so that it is drawn when this is told.
  const observer = new MutationObserver(() => {
    const now = performance.now();
    if (seen.usable === 0 && document.querySelector('.card button') !== null) seen.usable = now;
    if (seen.map === 0 && document.querySelector('.map-place canvas') !== null) seen.map = now;
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Bytes of bodies as they were sent (compressed), of everything that had come by a moment in milliseconds. */
export interface Arrived {
  /** Page, scripts and styles. */
  readonly page: number;
  readonly typefaces: number;
  readonly requests: number;
}

/** Adds up what had arrived; sent to the page as text, too. */
export function arrivedBy(moment: number): Arrived {
  const entries = [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')] as PerformanceResourceTiming[];
  const here = entries.filter(({ responseEnd, startTime }) => (responseEnd > 0 ? responseEnd : startTime) <= moment);
  const sum = (some: readonly PerformanceResourceTiming[]): number => some.reduce((total, { encodedBodySize }) => total + encodedBodySize, 0);
  const typefaces = here.filter(({ name }) => name.endsWith('.woff2'));
  return { page: sum(here) - sum(typefaces), typefaces: sum(typefaces), requests: here.length };
}
