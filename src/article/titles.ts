import type { Line } from './lines.ts';

/** Which of the lines above a body is what. */
export interface Titles {
  readonly slug: Line | null;
  readonly headline: Line | null;
  /** The headline sent a second time. */
  readonly repeated: Line | null;
  readonly subhead: Line | null;
}

const LONGEST_SLUG_WORDS = 3;

export function sameWords(text: string, a: Line, b: Line): boolean {
  return text.slice(a.first, a.last) === text.slice(b.first, b.last);
}

/** A slug names a story in a word or three (`China-Politics`, `Korea talks`); a headline is longer. */
function isSlug(text: string, line: Line): boolean {
  return text.slice(line.first, line.last).split(/\s+/).length <= LONGEST_SLUG_WORDS;
}

const SMALL = /^\p{Ll}/u;
/** A headline is wrapped over so many lines at most. */
const MOST_WRAPPED = 3;

/** Lines of one field as one line. */
export function joinLines(first: Line, last: Line): Line {
  return {
    start: first.start,
    end: last.end,
    next: last.next,
    first: first.first,
    last: last.last,
  };
}

/** Whether a title goes on in the next line: in lower case, right below what is no slug. */
export function wrapsOn(text: string, title: Line, next: Line): boolean {
  if (!adjoins(title, next) || isSlug(text, title)) return false;
  if (!SMALL.test(String.fromCodePoint(text.codePointAt(next.first) ?? 0))) return false;
  const written = text.slice(title.first, title.last).split(/\r\n?|\n/);
  return written.length < MOST_WRAPPED;
}

/** Whether `b` begins on the line after `a`, with no empty line between. */
function adjoins(a: Line, b: Line): boolean {
  return a.next === b.start;
}

/**
 * Tells slug, headline and subhead apart. Of two lines the second is the headline when the first
 * is a slug, or when an empty line parts the two and none parts the second from the dateline;
 * else the second is a subhead.
 */
export function sortTitles(text: string, titles: readonly Line[], body: Line | null): Titles {
  const [first = null, second = null, third = null] = titles;
  if (first === null || second === null) {
    return { slug: null, headline: first, repeated: null, subhead: null };
  }
  if (sameWords(text, first, second)) {
    return { slug: null, headline: first, repeated: second, subhead: third };
  }
  const above = !adjoins(first, second) && body !== null && adjoins(second, body);
  if (third !== null || above || isSlug(text, first)) {
    return { slug: first, headline: second, repeated: null, subhead: third };
  }
  return { slug: null, headline: first, repeated: null, subhead: second };
}
