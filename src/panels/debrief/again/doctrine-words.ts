/** What a doctrine is called and what it is about, in the language of the page. */
import type { Words } from '../../text/words.ts';
import type { en } from '../../text/en/index.ts';
import '../../text/game.ts';

type Doctrines = typeof en.again.doctrine;
type Known = keyof Doctrines;
/** Those for which the register's sources document a cost. */
type Costly = { [K in Known]: Doctrines[K] extends { readonly cost: string } ? K : never }[Known];

const isKnown = (words: Words, name: string): name is Known => words.has(`again.doctrine.${name}.name`);
const isCostly = (words: Words, name: string): name is Costly => words.has(`again.doctrine.${name}.cost`);

export interface DoctrineWords {
  readonly name: string;
  readonly idea: string;
  /** What it was found to cost, or null where the register documents nothing. */
  readonly cost: string | null;
}

/** The words for a doctrine of the register; its bare name where there are none, which a test rules out. */
export function doctrineWords(words: Words, name: string): DoctrineWords {
  if (!isKnown(words, name)) return { name, idea: '', cost: null };
  return {
    name: words.t(`again.doctrine.${name}.name`),
    idea: words.t(`again.doctrine.${name}.idea`),
    cost: isCostly(words, name) ? words.t(`again.doctrine.${name}.cost`) : null,
  };
}
