import type { Token } from './tokens.ts';

/**
 * The stories that may match a query, in terms of what an index has: the words of headline and body
 * together, and numbers.
 */
export type Candidates =
  /** Nothing can be told. */
  | { readonly kind: 'all' }
  | { readonly kind: 'token'; readonly token: Token }
  | {
      readonly kind: 'range';
      readonly field: IndexedRange;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** Of none: all stories, and no story. */
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly Candidates[] }
  | { readonly kind: 'not'; readonly node: Candidates };

export type IndexedRange = 'id' | 'timestamp' | 'date' | 'words';

/** What FTS5 is asked for; null where it cannot be asked for all of it. */
export function toMatch(candidates: Candidates): string | null {
  switch (candidates.kind) {
    case 'token':
      // A token holds no quote.
      return `"${candidates.token.text}"${candidates.token.isPrefix ? '*' : ''}`;
    case 'or':
      return joined(candidates.nodes.map(toMatch), ' OR ');
    case 'and': {
      const without = candidates.nodes.flatMap((node) => (node.kind === 'not' ? [node.node] : []));
      const wanted = candidates.nodes.filter(({ kind }) => kind !== 'not');
      const match = joined(wanted.map(toMatch), ' AND ');
      if (match === null || without.length === 0) return match;
      const unwanted = joined(without.map(toMatch), ' OR ');
      return unwanted === null ? null : `(${match} NOT ${unwanted})`;
    }
    default:
      return null;
  }
}

function joined(matches: readonly (string | null)[], operator: string): string | null {
  const known = matches.filter((match) => match !== null);
  if (known.length === 0 || known.length < matches.length || known.length > MOST_TERMS) return null;
  return known.length === 1 ? (known[0] ?? null) : `(${known.join(operator)})`;
}

/** Terms that FTS5 takes in a row without nesting them too deeply. */
const MOST_TERMS = 100;
