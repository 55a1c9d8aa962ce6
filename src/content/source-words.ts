/** Says a YAML parser's complaints in the words of somebody who does not know YAML. */
import { isScalar, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import type { Saying, Slip } from './saying.ts';

interface Words {
  readonly message: string;
  readonly suggestion: string;
}

const COLON_OR_QUOTES = 'If the text contains a colon, an apostrophe or a quotation mark, put it between double quotation marks, or below the name after ">-".';

const WORDS: Partial<Record<YAMLError['code'], Words>> = {
  ALIAS_PROPS: { message: 'An alias ("*name") cannot carry anything else.', suggestion: 'Write the value out.' },
  BAD_ALIAS: { message: 'This is not a usable name for "&" or "*".', suggestion: 'If the text begins with a star or an ampersand, put it between quotation marks.' },
  BAD_DIRECTIVE: { message: 'A line that begins with "%" has a meaning of its own.', suggestion: 'Put the text between quotation marks.' },
  BAD_DQ_ESCAPE: { message: 'A backslash within double quotation marks must be followed by a known letter.', suggestion: 'Write two backslashes, or use single quotation marks.' },
  BAD_INDENT: { message: 'The indentation does not fit the lines above.', suggestion: 'Lines of one block begin in the same column, and every "[" or "{" needs its closing sign.' },
  BAD_SCALAR_START: { message: 'A text cannot begin with this sign.', suggestion: 'Put the text between quotation marks.' },
  BLOCK_AS_IMPLICIT_KEY: { message: 'Two names stand on one line, or the next line is indented too far.', suggestion: COLON_OR_QUOTES },
  BLOCK_IN_FLOW: { message: 'A block cannot stand between brackets.', suggestion: 'Write it on lines of its own, or close the bracket first.' },
  MISSING_CHAR: { message: 'Something is missing here.', suggestion: 'Look for a quotation mark that is not closed, or for a name without its colon.' },
  MULTILINE_IMPLICIT_KEY: { message: 'A name with its colon must stand on one line.', suggestion: 'Is the line above too far to the left, or does a text contain a colon? Put that text between quotation marks.' },
  TAB_AS_INDENT: { message: 'The line is indented with a tab.', suggestion: 'Use spaces, two for each level.' },
  TAG_RESOLVE_FAILED: { message: 'A word that begins with "!" has a meaning of its own, which is not used here.', suggestion: 'Remove it, or put the text between quotation marks.' },
  UNEXPECTED_TOKEN: { message: 'This does not belong here.', suggestion: COLON_OR_QUOTES },
};

const UNCLOSED: Words = { message: 'A bracket is not closed before this place.', suggestion: 'Look for the missing "]" or "}"; if the file ends here, a part of it may be lost.' };

/** What the parser complains about and where a person should look; complaints that only follow from an earlier slip are left out. */
export function syntaxErrors(document: Document.Parsed): { error: YAMLError; offset: number }[] {
  const all = [...document.errors, ...document.warnings];
  const unclosed = all.find((error) => error.code === 'MISSING_CHAR' && error.message.startsWith('Missing closing'));
  if (unclosed !== undefined) return [{ error: unclosed, offset: lastQuotation(document) ?? unclosed.pos[0] }];
  const tabs = all.filter((error) => error.code === 'TAB_AS_INDENT');
  return (tabs.length > 0 ? tabs : all).map((error) => ({ error, offset: error.pos[0] }));
}

/** A quotation mark that is never closed swallows the rest of the file, so it opened the last quoted text. */
function lastQuotation(document: Document.Parsed): number | null {
  let offset: number | null = null;
  visit(document, {
    Scalar(_, node) {
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) offset = node.range?.[0] ?? offset;
    },
  });
  return offset;
}

/** Plain words for one complaint; the parser's own sentence stands behind them for those who know YAML. */
export function syntaxWords(error: YAMLError): Words & { readonly saying: Saying } {
  const isUnclosed = error.message.includes('end with a');
  const slip: Slip = isUnclosed ? 'bracket' : error.code === 'MISSING_CHAR' ? 'quote' : 'other';
  const words = (isUnclosed ? UNCLOSED : WORDS[error.code]) ?? { message: 'This is not valid YAML.', suggestion: 'Compare the line with scenarios/README.md.' };
  return { message: `${words.message} (${error.message})`, suggestion: words.suggestion, saying: { code: 'syntax', slip } };
}
