import type { TextQueryNode } from '../../language/ast.ts';
import type { TextField } from '../../language/fields.ts';
import { fold } from '../../text/fold.ts';
import { trimToWords } from '../../text/words.ts';
import type { Finder } from './finder.ts';
import { fuzzyFinder } from './fuzzy.ts';
import { nearFinder } from './near.ts';
import { phraseFinder } from './phrase.ts';
import type { RegexCompiler } from './regex.ts';
import { pathFinder, wildcardFinder } from './wildcard.ts';
import { prefixFinder, substringFinder, wordFinder } from './word.ts';

export interface FinderOptions {
  readonly exact: boolean;
  /** Null if the query contains no regular expression. */
  readonly compileRegex: RegexCompiler | null;
}

/**
 * Creates the finder of a term in a field. Throws QuerySyntaxError for an invalid regular
 * expression.
 */
export function createFinder(
  node: TextQueryNode,
  field: TextField,
  { exact, compileRegex }: FinderOptions,
): Finder {
  const folded = (text: string) => (exact ? text : fold(text).text);
  if (node.kind === 'regex') {
    if (compileRegex === null) throw new Error('the engine for regular expressions is not loaded');
    return compileRegex(node);
  }
  if (node.kind === 'wildcard') {
    return field === 'source.path'
      ? pathFinder(node.pattern, folded)
      : wildcardFinder(node.pattern, folded);
  }
  const text = folded(node.text);
  if (node.kind === 'fuzzy') return fuzzyFinder(text, node.edits);
  if (node.kind === 'near') return nearFinder(text, node.distance);
  // In paths, parts of words match too.
  if (field === 'source.path') return substringFinder(text);
  if (node.kind === 'phrase') return phraseFinder(text);
  if (node.kind === 'prefix') return prefixFinder(text);
  return field === 'dateline.agency' ? agencyFinder(text) : wordFinder(text);
}

/**
 * Abbreviations must match as a whole (AP does not match APP), longer names only from the start:
 * reuter matches Reuters.
 */
const MIN_NAME_LENGTH = 5;

function agencyFinder(text: string): Finder {
  const name = trimToWords(text);
  return name.length < MIN_NAME_LENGTH ? wordFinder(text) : prefixFinder(name);
}
