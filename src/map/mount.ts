/** Mounts the map into the page: a painted canvas at rest, a Phaser canvas above it while something moves. */
import { baseOf } from './base.ts';
import { blocOf } from './bloc.ts';
import { layoutOf } from './layout.ts';
import type { Layout, Pane } from './layout.ts';
import { AT_REST, hasPeople, SECONDS, secondsOfNews, signsAt } from './marks.ts';
import { mirrorOf } from './mirror.ts';
import type { Mirror } from './mirror.ts';
import type { MapHandle, MapModel, MapOptions } from './model.ts';
import type { Motion } from './motion.ts';
import { markedIds, pictureOf } from './picture.ts';
import type { Picture } from './picture.ts';
import { followPointer, followSize, layersIn } from './stage.ts';
import { countryAt, legAt } from './touch.ts';

export { DARK, LIGHT, readColours, readFamily } from './colours.ts';
export { legendOf, paintSample } from './legend.ts';
export { loadOutlines } from './outlines.ts';

/** More than twice the pixels cannot be seen and costs four times as much. */
const FINEST = 2;

/** What the map holds between two calls: what it shows, and what is animating. */
interface Showing {
  model: MapModel;
  colours: MapOptions['colours'];
  lettering: MapOptions['lettering'];
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
    lettering: options.lettering,
    layout: firstLayout,
    picture: pictureOf(options.model, outlines, firstLayout),
    motion: null,
    moving: false,
    painted: 0,
    destroyed: false,
  };

  const repaint = (): void => {
    if (showing.destroyed) return;
    const { picture, colours, lettering, moving } = showing;
    base.paint({ ...picture, signs: moving ? [] : signsAt(picture, AT_REST) }, { colours, lettering, pixelRatio: pixelRatio() });
    showing.painted += 1;
  };
  const rest = (): void => {
    showing.moving = false;
    repaint();
  };
  const move = (what: { readonly people: boolean; readonly news: boolean }): void => {
    const { motion, picture } = showing;
    const seconds = Math.max(what.people && hasPeople(picture) ? SECONDS : 0, what.news ? secondsOfNews(picture) : 0);
    if (motion === null || isStill() || seconds === 0) return;
    motion.play({
      seconds,
      signsAt: (age) => signsAt(showing.picture, { people: what.people ? age : SECONDS, news: what.news ? age : SECONDS }),
      // Only now are the resting signs taken away, so that they never blink.
      begun: () => {
        showing.moving = true;
        repaint();
      },
      done: rest,
    });
  };
  const mirror = (): Mirror => mirrorOf(outlines, showing.layout, blocOf(1, showing.picture.badges, showing.layout)?.caption ?? null);
  const layOut = (): void => {
    showing.layout = layoutOf(outlines, paneOf(), markedIds(showing.model));
    showing.picture = pictureOf(showing.model, outlines, showing.layout);
    showing.motion?.resize(showing.layout.pane, pixelRatio());
    repaint();
    options.onLayout(mirror());
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
        move({ people: true, news: true });
      }
    } catch {
      // Without Phaser (no WebGL and no canvas, or the file could not be had) the map shows the same, at rest.
    }
  };

  const rename = (lettering: MapOptions['lettering']): void => {
    if (isAlike(lettering, showing.lettering)) return;
    showing.lettering = lettering;
    repaint();
  };

  const leaving = new AbortController();
  const { signal } = leaving;
  followPointer(root, { countryAt: (spot) => countryAt(showing.picture, spot), legAt: (spot) => legAt(showing.picture, spot), ...options }, signal);
  followSize(root, layOut, signal);
  canvas.addEventListener('contextrestored', layOut, { signal });
  still.addEventListener('change', () => (isStill() ? showing.motion?.stop() : void startMotion()), { signal });
  layOut();
  void lettersHere(options.lettering.family).then((came) => {
    if (!came) return;
    // The same names in other letters.
    showing.lettering = { ...showing.lettering };
    repaint();
  });

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
      const changed = { people: model.flows !== before.flows || model.removals !== before.removals, news: model.lastFacts !== before.lastFacts };
      if (changed.people || changed.news) move(changed);
    },
    recolour: (colours) => {
      if (isAlike(colours, showing.colours)) return;
      showing.colours = colours;
      showing.motion?.recolour(colours);
      repaint();
    },
    rename,
    skip: () => showing.motion?.stop(),
    mirror,
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

/** The page asks for colours and names whenever it cannot rule out that they changed; painting the ground again for nothing would cost the most. */
const isAlike = (one: object, other: object): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** True once letters that were not here have come; the map does not wait for them. */
async function lettersHere(family: string): Promise<boolean> {
  const font = `italic 500 16px ${family}`;
  if (document.fonts.check(font)) return false;
  const found = await document.fonts.load(font).catch(() => []);
  return found.length > 0;
}
