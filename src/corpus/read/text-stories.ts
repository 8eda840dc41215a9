import { LineMap } from '../../article/line-map.ts';
import { parseStories } from '../../article/parse.ts';
import type { Story } from './story.ts';

/** The stories of a text that is at hand already; `path` is what they are said to come from. */
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
