import { bodyOffset } from '../article/body-offset.ts';
import type { Story } from '../corpus/story.ts';
import type { FieldMatch } from '../query/matcher.ts';

/** A story that a search found. */
export interface Hit {
  readonly story: Story;
  /** Sorted by field and place, not overlapping; none where the query asks for no text. */
  readonly matches: readonly FieldMatch[];
  /** How well it fits the query, by BM25; null where nothing was ranked. */
  readonly score: number | null;
}

/** The line of the file that a match begins on; the story's first for a match outside the text. */
export function lineOf({ article, source }: Story, match: FieldMatch): number {
  const offset = offsetInText({ article, source }, match);
  if (offset === null) return source.line;
  const before = article.text.slice(article.start, offset);
  return source.line + (before.match(/\r\n|\r|\n/g)?.length ?? 0);
}

function offsetInText({ article }: Story, { field, start }: FieldMatch): number | null {
  if (field === 'body') return bodyOffset(article, start);
  if (field === 'path') return null;
  const { spans } = article;
  const { place = null, agency = null } = spans.dateline ?? {};
  const { author, byline, headline, leadMark: lead } = spans;
  const span = { author, byline, headline, lead, place, agency }[field];
  return span === null ? null : span.start + start;
}
