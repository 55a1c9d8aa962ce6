// A 2d context that draws nothing and writes down what it is told.
import type { Brush } from '../../src/map/brush.ts';

/** One call, with the colours, widths and strength that it was made with. */
export interface Stroke {
  readonly call: string;
  readonly values: readonly number[];
  readonly fillStyle: string;
  readonly strokeStyle: string;
  readonly lineWidth: number;
  readonly globalAlpha: number;
  readonly dash: readonly number[];
  /** How many saves are open. */
  readonly depth: number;
}

export interface Recorder {
  readonly brush: Brush;
  readonly strokes: readonly Stroke[];
  /** What was written, in its order. */
  readonly texts: readonly string[];
  /** The strokes of one kind of call. */
  of(call: string): readonly Stroke[];
}

type State = Pick<Stroke, 'fillStyle' | 'strokeStyle' | 'lineWidth' | 'globalAlpha' | 'dash'>;

const METHODS = ['beginPath', 'closePath', 'moveTo', 'lineTo', 'arc', 'rect', 'roundRect', 'fill', 'stroke', 'clip', 'fillRect', 'translate', 'scale', 'rotate', 'fillText', 'strokeText', 'drawImage'];

export function recorder(): Recorder {
  const strokes: Stroke[] = [];
  const texts: string[] = [];
  const saved: State[] = [];
  let state: State = { fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, globalAlpha: 1, dash: [] };
  const note = (call: string, values: readonly unknown[]): void => {
    strokes.push({ call, values: values.filter((value) => typeof value === 'number'), ...state, depth: saved.length });
  };
  const methods: Record<string, (...values: readonly unknown[]) => unknown> = {
    save: () => {
      saved.push(state);
      note('save', []);
    },
    restore: () => {
      state = saved.pop() ?? state;
      note('restore', []);
    },
    setLineDash: (dash) => {
      state = { ...state, dash: dash as readonly number[] };
    },
  };
  for (const name of METHODS) methods[name] = (...values) => note(name, values);
  methods['fillText'] = (text, ...at) => {
    texts.push(String(text));
    note('fillText', at);
  };
  // Every letter is six pixels wide.
  methods['measureText'] = (text) => ({ width: 6 * String(text).length });
  const brush = new Proxy({} as Brush, {
    get: (_, name) => methods[String(name)] ?? state[String(name) as keyof State],
    set: (_, name, value) => {
      state = { ...state, [String(name)]: value as unknown };
      return true;
    },
  });
  return { brush, strokes, texts, of: (call) => strokes.filter((stroke) => stroke.call === call) };
}
