/** Turns an author's own statement into evidence. */
import type { Article } from '../../engine/index.ts';
import { hashOf } from '../canonical.ts';
import type { OwnStatement } from './own-statement.ts';

/** Each own statement is an article of its own, so that outlet, day and weight are its own; the paraphrase stands for the paragraph. */
export function articleOf(statement: OwnStatement): Article {
  const { published, outlet, source, partisan, machineTranslated, ...claim } = statement;
  return {
    id: statement.id, file: source, sha256: hashOf(source), title: claim.occasion, outlet, published, origin: null,
    machineTranslated, partisan, language: 'und', notes: '', uncoded: [],
    units: [{ ...claim, locator: { paragraph: 1, sha256: hashOf(claim.paraphrase) } }],
  };
}
