import type { Article, Span } from '../../article/article.ts';
import { bodyOffsets } from '../../article/body-offset.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { TextField } from '../../query/language/fields.ts';
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
  // The body is put together for it: only where something is found there.
  let inBody: ReturnType<typeof bodyOffsets> | null = null;
  return ({ field, start }) => {
    if (field === 'body') {
      inBody ??= bodyOffsets(article);
      return inBody(start);
    }
    const spans = spansOf(article, field);
    // The texts of a list are joined by a line feed each.
    let before = 0;
    for (const span of spans) {
      const after = before + span.end - span.start + 1;
      if (start < after) return span.start + start - before;
      before = after;
    }
    return spans[0]?.start ?? null;
  };
}

/** Where a field's value is in the text, more than once for a list. */
function spansOf({ spans }: Article, field: Exclude<TextField, 'body'>): readonly Span[] {
  const { dateline } = spans;
  switch (field) {
    case 'notes':
      return spans.notes;
    case 'dateline.raw':
      return listOf(dateline);
    case 'dateline.place':
      return listOf(dateline?.place);
    case 'dateline.places':
      return dateline?.places ?? [];
    case 'dateline.dateWritten':
      return listOf(dateline?.date);
    case 'dateline.agency':
    case 'dateline.agencyName':
      return listOf(dateline?.agency);
    case 'dateline.separator':
      return listOf(dateline?.separator);
    case 'source.path':
    case 'source.encoding':
      return [];
    default:
      return listOf(spans[field]);
  }
}

function listOf(span: Span | null | undefined): readonly Span[] {
  return span ? [span] : [];
}
