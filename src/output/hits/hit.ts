import type { Article } from '../../article/article.ts';
import { bodyOffsets } from '../../article/body-offset.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { FieldMatch } from '../../query/match/matcher.ts';

/** A story that a search found. */
export interface Hit {
  readonly story: Story;
  /** Sorted by field and place, not overlapping; none where the query asks for no text. */
  readonly matches: readonly FieldMatch[];
  /** How well it fits the query, by BM25; null where nothing was ranked. */
  readonly score: number | null;
}

/**
 * Finds the lines of the file that a story's matches begin on; the story's first for a match outside
 * the text. It goes on from the last match, so that a text is walked once where they are in order.
 */
export function linesOf({ article, source }: Story): (match: FieldMatch) => number {
  const offsetOf = offsetsIn(article);
  const top = { at: article.start, line: source.line };
  let last = top;
  return (match) => {
    const offset = offsetOf(match);
    if (offset === null) return top.line;
    const { at, line } = offset < last.at ? top : last;
    const passed = article.text.slice(at, offset).match(/\r\n|\r|\n/g)?.length ?? 0;
    last = { at: offset, line: line + passed };
    return last.line;
  };
}

/** Finds where in the text matches begin; null for what stands outside it. */
function offsetsIn(article: Article): (match: FieldMatch) => number | null {
  const { author, byline, headline, leadMark: lead, dateline } = article.spans;
  const { place = null, agency = null } = dateline ?? {};
  const spans = { author, byline, headline, lead, place, agency };
  // The body is put together for it: only where something is found there.
  let inBody: ReturnType<typeof bodyOffsets> | null = null;
  return ({ field, start }) => {
    if (field === 'body') {
      inBody ??= bodyOffsets(article);
      return inBody(start);
    }
    const span = field === 'path' ? null : spans[field];
    return span === null ? null : span.start + start;
  };
}
