import type { RE2JS } from 're2js';
import type { Span } from '../../../article/article.ts';
import type { RegexNode } from '../../language/ast.ts';
import { QuerySyntaxError } from '../../language/error.ts';
import type { Finder } from './finder.ts';

/** Makes the finder of a regular expression. Throws QuerySyntaxError. */
export type RegexCompiler = (node: RegexNode) => Finder;

const PATTERN_LIMIT = 1000;

/**
 * Loads the engine, RE2, whose time is linear in the text whatever the pattern. It sees fields as
 * they are written; only case is ignored, unless the query is exact.
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
    const flags =
      (exact && !node.flags.includes('i') ? 0 : RE2JS.CASE_INSENSITIVE) |
      (node.flags.includes('m') ? RE2JS.MULTILINE : 0) |
      (node.flags.includes('s') ? RE2JS.DOTALL : 0);
    try {
      return regexFinder(RE2JS.compile(node.pattern, flags));
    } catch (cause) {
      if (!(cause instanceof RE2JSSyntaxException)) throw cause;
      throw error(
        `the regular expression is not right: ${cause.error}`,
        "RE2's syntax, which has no look-around and no back-references",
      );
    }
  };
}

function regexFinder(regex: RE2JS): Finder {
  return {
    test: ({ value }) => regex.test(value),
    all({ value }) {
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
