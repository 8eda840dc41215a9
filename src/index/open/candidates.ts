import type { Token } from '../stored/tokens.ts';

/**
 * Describes the stories that may match a query in terms of what an index contains: words of
 * headline and body together, and numbers.
 */
export type Candidates =
  /** Every story may match. */
  | { readonly kind: 'all' }
  | { readonly kind: 'token'; readonly token: Token }
  | {
      readonly kind: 'range';
      readonly field: IndexedRange;
      readonly from: number | null;
      readonly to: number | null;
    }
  /** Without nodes, `and` is every story and `or` is none. */
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly Candidates[] }
  | { readonly kind: 'not'; readonly node: Candidates };

export type IndexedRange = 'id' | 'timestamp' | 'date' | 'words';

/** The same as an FTS5 query; null if it cannot be expressed as one. */
export function toMatch(candidates: Candidates): string | null {
  switch (candidates.kind) {
    case 'token':
      // A token contains no quotes.
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
  if (known.length === 0 || known.length < matches.length || known.length > MAX_TERMS) return null;
  return known.length === 1 ? (known[0] ?? null) : `(${known.join(operator)})`;
}

/** FTS5 nests the terms of a list, and limits the depth. */
const MAX_TERMS = 100;
