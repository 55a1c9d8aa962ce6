/** Arrow keys in a row or list of buttons of which one is in the order of Tab. */

/** Where a key leads from place `at` of `count` places (0-based), or null for keys that lead nowhere. */
export function nextPlace(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown' || key === 'ArrowRight') return (at + 1) % count;
  if (key === 'ArrowUp' || key === 'ArrowLeft') return (Math.max(at, 0) - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return null;
}
