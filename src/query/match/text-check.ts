import type { TextQueryNode } from '../language/ast.ts';
import type { TextField } from '../language/fields.ts';
import type { Check } from './check.ts';
import type { Finder } from './finders/finder.ts';
import type { FieldMatch } from './matcher.ts';
import type { StoryView } from './view.ts';

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
