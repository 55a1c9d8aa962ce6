/** Types of the one generator taken from seedrandom: Tyche-i (Neves and Araujo 2011). */
declare module 'seedrandom/lib/tychei.js' {
  /** Returns a generator of uniforms in [0, 1) with 32 bits, keyed by the text. */
  export default function tychei(seed: string): () => number;
}
