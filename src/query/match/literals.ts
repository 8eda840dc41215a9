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

/** Fields whose values are not words of the story. */
const NOT_IN_TEXT: ReadonlySet<TextField> = new Set([
  'source.path',
  'source.encoding',
  'dateline.agencyName',
]);

/** With more alternatives than these, looking for them costs more than it spares. */
const MOST_ALTERNATIVES = 20;

/**
 * What must stand in the text, if that is ASCII, of every story that matches: of each inner list at
 * least one literal. Literals are runs of a to z and 0 to 9 and stand in the text in any case, with
 * `exact` as they are written. It is a necessary condition, not a sufficient one. Null where
 * nothing can be told.
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
  const names = exact ? null : signaturesFor(node);
  return names === null ? null : fewAlternatives([longest, ...names]);
}

/** Of each way to sign that stands for a usual name which the term finds, the longest run. */
function signaturesFor(node: TextQueryNode): string[] | null {
  const { test } = createFinder(node, 'dateline.agency', { exact: false, compileRegex: null });
  const runs = signaturesOf((canonical) => test(createHaystack(canonical, false)))
    .filter(isAscii)
    .map((name) => asciiRuns(name, true)[0] ?? null);
  const known = runs.filter((run) => run !== null);
  return known.length < runs.length ? null : known;
}

/** A timestamp, and nothing else tells the date, has its year in four figures. */
function yearsOf({ field, from, to }: RangeNode): string[][] | null {
  if ((field !== 'date' && field !== 'timestamp') || from === null || to === null) return null;
  const first = yearOf(field, from);
  const count = yearOf(field, to) - first + 1;
  if (count > MOST_ALTERNATIVES) return null;
  return [Array.from({ length: count }, (_, year) => String(first + year).padStart(4, '0'))];
}

/** What holds another of the alternatives stands nowhere without it. */
function fewAlternatives(literals: readonly string[]): string[][] | null {
  const distinct = [...new Set(literals)];
  const few = distinct.filter((literal) =>
    distinct.every((other) => other === literal || !literal.includes(other)),
  );
  return few.length > MOST_ALTERNATIVES ? null : [few];
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
