import type { DatelineSpans, Span } from './article.ts';
import { readByline } from './dateline/byline.ts';
import { BAR } from './dateline/characters.ts';
import { type Draft, newDraft, type Range } from './dateline/draft.ts';
import { findEastAsian } from './dateline/east-asian.ts';
import { readParts } from './dateline/later-parts.ts';
import { partGluedAgency, readOpening, skipOrnament } from './dateline/opening.ts';
import { splitPlaces } from './dateline/places.ts';
import { readSeparator } from './dateline/separator.ts';
import { Tokens } from './dateline/tokens.ts';
import { isDateline } from './dateline/weigh.ts';

const tokens = new Tokens();

/**
 * Finds the dateline that the text in [from, to) opens with; null where it opens with none.
 * Looks at the first few hundred characters only. `from` stands on the first non-blank character
 * of the first line.
 */
export function findDateline(text: string, from: number, to: number): DatelineSpans | null {
  const t = tokens;
  t.open(text, from, to);
  const eastAsian = findEastAsian(text, from, to);
  if (eastAsian !== null) return eastAsian;
  const draft = read(t);
  return draft !== null && isDateline(t, draft) ? toSpans(t, draft, from) : null;
}

/**
 * A dateline is, each part but one left out at will:
 *
 *     [By WRITER] (AGENCY | DATE | PLACES) [DATE] [AGENCY] [PLACES] [WRITER] [SEPARATOR]
 *
 * The parts after the first stand in any order. What was read is weighed at the end: the less it
 * says, the more its marks and the sentence after it have to say.
 */
function read(t: Tokens): Draft | null {
  const draft = newDraft();
  let at = skipOrnament(t);
  partGluedAgency(t, at);
  const byline = readByline(t, at);
  if (byline !== null) {
    draft.byline = [byline.start, byline.end];
    at = t.kind(byline.end) === BAR ? byline.end + 1 : byline.end;
  }
  at = readOpening(t, at, draft);
  if (at < 0) return null;
  readSeparator(t, readParts(t, at, draft), draft);
  return draft;
}

function toSpans(t: Tokens, d: Draft, from: number): DatelineSpans {
  return {
    start: from,
    end: d.separator !== null ? d.separator.end : t.stop(d.next - 1),
    byline: toSpan(t, d.byline),
    place: d.place === null ? null : toSpan(t, [d.place.start, d.place.end]),
    places: d.place === null ? [] : splitPlaces(t, d.place).map(([s, e]) => spanOf(t, s, e)),
    date: toSpan(t, d.date),
    agency: toSpan(t, d.agency),
    separator: d.separator,
  };
}

function toSpan(t: Tokens, range: Range | null): Span | null {
  return range === null ? null : spanOf(t, range[0], range[1]);
}

function spanOf(t: Tokens, start: number, end: number): Span {
  return { start: t.start(start), end: t.stop(end - 1) };
}
