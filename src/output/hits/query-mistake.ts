import type { QueryError } from '../../query/language/ast.ts';
import { escapeLine } from '../../text/escape.ts';
import { drawExcerpt } from '../findings/excerpt.ts';

const INDENT = '  ';

/**
 * Describes a mistake in a query: a message, the query with the mistake underlined, and what was
 * expected.
 */
export function queryMistake(query: string, mistake: QueryError, columns: number): string {
  const expected = `${INDENT}expected: ${escapeLine(mistake.expected)}`;
  if (query.trim() === '') return `${escapeLine(mistake.message)}\n${expected}`;
  const { start, end } = mistake.span;
  const { before, marked, after, indent, length } = drawExcerpt(
    {
      before: query.slice(0, start),
      marked: query.slice(start, end),
      after: query.slice(end),
      cutLeft: false,
      cutRight: false,
    },
    columns - INDENT.length,
  );
  return [
    escapeLine(mistake.message),
    `${INDENT}${before}${marked}${after}`,
    `${INDENT}${' '.repeat(indent)}${'^'.repeat(length)}`,
    expected,
  ].join('\n');
}
