/** The moving half of the map: a transparent Phaser canvas that draws signs while something moves, and sleeps otherwise. */
import * as Phaser from 'phaser';
import type { MapColours } from './colours.ts';
import type { Pane } from './layout.ts';
import type { Shape, Sign } from './marks.ts';
import { RING_RADIUS } from './marks.ts';
import { paintSign } from './paint-signs.ts';

/** Something to play: `signsAt` is asked once a frame, `begun` is called when its first frame is drawn, `done` once at its end. */
export interface Play {
  readonly seconds: number;
  readonly signsAt: (seconds: number) => readonly Sign[];
  readonly begun: () => void;
  readonly done: () => void;
}

export interface Motion {
  play(what: Play): void;
  /** Ends what is playing, with its `done`. */
  stop(): void;
  resize(pane: Pane, pixelRatio: number): void;
  recolour(colours: MapColours): void;
  frames(): number;
  destroy(): void;
}

/** The radius at which each shape's texture is drawn; sprites are scaled from it. */
const TEXTURE_RADIUS: Readonly<Record<Shape, number>> = {
  flow: 2,
  removal: 3,
  'proposal-spark': 3,
  'accord-spark': 3,
  'news-spark': 3,
  'proposal-ring': RING_RADIUS,
  'accord-ring': RING_RADIUS,
  'news-ring': RING_RADIUS,
};
const SHAPES = Object.keys(TEXTURE_RADIUS) as readonly Shape[];
/** Textures are drawn finer than the screen, once. */
const FINENESS = 4;

/** Starts Phaser in a layer and resolves when it can play; rejects where neither WebGL nor a 2d canvas can be had. */
export function startMotion(layer: HTMLElement, { pane, pixelRatio, colours }: { pane: Pane; pixelRatio: number; colours: MapColours }): Promise<Motion> {
  return new Promise((resolve, reject) => {
    // Phaser takes these two for itself and does not give them back.
    const { onblur, onfocus } = window;
    let frames = 0;
    let playing: Play | null = null;
    let startedAt: number | null = null;
    let ratio = pixelRatio;
    const sprites: Phaser.GameObjects.Image[] = [];

    const draw = (scene: Phaser.Scene, signs: readonly Sign[]): void => {
      for (const [index, { shape, at, radius, alpha }] of signs.entries()) {
        const sprite = (sprites[index] ??= scene.add.image(0, 0, shape));
        sprite.setTexture(shape).setPosition(at[0] * ratio, at[1] * ratio).setAlpha(alpha).setVisible(true);
        sprite.setScale(((radius / TEXTURE_RADIUS[shape]) * ratio) / FINENESS);
      }
      for (const sprite of sprites.slice(signs.length)) sprite.setVisible(false);
    };
    const finish = (scene: Phaser.Scene): void => {
      const ended = playing;
      playing = null;
      startedAt = null;
      draw(scene, []);
      ended?.done();
    };

    class Overlay extends Phaser.Scene {
      create(): void {
        drawTextures(this.textures, colours);
        resolve(handle(this));
      }

      override update(now: number): void {
        if (playing === null) return;
        const isFirst = startedAt === null;
        startedAt ??= now;
        const seconds = (now - startedAt) / 1000;
        if (seconds >= playing.seconds) finish(this);
        else draw(this, playing.signsAt(seconds));
        if (isFirst) playing?.begun();
      }
    }

    const game = new Phaser.Game({
      type: Phaser.AUTO,
      parent: layer,
      width: Math.max(1, pane.width * ratio),
      height: Math.max(1, pane.height * ratio),
      scale: { mode: Phaser.Scale.NONE, zoom: 1 / ratio },
      transparent: true,
      antialiasGL: false,
      banner: false,
      autoFocus: false,
      audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      scene: Overlay,
    });
    game.events.on(Phaser.Core.Events.POST_RENDER, () => {
      frames += 1;
      // The frame that was just drawn is empty: nothing more to draw until the next play.
      if (playing === null) game.loop.sleep();
    });
    game.events.once(Phaser.Core.Events.DESTROY, () => reject(new Error('the map was taken away')));

    const handle = (scene: Phaser.Scene): Motion => {
      // A lost context draws nothing: come to rest on the base canvas, which does not depend on it.
      const onLost = (): void => finish(scene);
      game.canvas.addEventListener('webglcontextlost', onLost);
      const wake = (): void => {
        if (!game.loop.running) game.loop.wake();
      };
      return {
        play: (what) => {
          playing?.done();
          playing = what;
          startedAt = null;
          wake();
        },
        stop: () => {
          if (playing === null) return;
          finish(scene);
          wake();
        },
        resize: ({ width, height }, newRatio) => {
          ratio = newRatio;
          game.scale.setZoom(1 / ratio);
          game.scale.resize(Math.max(1, width * ratio), Math.max(1, height * ratio));
          // At a zoom of one Phaser leaves the size that it once wrote into the style, and the canvas is stretched.
          Object.assign(game.canvas.style, { width: `${width}px`, height: `${height}px` });
        },
        recolour: (newColours) => drawTextures(scene.textures, newColours),
        frames: () => frames,
        destroy: () => {
          playing = null;
          game.canvas.removeEventListener('webglcontextlost', onLost);
          // Destruction waits for the next step of the loop, which must therefore be awake.
          game.destroy(true);
          wake();
          Object.assign(window, { onblur, onfocus });
        },
      };
    };
  });
}

/** One texture a shape, drawn by the same brush as the base canvas and in the colours of the moment. */
function drawTextures(textures: Phaser.Textures.TextureManager, colours: MapColours): void {
  for (const shape of SHAPES) {
    const radius = TEXTURE_RADIUS[shape];
    const size = Math.ceil((2 * radius + 6) * FINENESS);
    const existing = textures.exists(shape) ? textures.get(shape) : textures.createCanvas(shape, size, size);
    if (!(existing instanceof Phaser.Textures.CanvasTexture)) continue;
    const brush = existing.getContext();
    brush.setTransform(1, 0, 0, 1, 0, 0);
    brush.clearRect(0, 0, size, size);
    brush.setTransform(FINENESS, 0, 0, FINENESS, size / 2, size / 2);
    paintSign(brush, { shape, at: [0, 0], radius, alpha: 1 }, colours);
    existing.refresh();
  }
}
