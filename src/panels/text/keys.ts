/** The types of text keys and of the values that each text needs, read off the English texts. */

/** A tree of texts. */
export type Texts = { readonly [name: string]: string | Texts };

/** The same keys in another language. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Translated<T[K]> };

/** Dotted paths of all leaves, with their texts. */
type Leaves<T, Path extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? { key: `${Path}${K}`; text: T[K] } : Leaves<T[K], `${Path}${K}.`>;
}[keyof T & string];

/** i18next picks among `_one`, `_many` and `_other` by count: callers name the key without the ending. */
type Stem<K extends string> = K extends `${infer Base}_one` ? Base : K extends `${infer Base}_many` ? Base : K extends `${infer Base}_other` ? Base : K;

/** Names between double braces. */
type Holes<Text extends string> = Text extends `${string}{{${infer Name}}}${infer Rest}` ? Name | Holes<Rest> : never;

type ByStem<L extends { key: string; text: string }> = { [Leaf in L as Stem<Leaf['key']>]: Holes<Leaf['text']> };

/** From each key of a tree of texts to the union of the values that it needs. */
export type KeysOf<T> = ByStem<Leaves<T>>;
