import type { ExistsNode, RangeNode, TextQueryNode } from '../language/ast.ts';
import { isTextField, type QueryField, type TextField } from '../language/fields.ts';
import type { Finder } from './finders/finder.ts';
import type { FieldMatch } from './matcher.ts';
import { numberOf, type StoryView } from './view.ts';

/** A compiled node of the query. */
export interface Check {
  /** The approximate cost of a test. Cheap checks run first. */
  readonly cost: number;
  test(view: StoryView): boolean;
  /** Adds the matches in a story that is known to match. */
  collect(view: StoryView, found: FieldMatch[]): void;
}

export function allOf(checks: readonly Check[]): Check {
  const cheapFirst = checks.toSorted((a, b) => a.cost - b.cost);
  return {
    cost: sumOfCosts(checks),
    test: (view) => cheapFirst.every((check) => check.test(view)),
    collect(view, found) {
      for (const check of checks) check.collect(view, found);
    },
  };
}

export function anyOf(checks: readonly Check[]): Check {
  const cheapFirst = checks.toSorted((a, b) => a.cost - b.cost);
  return {
    cost: sumOfCosts(checks),
    test: (view) => cheapFirst.some((check) => check.test(view)),
    collect(view, found) {
      for (const check of checks) if (check.test(view)) check.collect(view, found);
    },
  };
}

export function noneOf(check: Check): Check {
  return { cost: check.cost, test: (view) => !check.test(view), collect() {} };
}

function sumOfCosts(checks: readonly Check[]): number {
  return checks.reduce((sum, { cost }) => sum + cost, 0);
}

export function rangeCheck({ field, from, to }: RangeNode): Check {
  return {
    cost: field.startsWith('dateline.') || field === 'words' ? 5 : 1,
    test({ story }) {
      const number = numberOf(story, field);
      return number !== null && (from === null || number >= from) && (to === null || number <= to);
    },
    collect() {},
  };
}

export function existsCheck({ field }: ExistsNode): Check {
  return {
    cost: field === null ? 0 : 2,
    test: (view) => field === null || hasField(view, field),
    collect() {},
  };
}

function hasField(view: StoryView, field: QueryField): boolean {
  return isTextField(field) ? view.text(field) !== null : numberOf(view.story, field) !== null;
}

/** A term of the query, searched in its field or in the default fields. */
export interface TextCheck extends Check {
  /** All matches of the term. */
  hits(view: StoryView): FieldMatch[];
}

export function textCheck(
  kind: TextQueryNode['kind'],
  finders: ReadonlyMap<TextField, Finder>,
): TextCheck {
  const hits = (view: StoryView) =>
    Array.from(finders, ([field, finder]) => hitsIn(view, field, finder)).flat();
  const inBody = finders.has('body');
  return {
    cost: COST[kind] * (inBody ? 20 : 5),
    hits,
    test(view) {
      for (const [field, finder] of finders) if (isIn(view, field, finder)) return true;
      return false;
    },
    collect(view, found) {
      for (const hit of hits(view)) found.push(hit);
    },
  };
}

const COST = { word: 1, prefix: 1, phrase: 1, near: 2, wildcard: 3, fuzzy: 20, regex: 50 };

function isIn(view: StoryView, field: TextField, finder: Finder): boolean {
  const written = view.text(field);
  if (written === null) return false;
  return finder.test(written) || (field === 'dateline.agency' && isCanonicalName(view, finder));
}

function isCanonicalName(view: StoryView, finder: Finder): boolean {
  const name = view.agencyName();
  return name !== null && finder.test(name);
}

/** If only the agency's canonical name matches, the match is the whole agency in the dateline. */
function hitsIn(view: StoryView, field: TextField, finder: Finder): FieldMatch[] {
  const written = view.text(field);
  if (written === null) return [];
  const spans = finder.all(written);
  if (spans.length === 0 && field === 'dateline.agency' && isCanonicalName(view, finder)) {
    return [{ field, start: 0, end: written.value.length }];
  }
  return spans.map(({ start, end }) => ({ field, start, end }));
}
