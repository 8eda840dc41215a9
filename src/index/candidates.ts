import type { Token } from './tokens.ts';

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
