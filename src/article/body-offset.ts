import type { Article } from './article.ts';
import { isBlank } from './lines.ts';

/**
 * Returns a function that maps an offset in the body's value to an offset in the text, both in
 * UTF-16 code units; it returns null if there is no body. Undoing hard wraps changes blanks and
 * drops invisible characters at the edges of lines, so the two are aligned on all other characters.
 * The function continues from the previous offset: ascending offsets walk the body only once.
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
