import type { ExistsNode, RangeNode } from '../language/ast.ts';
import { isTextField, type QueryField } from '../language/fields.ts';
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
