import type { Span } from '../article/article.ts';
import { lazily } from '../text/lazily.ts';

/**
 * An excerpt of a field's value around matches. All offsets are UTF-16 code units of that value.
 */
export interface Passage extends Span {
  /** The matches in the passage, sorted. */
  readonly highlights: readonly Span[];
}

interface PassageOptions {
  /** The maximum number of passages. */
  readonly limit: number;
  /** How much text to show before the first match and after the last, in UTF-16 code units. */
  readonly margin: number;
}

/** The maximum length of a passage with many matches, in margins. */
const MAX_MARGINS = 5;

/**
 * Cuts passages around the matches, which must be sorted and must not overlap. Passages are in
 * order and do not overlap; matches that are close together share one. A passage ends with its
 * paragraph or between words, and never inside a grapheme cluster.
 */
export function cutPassages(
  value: string,
  matches: readonly Span[],
  { limit, margin }: PassageOptions,
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
    if (touches && next.end - last.start <= MAX_MARGINS * margin) {
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

/** How far a cut can move to fall between words. */
const REACH = 24;
/** How much text around a cut to examine for grapheme boundaries. */
const NEIGHBOURHOOD = 64;

/** Loads data of languages, which takes the engine long. */
const graphemes = lazily(() => new Intl.Segmenter('en', { granularity: 'grapheme' }));

/** The start of a passage with about `margin` code units of the same paragraph before `start`. */
function cutBefore(value: string, start: number, margin: number): number {
  const earliest = Math.max(0, start - margin);
  const paragraph = value.slice(earliest, start).lastIndexOf('\n\n');
  if (paragraph >= 0) return earliest + paragraph + 2;
  if (earliest === 0) return 0;
  for (let at = earliest; at < Math.min(start, earliest + REACH); at++) {
    if (isBlank(value, at) && !isBlank(value, at + 1)) return at + 1;
  }
  return Math.min(start, characterBorder(value, earliest, 'after'));
}

/** The end of a passage with about `margin` code units of the same paragraph after `end`. */
function cutAfter(value: string, end: number, margin: number): number {
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

/** The nearest grapheme boundary at, before or after `index`. */
function characterBorder(value: string, index: number, side: 'before' | 'after'): number {
  const from = Math.max(0, index - NEIGHBOURHOOD);
  const around = value.slice(from, index + NEIGHBOURHOOD);
  const { index: begin, segment } = graphemes()
    .segment(around)
    .containing(index - from) ?? {
    index: index - from,
    segment: '',
  };
  const border = from + begin;
  return border === index || side === 'before' ? border : border + segment.length;
}
