import { LineMap } from '../../article/line-map.ts';
import { parseStories } from '../../article/parse.ts';
import type { Story } from './story.ts';

/**
 * Parses all stories of a text and gives each a source: `path`, the encoding `utf-8`, and the size the
 * story has in UTF-8. Reads no file. Never throws.
 */
export function storiesFromText(text: string, path = '-'): Story[] {
  const lines = new LineMap(text);
  const encoder = new TextEncoder();
  return parseStories(text).map((article) => ({
    article,
    source: {
      path,
      line: lines.positionAt(article.start).line,
      encoding: 'utf-8',
      bytes: encoder.encode(text.slice(article.start, article.end)).length,
    },
  }));
}
