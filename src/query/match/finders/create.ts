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
  /** Null in a query that holds no regular expression. */
  readonly compileRegex: RegexCompiler | null;
}

/** The finder of one term in one field. Throws QuerySyntaxError for a wrong regular expression. */
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
  // Folders and file names are no running text: there, parts of words count.
  if (field === 'source.path') return substringFinder(text);
  if (node.kind === 'phrase') return phraseFinder(text);
  if (node.kind === 'prefix') return prefixFinder(text);
  return field === 'dateline.agency' ? agencyFinder(text) : wordFinder(text);
}

/** Abbreviations match whole (AP is not APP), names from their beginning: reuter finds Reuters. */
const SHORTEST_NAME = 5;

function agencyFinder(text: string): Finder {
  const name = trimToWords(text);
  return name.length < SHORTEST_NAME ? wordFinder(text) : prefixFinder(name);
}
