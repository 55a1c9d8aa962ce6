// The least that Phaser can do: one rectangle on a canvas of the window's size, with the settings that the map gives it.
import { AUTO, Game, Scene } from 'phaser';

class OneRectangle extends Scene {
  create(): void {
    this.add.rectangle(innerWidth / 2, innerHeight / 2, 200, 120, 0x1d4e6b);
  }
}

const game = new Game({ type: AUTO, width: innerWidth, height: innerHeight, banner: false, audio: { noAudio: true }, render: { antialiasGL: false }, scene: OneRectangle });
game.events.once('postrender', () => performance.mark('drawn'));
