import { type QueryError, type QueryNode, QuerySyntaxError } from '../language/ast.ts';
import { DEFAULT_FIELDS, TEXT_FIELDS, type TextField } from '../language/fields.ts';
import {
  allOf,
  anyOf,
  type Check,
  existsCheck,
  noneOf,
  rangeCheck,
  type TextCheck,
  textCheck,
} from './check.ts';
import { createFinder, type FinderOptions } from './finders/create.ts';
import { loadRegexCompiler } from './finders/regex.ts';
import type { FieldMatch, Matcher, Searchable } from './matcher.ts';
import { StoryView } from './view.ts';

/** How a query is matched. */
export interface MatchOptions {
  /** Match case, accents and character width exactly. Default: false. */
  readonly exact?: boolean;
  /** Fields that words without a field are searched in. Default: headline and body. */
  readonly fields?: readonly TextField[];
}

/** A matcher, or the mistake in a regular expression of the query. */
export type CompiledQuery =
  | {
      readonly ok: true;
      /** The matcher for the query. */
      readonly matcher: Matcher;
    }
  | {
      readonly ok: false;
      /** The mistake, with its position in the query. */
      readonly error: QueryError;
    };

/**
 * Makes a matcher from a parsed query. The only possible error is an invalid regular expression; the
 * engine for those is loaded only if the query contains one.
 */
export async function compileQuery(
  query: QueryNode,
  options: MatchOptions = {},
): Promise<CompiledQuery> {
  const { exact = false, fields = DEFAULT_FIELDS } = options;
  const compileRegex = hasRegex(query) ? await loadRegexCompiler(exact) : null;
  const compiler = new Compiler({ exact, compileRegex }, fields);
  try {
    const root = compiler.check(query, true);
    return { ok: true, matcher: createMatcher(root, compiler.terms, exact, fields) };
  } catch (error) {
    if (error instanceof QuerySyntaxError) return { ok: false, error: error.error };
    throw error;
  }
}

function hasRegex(node: QueryNode): boolean {
  if (node.kind === 'and' || node.kind === 'or') return node.nodes.some(hasRegex);
  return node.kind === 'not' ? hasRegex(node.node) : node.kind === 'regex';
}

class Compiler {
  /** The terms that are not negated, in the order of the query. */
  readonly terms: TextCheck[] = [];
  readonly #options: FinderOptions;
  readonly #fields: readonly TextField[];

  constructor(options: FinderOptions, fields: readonly TextField[]) {
    this.#options = options;
    this.#fields = fields;
  }

  check(node: QueryNode, isPositive: boolean): Check {
    switch (node.kind) {
      case 'and':
        return allOf(node.nodes.map((inner) => this.check(inner, isPositive)));
      case 'or':
        return anyOf(node.nodes.map((inner) => this.check(inner, isPositive)));
      case 'not':
        // A double negation must find, and therefore highlight, the same as no negation.
        return node.node.kind === 'not'
          ? this.check(node.node.node, isPositive)
          : noneOf(this.check(node.node, !isPositive));
      case 'range':
        return rangeCheck(node);
      case 'exists':
        return existsCheck(node);
      default: {
        const fields = node.field === null ? this.#fields : [node.field];
        const finders = new Map(
          fields.map((field) => [field, createFinder(node, field, this.#options)]),
        );
        const check = textCheck(node.kind, finders);
        if (isPositive) this.terms.push(check);
        return check;
      }
    }
  }
}

function createMatcher(
  root: Check,
  terms: readonly TextCheck[],
  exact: boolean,
  fields: readonly TextField[],
): Matcher {
  let last: StoryView | null = null;
  const viewOf = (story: Searchable): StoryView => {
    if (last?.story !== story) last = new StoryView(story, exact);
    return last;
  };
  return {
    termCount: terms.length,
    matches: (story) => root.test(viewOf(story)),
    find(story) {
      const view = viewOf(story);
      if (!root.test(view)) return null;
      const found: FieldMatch[] = [];
      root.collect(view, found);
      return inOrder(found);
    },
    count(story) {
      const view = viewOf(story);
      return {
        frequencies: terms.map((term) => term.hits(view).length),
        length: fields.reduce((sum, field) => sum + (view.text(field)?.value.length ?? 0), 0),
      };
    },
  };
}

/** Sorts matches by field and position and merges those that overlap. */
function inOrder(found: readonly FieldMatch[]): FieldMatch[] {
  const sorted = found.toSorted(
    (a, b) =>
      TEXT_FIELDS.indexOf(a.field) - TEXT_FIELDS.indexOf(b.field) ||
      a.start - b.start ||
      a.end - b.end,
  );
  const merged: FieldMatch[] = [];
  for (const match of sorted) {
    const before = merged.at(-1);
    if (before?.field !== match.field || before.end <= match.start) merged.push(match);
    else if (match.end > before.end) {
      merged[merged.length - 1] = { ...before, end: match.end };
    }
  }
  return merged;
}
