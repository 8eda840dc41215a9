import type { RE2JS } from 're2js';
import type { Span } from '../../../article/article.ts';
import { UsageError } from '../../../errors.ts';
import { QuerySyntaxError, type RegexNode } from '../../language/ast.ts';
import type { Finder } from './finder.ts';

/** Compiles a regular expression to a finder. Throws QuerySyntaxError. */
export type RegexCompiler = (node: RegexNode) => Finder;

const PATTERN_LIMIT = 1000;
/**
 * Maximum number of instructions of a compiled expression. Each can cost 50 ns for every character.
 */
const PROGRAM_LIMIT = 1000;
/** Expressions with fewer instructions are never refused, because they are fast in practice. */
const PROGRAM_USUAL = 200;
/** Maximum number of instructions times characters of one field: up to two seconds. */
const WORK_LIMIT = 40_000_000;
const SMALLER = 'smaller counts, such as .{0,80}, or * and +';

/**
 * Loads RE2, which takes linear time for every pattern. It searches the original values; only case
 * is ignored, unless the query is exact.
 */
export async function loadRegexCompiler(exact: boolean): Promise<RegexCompiler> {
  const { RE2JS, RE2JSSyntaxException } = await import('re2js');
  return (node) => {
    const error = (message: string, expected: string) =>
      new QuerySyntaxError(node.span, message, expected);
    if (node.pattern.length > PATTERN_LIMIT) {
      throw error(
        `the regular expression is longer than ${PATTERN_LIMIT} characters`,
        'a shorter one',
      );
    }
    const tooLarge = () =>
      error(
        `the regular expression is too large: its counted repeats make more than ${PROGRAM_LIMIT} steps`,
        SMALLER,
      );
    // Check this before compiling, which takes time as well.
    if (repeatsIn(node.pattern) > PROGRAM_LIMIT) throw tooLarge();
    const flags =
      (exact && !node.flags.includes('i') ? 0 : RE2JS.CASE_INSENSITIVE) |
      (node.flags.includes('m') ? RE2JS.MULTILINE : 0) |
      (node.flags.includes('s') ? RE2JS.DOTALL : 0);
    try {
      const regex = RE2JS.compile(node.pattern, flags);
      if (regex.programSize() > PROGRAM_LIMIT) throw tooLarge();
      return regexFinder(regex);
    } catch (cause) {
      if (!(cause instanceof RE2JSSyntaxException)) throw cause;
      throw error(
        `the regular expression is invalid: ${cause.error}`,
        'RE2 syntax, which has no look-around and no back-references',
      );
    }
  };
}

/** The sum of all counted repeats. */
function repeatsIn(pattern: string): number {
  const counts = pattern.matchAll(/\{(\d+)(?:,(\d+))?/g);
  return Array.from(counts).reduce((sum, [, least, most]) => sum + Number(most ?? least), 0);
}

function regexFinder(regex: RE2JS): Finder {
  const size = regex.programSize();
  const most = size > PROGRAM_USUAL ? Math.floor(WORK_LIMIT / size) : Number.POSITIVE_INFINITY;
  return {
    test({ value }) {
      refuseLonger(value, most);
      return regex.test(value);
    },
    all({ value }) {
      refuseLonger(value, most);
      const spans: Span[] = [];
      const matcher = regex.matcher(value);
      while (matcher.find()) {
        if (matcher.end() > matcher.start())
          spans.push({ start: matcher.start(), end: matcher.end() });
      }
      return spans;
    },
  };
}

function refuseLonger({ length }: string, most: number): void {
  if (length <= most) return;
  throw new UsageError(
    `the regular expression would take too long in a text of ${length} characters, as its counted \
repeats allow only ${most}: use ${SMALLER}`,
  );
}
