import { signaturesOf } from '../../article/agency.ts';
import type { QueryNode, RangeNode, TextQueryNode } from '../language/ast.ts';
import { DEFAULT_FIELDS, type TextField } from '../language/fields.ts';
import { yearOf } from '../language/values.ts';
import { isAscii } from '../text/chars.ts';
import { fold } from '../text/fold.ts';
import { createHaystack } from '../text/haystack.ts';
import type { MatchOptions } from './compile.ts';
import { createFinder } from './finders/create.ts';
import { literalStretches } from './finders/wildcard.ts';

/** Fields whose values do not appear in the text of a story. */
const NOT_IN_TEXT: ReadonlySet<TextField> = new Set([
  'source.path',
  'source.encoding',
  'dateline.agencyName',
]);

/** Searching for more alternatives than this costs more than it saves. */
const MAX_ALTERNATIVES = 20;

/**
 * Literals that the ASCII text of every matching story contains: at least one of each inner list.
 * They are runs of a to z and 0 to 9, in any case, or as written with `exact`. The condition is
 * necessary but not sufficient. Null if there is no such condition.
 */
export function requiredLiterals(query: QueryNode, options: MatchOptions = {}): string[][] | null {
  const { exact = false, fields = DEFAULT_FIELDS } = options;
  switch (query.kind) {
    case 'and': {
      const all = query.nodes.flatMap((node) => requiredLiterals(node, options) ?? []);
      return all.length === 0 ? null : all;
    }
    case 'or': {
      const each = query.nodes.map((node) => mostSelective(requiredLiterals(node, options)));
      const known = each.filter((alternatives) => alternatives !== null);
      return known.length < each.length ? null : [known.flat()];
    }
    case 'range':
      return yearsOf(query);
    case 'not':
    case 'exists':
      return null;
    default:
      return termLiterals(query, query.field === null ? fields : [query.field], exact);
  }
}

function termLiterals(
  node: TextQueryNode,
  fields: readonly TextField[],
  exact: boolean,
): string[][] | null {
  const all = literalsOf(node, exact);
  const [longest] = all;
  if (longest === undefined || fields.some((field) => NOT_IN_TEXT.has(field))) return null;
  if (!fields.includes('dateline.agency')) return all.map((literal) => [literal]);
  const names = exact ? null : signaturesFor(node, longest);
  return names === null ? null : withoutRedundant([longest, ...names]);
}

/**
 * For each name that agencies with a matching canonical name use, a run that holds the term's own,
 * which makes it redundant, or else the longest.
 */
function signaturesFor(node: TextQueryNode, own: string): string[] | null {
  const { test } = createFinder(node, 'dateline.agency', { exact: false, compileRegex: null });
  const runs = signaturesOf((canonical) => test(createHaystack(canonical, false)))
    .filter(isAscii)
    .map((name) => asciiRuns(name, true))
    .map((each) => each.find((run) => run.includes(own)) ?? each[0] ?? null);
  const known = runs.filter((run) => run !== null);
  return known.length < runs.length ? null : known;
}

/** Only the timestamp determines the date, and it has the year in four digits. */
function yearsOf({ field, from, to }: RangeNode): string[][] | null {
  if ((field !== 'date' && field !== 'timestamp') || from === null || to === null) return null;
  const first = yearOf(field, from);
  const count = yearOf(field, to) - first + 1;
  if (count > MAX_ALTERNATIVES) return null;
  return [Array.from({ length: count }, (_, year) => String(first + year).padStart(4, '0'))];
}

/** Drops alternatives that contain another alternative, because the shorter one finds them too. */
function withoutRedundant(literals: readonly string[]): string[][] | null {
  const distinct = [...new Set(literals)];
  const few = distinct.filter((literal) =>
    distinct.every((other) => other === literal || !literal.includes(other)),
  );
  return few.length > MAX_ALTERNATIVES ? null : [few];
}

/** The most selective list of alternatives: the one whose shortest literal is longest. */
function mostSelective(required: string[][] | null): string[] | null {
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

/** Sorted by length, longest first. */
function asciiRuns(text: string, exact: boolean): string[] {
  const runs = (exact ? text : fold(text).text).match(/[A-Za-z0-9]+/g) ?? [];
  return runs.toSorted((a, b) => b.length - a.length);
}
