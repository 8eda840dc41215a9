import type { Span } from '../article/article.ts';

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

/** How far a cut may move to fall between words. */
const REACH = 24;
/** How much text around a cut is looked at for the borders of characters. */
const NEIGHBOURHOOD = 64;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Where to begin so that about `margin` units, of the same paragraph, stand before `start`. */
export function cutBefore(value: string, start: number, margin: number): number {
  const earliest = Math.max(0, start - margin);
  const paragraph = value.slice(earliest, start).lastIndexOf('\n\n');
  if (paragraph >= 0) return earliest + paragraph + 2;
  if (earliest === 0) return 0;
  for (let at = earliest; at < Math.min(start, earliest + REACH); at++) {
    if (isBlank(value, at) && !isBlank(value, at + 1)) return at + 1;
  }
  return Math.min(start, characterBorder(value, earliest, 'after'));
}

/** Where to end so that about `margin` units, of the same paragraph, stand after `end`. */
export function cutAfter(value: string, end: number, margin: number): number {
  const latest = Math.min(value.length, end + margin);
  const paragraph = value.slice(end, latest).indexOf('\n\n');
  if (paragraph >= 0) return end + paragraph;
  if (latest === value.length) return latest;
  for (let at = latest; at > Math.max(end, latest - REACH); at--) {
    if (isBlank(value, at) && !isBlank(value, at - 1)) return at;
  }
  return Math.max(end, characterBorder(value, latest, 'before'));
}

function isBlank(value: string, index: number): boolean {
  return /\s/.test(value.charAt(index));
}

/** The nearest place at, before or after `index` where no character as a reader sees it is cut. */
function characterBorder(value: string, index: number, side: 'before' | 'after'): number {
  const from = Math.max(0, index - NEIGHBOURHOOD);
  const around = value.slice(from, index + NEIGHBOURHOOD);
  const { index: begin, segment } = graphemes.segment(around).containing(index - from) ?? {
    index: index - from,
    segment: '',
  };
  const border = from + begin;
  return border === index || side === 'before' ? border : border + segment.length;
}
