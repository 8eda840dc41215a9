import type { QueryNode, TextQueryNode } from './ast.ts';
import type { MatchOptions } from './compile.ts';
import { DEFAULT_FIELDS, type TextField } from './fields.ts';
import { literalStretches } from './find/wildcard.ts';
import { fold } from './fold.ts';

/**
 * What must stand in the text of every story that matches: of each inner list at least one literal.
 * Literals are runs of a to z and 0 to 9. They stand in the text folded, which for a text in ASCII
 * means in any case; with `exact` they are as written and stand in the text itself. It is a
 * necessary condition, not a sufficient one. Null where nothing can be told.
 */
export function requiredLiterals(query: QueryNode, options: MatchOptions = {}): string[][] | null {
  const { exact = false, fields = DEFAULT_FIELDS } = options;
  switch (query.kind) {
    case 'and': {
      const all = query.nodes.flatMap((node) => requiredLiterals(node, options) ?? []);
      return all.length === 0 ? null : all;
    }
    case 'or': {
      const each = query.nodes.map((node) => mostTelling(requiredLiterals(node, options)));
      const known = each.filter((alternatives) => alternatives !== null);
      return known.length < each.length ? null : [known.flat()];
    }
    case 'not':
    case 'range':
    case 'exists':
      return null;
    default: {
      const inText = (query.field === null ? fields : [query.field]).every(standsInText);
      const all = inText ? literalsOf(query, exact) : [];
      return all.length === 0 ? null : all.map((literal) => [literal]);
    }
  }
}

/** The path is not in the text, and an agency's usual name need not be. */
function standsInText(field: TextField): boolean {
  return field !== 'path' && field !== 'agency';
}

/** The alternatives whose shortest literal is longest: those that the fewest stories hold by chance. */
function mostTelling(required: string[][] | null): string[] | null {
  if (required === null) return null;
  const shortest = (literals: string[]) => Math.min(...literals.map((literal) => literal.length));
  return required.reduce((a, b) => (shortest(b) > shortest(a) ? b : a));
}

function literalsOf(node: TextQueryNode, exact: boolean): string[] {
  switch (node.kind) {
    case 'word':
    case 'phrase':
    case 'near':
    case 'prefix':
      return asciiRuns(node.text, exact);
    case 'wildcard':
      return literalStretches(node.pattern).flatMap((stretch) => asciiRuns(stretch, exact));
    case 'fuzzy':
    case 'regex':
      return [];
  }
}

/** The longest first. */
function asciiRuns(text: string, exact: boolean): string[] {
  const runs = (exact ? text : fold(text).text).match(/[A-Za-z0-9]+/g) ?? [];
  return runs.toSorted((a, b) => b.length - a.length);
}
