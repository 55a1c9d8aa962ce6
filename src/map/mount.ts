/** Mounts the map into the page: a painted canvas at rest, a Phaser canvas above it while something moves. */
import { baseOf } from './base.ts';
import { layoutOf } from './layout.ts';
import type { Layout, Pane } from './layout.ts';
import { canMove, SECONDS, signsAt } from './marks.ts';
import { mirrorOf } from './mirror.ts';
import type { MapHandle, MapModel, MapOptions } from './model.ts';
import type { Motion } from './motion.ts';
import { markedIds, pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';
import { followPointer, followSize, layersIn } from './stage.ts';
import { countryAt } from './touch.ts';

export { DARK, LIGHT, readColours } from './colours.ts';
export { legendOf } from './legend.ts';
export { loadOutlines } from './outlines.ts';

/** More than twice the pixels cannot be seen and costs four times as much. */
const FINEST = 2;

/** What the map holds between two calls: what it shows, and what is animating. */
interface Showing {
  model: MapModel;
  colours: MapOptions['colours'];
  layout: Layout;
  picture: Picture;
  motion: Motion | null;
  moving: boolean;
  painted: number;
  destroyed: boolean;
}

/**
 * Mounts the map.
 * @param host an element with a size of its own; the map fills it, follows its size, and is hidden from assistive technology: lay the mirror's buttons over it.
 * @throws Error when the browser has no 2d canvas.
 */
export function mountMap(host: HTMLElement, options: MapOptions): MapHandle {
  const { outlines } = options;
  const { root, canvas, above } = layersIn(document);
  const base = baseOf(canvas);
  host.append(root);
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const isStill = (): boolean => options.reducedMotion ?? still.matches;
  const paneOf = (): Pane => ({ width: Math.max(1, root.clientWidth), height: Math.max(1, root.clientHeight) });
  const pixelRatio = (): number => Math.min(FINEST, window.devicePixelRatio);
  const firstLayout = layoutOf(outlines, paneOf(), markedIds(options.model));
  const showing: Showing = {
    model: options.model,
    colours: options.colours,
    layout: firstLayout,
    picture: pictureOf(options.model, outlines, firstLayout),
    motion: null,
    moving: false,
    painted: 0,
    destroyed: false,
  };

  const repaint = (): void => {
    if (showing.destroyed) return;
    const { picture, colours, moving } = showing;
    base.paint({ ...picture, signs: moving ? [] : signsAt(picture, SECONDS) }, { colours, pixelRatio: pixelRatio() });
    showing.painted += 1;
  };
  const rest = (): void => {
    showing.moving = false;
    repaint();
  };
  const move = (): void => {
    const { motion, picture } = showing;
    if (motion === null || isStill() || !canMove(picture)) return;
    motion.play({
      seconds: SECONDS,
      signsAt: (seconds) => signsAt(showing.picture, seconds),
      // Only now are the resting signs taken away, so that they never blink.
      begun: () => {
        showing.moving = true;
        repaint();
      },
      done: rest,
    });
  };
  const layOut = (): void => {
    showing.layout = layoutOf(outlines, paneOf(), markedIds(showing.model));
    showing.picture = pictureOf(showing.model, outlines, showing.layout);
    showing.motion?.resize(showing.layout.pane, pixelRatio());
    repaint();
    options.onLayout(mirrorOf(outlines, showing.layout));
  };
  const startMotion = async (): Promise<void> => {
    if (isStill() || showing.motion !== null) return;
    try {
      const { startMotion: start } = await import('./motion.ts');
      if (showing.destroyed || showing.motion !== null) return;
      const motion = await start(above, { pane: showing.layout.pane, pixelRatio: pixelRatio(), colours: showing.colours });
      if (showing.destroyed) motion.destroy();
      else {
        showing.motion = motion;
        motion.resize(showing.layout.pane, pixelRatio());
        move();
      }
    } catch {
      // Without Phaser (no WebGL and no canvas, or the file could not be had) the map shows the same, at rest.
    }
  };

  const leaving = new AbortController();
  const { signal } = leaving;
  followPointer(root, { countryAt: (spot) => countryAt(showing.picture, spot), onSelect: options.onSelect, onHover: options.onHover }, signal);
  followSize(root, layOut, signal);
  canvas.addEventListener('contextrestored', layOut, { signal });
  still.addEventListener('change', () => (isStill() ? showing.motion?.stop() : void startMotion()), { signal });
  layOut();

  return {
    ready: startMotion(),
    show: (model) => {
      const before = showing.model;
      if (model === before) return;
      showing.model = model;
      if (markedIds(model).join() === markedIds(before).join()) {
        showing.picture = pictureOf(model, outlines, showing.layout);
        repaint();
      } else layOut();
      if (model.flows !== before.flows || model.removals !== before.removals || model.lastFacts !== before.lastFacts) move();
    },
    recolour: (colours) => {
      if (colours === showing.colours) return;
      showing.colours = colours;
      showing.motion?.recolour(colours);
      repaint();
    },
    skip: () => showing.motion?.stop(),
    mirror: () => mirrorOf(outlines, showing.layout),
    counts: () => ({ painted: showing.painted, animated: showing.motion?.frames() ?? 0, moving: showing.moving }),
    destroy: () => {
      if (showing.destroyed) return;
      showing.destroyed = true;
      leaving.abort();
      showing.motion?.destroy();
      showing.motion = null;
      root.remove();
    },
  };
}
