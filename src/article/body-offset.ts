import type { Article } from './article.ts';
import { isBlank, skipBlanks } from './lines.ts';

/**
 * Finds where characters of the body's value, by their offsets in UTF-16 units, stand in the text;
 * null without a body. Undoing hard wraps changes blanks only, so the other characters tell the way.
 * It goes on from the last character, so that a body is walked once where they are in order.
 */
export function bodyOffsets({ text, spans, body }: Article): (offset: number) => number | null {
  if (body === null || spans.body === null) return () => null;
  const { start, end } = spans.body;
  let inBody = 0;
  let inText = skipBlanks(text, start, end);
  return (offset) => {
    if (offset < inBody) {
      inBody = 0;
      inText = skipBlanks(text, start, end);
    }
    for (; inBody < offset; inBody++) {
      if (!isBlank(body.charCodeAt(inBody))) inText = skipBlanks(text, inText + 1, end);
    }
    return inText;
  };
}
