import type { DatelineSpans, Diagnostic, Span } from './article.ts';
import { type Ending, findEnding } from './ending.ts';
import { skipBlanks, trimEnd } from './lines.ts';
import type { PartList } from './parts.ts';
import { findRepeatedOpening, findRepetition } from './repetition.ts';

/** The body and what follows it, except the trailer. */
export interface Body {
  readonly body: Span | null;
  readonly endMark: Span | null;
  readonly initials: Span | null;
  readonly notes: readonly Span[];
}

/** Reads from the first sentence of the body to the end of the story. */
export function readBody(
  text: string,
  { dateline, bodyStart }: { readonly dateline: DatelineSpans | null; readonly bodyStart: number },
  end: number,
  parts: PartList,
  diagnostics: Diagnostic[],
): Body {
  const addRepetition = (start: number, stop: number): void => {
    const span = parts.add('repetition', start, stop);
    const message = `This text repeats an earlier part of the story: "${text.slice(start, Math.min(stop, start + 60))}".`;
    diagnostics.push({ code: 'text-repeated', ...span, message });
  };
  const textEnd = trimEnd(text, bodyStart, end);
  let start = bodyStart;
  if (dateline !== null) {
    for (;;) {
      const opening = findRepeatedOpening(text, dateline, start, textEnd);
      if (opening === null) break;
      addRepetition(opening.start, opening.end);
      start = skipBlanks(text, opening.end, textEnd);
    }
  }
  const last = findEnding(text, start, textEnd);
  const repeated = findRepetition(text, start, last.rest === null ? last.bodyEnd : textEnd);
  if (repeated === null) return addBody(start, last, parts, diagnostics);
  const first = findEnding(text, start, trimEnd(text, start, repeated.start));
  if (first.endMark !== null) {
    const body = addBody(start, first, parts, diagnostics);
    addRepetition(repeated.start, textEnd);
    return body;
  }
  const { bodyEnd } = repeated;
  return addBody(start, { ...last, bodyEnd }, parts, diagnostics, () => {
    addRepetition(skipBlanks(text, bodyEnd, textEnd), last.bodyEnd);
  });
}

/**
 * Adds the body and the parts after it; `between` adds what lies between the body and its ending.
 */
function addBody(
  start: number,
  ending: Ending,
  parts: PartList,
  diagnostics: Diagnostic[],
  between: () => void = () => {},
): Body {
  const { bodyEnd, endMark, initials, clock, rest } = ending;
  const body = bodyEnd > start ? parts.add('body', start, bodyEnd) : null;
  between();
  const signedAbove = initials !== null && initials.start < (endMark?.start ?? 0);
  const order = signedAbove
    ? (['initials', 'endMark'] as const)
    : (['endMark', 'initials'] as const);
  for (const kind of order) {
    const span = ending[kind];
    if (span !== null) parts.add(kind, span.start, span.end);
  }
  const notes = clock === null ? [] : [parts.add('note', clock.start, clock.end)];
  if (rest !== null) {
    const span = parts.add('residue', rest.start, rest.end);
    const message = 'There is text after the end mark.';
    diagnostics.push({ code: 'text-after-end-mark', ...span, message });
  }
  return { body, endMark, initials, notes };
}
