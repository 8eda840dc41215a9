import type { Encoding } from '../../corpus/encoding/encoding.ts';
import type { FileJob } from '../../corpus/parallel/job.ts';
import { asciiScreen } from '../../corpus/parallel/prefilter.ts';
import type { QueryNode } from '../../query/language/ast.ts';
import type { MatchOptions } from '../../query/match/compile.ts';
import { requiredLiterals } from '../../query/match/literals.ts';

export type Screen = Pick<FileJob<never>, 'sift'>;

/** Spares files the decoding where their bytes tell that nothing in them matches. */
export function screenOf(
  query: QueryNode,
  options: MatchOptions & { readonly encoding: Encoding | null },
): Screen {
  const { exact = false, encoding } = options;
  const words = requiredLiterals(query, options);
  return words === null ? {} : { sift: asciiScreen(words, { exact, encoding }) };
}
