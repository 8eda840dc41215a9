import { lazily } from '../text/lazily.ts';
import type { Line } from './lines.ts';

/** The roles of the lines above a body. */
export interface Titles {
  readonly slug: Line | null;
  readonly headline: Line | null;
  /** A second copy of the headline. */
  readonly repeated: Line | null;
  readonly subhead: Line | null;
}

const MAX_SLUG_WORDS = 3;

export function sameWords(text: string, a: Line, b: Line): boolean {
  return text.slice(a.first, a.last) === text.slice(b.first, b.last);
}

/**
 * A slug names a story in one to three words (`China-Politics`, `Korea talks`). Headlines are
 * longer.
 */
function isSlug(text: string, line: Line): boolean {
  return text.slice(line.first, line.last).split(/\s+/).length <= MAX_SLUG_WORDS;
}

const SMALL = lazily(() => /^\p{Ll}/u);
/** The most lines a headline can be wrapped over. */
const MAX_LINES = 3;

/** Merges the lines of one field into one line. */
export function joinLines(first: Line, last: Line): Line {
  return {
    start: first.start,
    end: last.end,
    next: last.next,
    first: first.first,
    last: last.last,
  };
}

/**
 * Whether a title continues on the next line: it is directly below, in lower case, and the title is
 * not a slug.
 */
export function wrapsOn(text: string, title: Line, next: Line): boolean {
  if (!adjoins(title, next) || isSlug(text, title)) return false;
  if (!SMALL().test(String.fromCodePoint(text.codePointAt(next.first) ?? 0))) return false;
  const written = text.slice(title.first, title.last).split(/\r\n?|\n/);
  return written.length < MAX_LINES;
}

/** Whether `b` begins on the line after `a`. */
function adjoins(a: Line, b: Line): boolean {
  return a.next === b.start;
}

/**
 * Tells slug, headline and subhead apart. Of two lines, the second is the headline if the first is
 * a slug, or if there is an empty line between the two but none between the second and the
 * dateline. Otherwise the second is a subhead.
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
