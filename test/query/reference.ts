import type { QueryNode, TextQueryNode } from '../../src/query/language/ast.ts';
import { fold } from '../../src/query/text/fold.ts';

/*
 * A second, simple implementation of the query language on lists of words, for scripts with blanks.
 */

const WORD = /[\p{L}\p{M}\d_]+(?:(?<=\d)[.,](?=\d)[\p{L}\p{M}\d_]+)*/gu;

export function tokens(text: string): string[] {
  return fold(text).text.match(WORD) ?? [];
}

/** Whether a query matches a story with these default fields, each a list of words. */
export function matchesPlainly(node: QueryNode, fields: readonly (readonly string[])[]): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((inner) => matchesPlainly(inner, fields));
    case 'or':
      return node.nodes.some((inner) => matchesPlainly(inner, fields));
    case 'not':
      return !matchesPlainly(node.node, fields);
    case 'range':
    case 'exists':
      throw new Error('only text is read plainly');
    default:
      return fields.some((words) => termMatches(node, words));
  }
}

function termMatches(node: TextQueryNode, words: readonly string[]): boolean {
  switch (node.kind) {
    case 'word':
    case 'phrase':
      return words.some((_, at) =>
        tokens(node.text).every((word, next) => words[at + next] === word),
      );
    case 'prefix':
      return words.some((word) => word.startsWith(fold(node.text).text));
    case 'wildcard':
      return words.some((word) =>
        globMatches(Array.from(fold(node.pattern).text), Array.from(word)),
      );
    case 'fuzzy':
      return words.some((word) => isWithin(fold(node.text).text, word, node.edits));
    case 'near':
      return stretches(words, tokens(node.text).length + node.distance).some((stretch) =>
        holdsAll(stretch, tokens(node.text)),
      );
    case 'regex':
      throw new Error('a regular expression does not read words');
  }
}

function stretches(words: readonly string[], width: number): (readonly string[])[] {
  return words.map((_, at) => words.slice(at, at + width));
}

function holdsAll(stretch: readonly string[], wanted: readonly string[]): boolean {
  const left = [...stretch];
  return wanted.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

function globMatches(pattern: readonly string[], word: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return word.length === 0;
  if (first === '*') {
    return globMatches(rest, word) || (word.length > 0 && globMatches(pattern, word.slice(1)));
  }
  return (
    word.length > 0 && (first === '?' || first === word[0]) && globMatches(rest, word.slice(1))
  );
}

/** Whether a string is at most `edits` edits away, found by trying all edits. */
function isWithin(wanted: string, word: string, edits: number): boolean {
  const most = Math.min(edits, wanted.length - 1);
  return distance(wanted, word) <= most;
}

function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0] && a[1] === b[1]) return distance(a.slice(1), b.slice(1));
  const swapped = a.length > 1 && b.length > 1 && a[0] === b[1] && a[1] === b[0];
  return Math.min(
    distance(a.slice(1), b) + 1,
    distance(a, b.slice(1)) + 1,
    distance(a.slice(1), b.slice(1)) + (a[0] === b[0] ? 0 : 1),
    swapped ? distance(a.slice(2), b.slice(2)) + 1 : Number.POSITIVE_INFINITY,
  );
}
