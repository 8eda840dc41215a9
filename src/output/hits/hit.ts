import type { Article, Span } from '../../article/article.ts';
import { bodyOffsets } from '../../article/body-offset.ts';
import type { Story } from '../../corpus/read/story.ts';
import type { TextField } from '../../query/language/fields.ts';
import type { FieldMatch } from '../../query/match/matcher.ts';

/** A story that matched a search. */
export interface Hit {
  readonly story: Story;
  /** Sorted by field and position, without overlaps. Empty if the query searches no text. */
  readonly matches: readonly FieldMatch[];
  /** The BM25 score; null if results are not ranked. */
  readonly score: number | null;
}

/**
 * Returns a function that finds the line on which a match begins. A match outside the text gets the
 * story's first line. The function continues from the previous match, so that matches in text order
 * need only one pass.
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

/** Returns a function that finds the offset of a match in the text; null for a match outside it. */
function offsetsIn(article: Article): (match: FieldMatch) => number | null {
  // Mapping the body is expensive, so it is done only for a match in it.
  let inBody: ReturnType<typeof bodyOffsets> | null = null;
  return ({ field, start }) => {
    if (field === 'body') {
      inBody ??= bodyOffsets(article);
      return inBody(start);
    }
    const spans = spansOf(article, field);
    // The values of a list are joined by line feeds.
    let before = 0;
    for (const span of spans) {
      const after = before + span.end - span.start + 1;
      if (start < after) return span.start + start - before;
      before = after;
    }
    return spans[0]?.start ?? null;
  };
}

/** The spans of a field's value in the text; several for a list. */
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
