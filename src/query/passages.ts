import type { Span } from '../article/article.ts';
import { cutAfter, cutBefore } from './cut.ts';

/** A stretch of a field's value around matches; all offsets are UTF-16 units of that value. */
export interface Passage extends Span {
  /** The matches in it, sorted. */
  readonly highlights: readonly Span[];
}

export interface PassageOptions {
  /** How many passages at most. */
  readonly limit: number;
  /** How much a passage shows before its first match and after its last, in UTF-16 units. */
  readonly margin?: number;
}

const MARGIN = 60;
/** Where matches follow one another closely, a passage ends after about so many margins. */
const LONGEST = 5;

/**
 * Cuts the passages that hold the matches (sorted, not overlapping), in order. They end with a
 * paragraph or between words, never within a character as a reader sees it, and do not overlap;
 * near matches share one.
 */
export function cutPassages(
  value: string,
  matches: readonly Span[],
  { limit, margin = MARGIN }: PassageOptions,
): Passage[] {
  const passages: Passage[] = [];
  for (const { start, end } of matches) {
    const last = passages.at(-1);
    const next = {
      start: Math.max(cutBefore(value, start, margin), last?.highlights.at(-1)?.end ?? 0),
      end: cutAfter(value, end, margin),
      highlights: [{ start, end }],
    };
    const touches = last !== undefined && next.start <= last.end;
    if (touches && next.end - last.start <= LONGEST * margin) {
      passages[passages.length - 1] = joined(last, next);
      continue;
    }
    if (passages.length >= limit) break;
    if (touches) passages[passages.length - 1] = { ...last, end: next.start };
    passages.push(next);
  }
  return passages;
}

function joined(first: Passage, second: Passage): Passage {
  return {
    start: first.start,
    end: Math.max(first.end, second.end),
    highlights: [...first.highlights, ...second.highlights],
  };
}
