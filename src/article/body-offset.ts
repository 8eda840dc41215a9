import type { Article } from './article.ts';
import { isBlank } from './lines.ts';

/**
 * Finds where characters of the body's value, by their offsets in UTF-16 units, are in the text;
 * null without a body. Undoing hard wraps changes blanks and drops what shows nothing at the edge
 * of a line, so the other characters lead the way. It goes on from the last character, so that a
 * body is walked once if they come in order.
 */
export function bodyOffsets({ text, spans, body }: Article): (offset: number) => number | null {
  if (body === null || spans.body === null) return () => null;
  const { start, end } = spans.body;
  let inBody = 0;
  let inText = start;
  return (offset) => {
    if (offset < inBody) {
      inBody = 0;
      inText = start;
    }
    for (; inBody < offset; inBody++) {
      if (isBlank(body.charCodeAt(inBody))) continue;
      const shown = body.charCodeAt(nextShown(body, inBody + 1));
      inText++;
      while (inText < end && text.charCodeAt(inText) !== shown) inText++;
    }
    return inText;
  };
}

function nextShown(body: string, from: number): number {
  let at = from;
  while (isBlank(body.charCodeAt(at))) at++;
  return at;
}
