/** Names typed on the command line: found, or refused with the one that was probably meant. */
import { didYouMean } from '../content/suggestion.ts';
import { UsageError } from './failure.ts';

/**
 * Picks a named thing.
 *
 * @param things what can be named, each with its `name`
 * @param typed what was typed
 * @param kind the word for such a thing, for instance `doctrine`
 * @throws {UsageError} where no thing has that name
 */
export function named<T extends { readonly name: string }>(things: readonly T[], typed: string, kind: string): T {
  const found = things.find((thing) => thing.name === typed);
  if (found !== undefined) return found;
  throw new UsageError(`There is no ${kind} "${typed}". ${didYouMean(typed, things.map((thing) => thing.name))}`);
}
