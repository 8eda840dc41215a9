import type { Article } from './article.ts';
import { isBlank } from './lines.ts';

/**
 * Where a character of the body's value, by its offset in UTF-16 units, stands in the text; null
 * without a body. Undoing hard wraps changes blanks only, so the other characters tell the way.
 */
export function bodyOffset({ text, spans, body }: Article, offset: number): number | null {
  if (body === null || spans.body === null) return null;
  let before = 0;
  for (let at = 0; at < offset; at++) if (!isBlank(body.charCodeAt(at))) before++;
  let at = spans.body.start;
  for (; at < spans.body.end; at++) {
    if (isBlank(text.charCodeAt(at))) continue;
    if (before === 0) break;
    before--;
  }
  return at;
}
