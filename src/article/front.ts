import type { DatelineSpans, Diagnostic, PartKind, Span } from './article.ts';
import { findByline } from './dateline/byline.ts';
import { findDateline } from './dateline.ts';
import { findLeadMark } from './lead-mark.ts';
import { type Line, lineEnd, skipBlanks, trimEnd } from './lines.ts';
import { deskNoteEnd, noteLineEnd, opensBracketedNote, opensNote } from './notes.ts';
import type { PartList } from './parts.ts';
import { joinLines, sameWords, sortTitles, type Titles, wrapsOn } from './titles.ts';

/** What lies between the header and the first sentence of the body. */
export interface Front {
  author: Span | null;
  slug: Span | null;
  leadMark: Span | null;
  headline: Span | null;
  subhead: Span | null;
  readonly notes: Span[];
  byline: Span | null;
  dateline: DatelineSpans | null;
  /** The earliest possible start of the body. */
  bodyStart: number;
}

interface FrontLine {
  readonly line: Line;
  readonly role: 'title' | 'note' | 'byline' | 'label';
}

interface Gathered {
  readonly above: readonly FrontLine[];
  readonly dateline: DatelineSpans | null;
  /** The line where the dateline begins, or else the first line after `above`. */
  readonly body: Line | null;
}

/** An author, a slug, a headline and a subhead. */
const MAX_TITLES = 4;
const MAX_LINES = 12;
const MAX_TITLE_LENGTH = 300;

const KYODO = /kyodo|共同/i;
/** A dateline this many text lines further down wins over a bare `Word:`. */
const REAL_DATELINE_REACH = 3;
/** Printed below headlines on the site's tag pages. */
const SUBMITTED = /^Submitted by [^\r\n]{1,60} on$/;

/** A line of dashes or stars, which separates the items of a summary. */
const RULE = /^(?:[-=_*~–—] ?)+$/;
const RULERS = '-=_*~–—';

/** The role of a line by itself, and the dateline that would begin there. */
function roleOf(
  text: string,
  line: Line,
  end: number,
  first: boolean,
  dateline: DatelineSpans | null,
): FrontLine['role'] | 'dateline' | 'body' {
  const open = dateline?.place != null && dateline.place.start < line.last;
  if (!first && isRule(text, line)) return 'body';
  const inLine = dateline !== null && dateline.end <= line.last;
  if (!first && !(inLine && !isBare(dateline)) && opensNote(text, line.first, line.last)) {
    return 'note';
  }
  // Brackets on the first line can be a rubric of the headline.
  const mayBeNote = !first || opensBracketedNote(text, line.first, end);
  if (mayBeNote && !inLine && noteLineEnd(text, line.first, end) !== null) return 'note';
  if (text.startsWith('Submitted', line.first) && SUBMITTED.test(wordsOf(text, line))) {
    return 'label';
  }
  if (!(open && dateline.date !== null) && findByline(text, line.first, line.last) !== null) {
    return 'byline';
  }
  return dateline !== null ? 'dateline' : 'title';
}

function isRule(text: string, line: Line): boolean {
  if (!RULERS.includes(text.charAt(line.first))) return false;
  return line.last - line.first < MAX_TITLE_LENGTH && RULE.test(wordsOf(text, line));
}

function wordsOf(text: string, line: Line): string {
  return text.slice(line.first, line.last);
}

/** `Word:` and nothing else. Labels of all kinds look like this too. */
function isBare({ date, agency }: DatelineSpans): boolean {
  return date === null && agency === null;
}

/** Whether a dateline with a date or an agency begins within the next `reach` text lines. */
function realDatelineFollows(
  text: string,
  lines: readonly Line[],
  from: number,
  end: number,
  reach: number,
): boolean {
  let seen = 0;
  for (let index = from; index < lines.length && seen < reach; index++) {
    const line = lines[index];
    if (line === undefined || line.first === line.last) continue;
    seen++;
    const dateline = findDateline(text, line.first, end);
    if (dateline !== null && !isBare(dateline)) return true;
  }
  return false;
}

/**
 * `(KPL) Dr. Thongloune`: brackets but no separator. A rubric before a headline can look the same.
 */
function isWeak({ place, date, separator }: DatelineSpans): boolean {
  return place === null && date === null && separator === null;
}

/** The dateline at `start`. An agency in brackets below which there is nothing signs the text above it. */
function openingAt(text: string, start: number, end: number): DatelineSpans | null {
  const dateline = findDateline(text, start, end);
  if (dateline === null || dateline.separator !== null) return dateline;
  const isBelowText = isWeak(dateline) || lineEnd(text, start, end) < dateline.end;
  return isBelowText && skipBlanks(text, dateline.end, end) === end ? null : dateline;
}

/**
 * The text lines down to the dateline, or the first few if there is none. A dateline comes after a
 * headline. A headline can look like a dateline, so one on the first line counts only if it names a
 * date or an agency and no other dateline follows. The same applies to a weak dateline.
 */
function collectLines(text: string, lines: readonly Line[], end: number): Gathered {
  const above: FrontLine[] = [];
  let titles = 0;
  let fallback: Gathered | null = null;
  let done = 0;
  for (const [index, line] of lines.entries()) {
    if (line.first === line.last || line.first < done) continue;
    const dateline = openingAt(text, line.first, end);
    let role = roleOf(text, line, end, above.length === 0, dateline);
    // The story can begin after a single rule; in a summary, a headline follows instead.
    if (role === 'body' && realDatelineFollows(text, lines, index + 1, end, 1)) role = 'label';
    if (role === 'body') return fallback ?? { above, dateline: null, body: line };
    const outranked =
      role === 'dateline' &&
      dateline?.separator != null &&
      isBare(dateline) &&
      text.charAt(dateline.separator.start) === ':' &&
      realDatelineFollows(text, lines, index + 1, end, REAL_DATELINE_REACH);
    if (outranked) role = 'title';
    if (role === 'dateline' && dateline !== null) {
      if (titles > 0 && !isWeak(dateline)) return { above, dateline, body: line };
      if ((dateline.date ?? dateline.agency) !== null) {
        fallback ??= { above: [...above], dateline, body: line };
      }
    }
    const last = above.at(-1);
    if (role === 'title' && last?.role === 'title' && wrapsOn(text, last.line, line)) {
      above[above.length - 1] = { line: joinLines(last.line, line), role };
      continue;
    }
    if (role === 'title' || role === 'dateline') titles++;
    const long = role !== 'note' && line.last - line.first > MAX_TITLE_LENGTH;
    if (long || titles > MAX_TITLES || above.length === MAX_LINES) {
      return fallback ?? { above, dateline: null, body: line };
    }
    const item = role === 'note' ? noteOver(text, lines, index, end) : line;
    done = item.last;
    above.push({ line: item, role: role === 'dateline' ? 'title' : role });
  }
  return fallback ?? { above, dateline: null, body: null };
}

/** The lines of a note, as one line. */
function noteOver(text: string, lines: readonly Line[], index: number, end: number): Line {
  const [line, ...below] = lines.slice(index, index + MAX_LINES);
  if (line === undefined) throw new RangeError(`no line ${index}`);
  const stop = noteLineEnd(text, line.first, end);
  const last = stop === null ? undefined : below.find((one) => one.last === stop);
  return last === undefined ? line : joinLines(line, last);
}

/** Whether the line after the author's label names the author. A headline must remain after it. */
function namesAuthor({ above, dateline, body }: Gathered): boolean {
  const [first, second] = above;
  if (first === undefined || second === undefined || first.role === 'note') return false;
  const titles = above.filter(({ role }) => role === 'title').length;
  if (first.role === 'byline') return titles > 0;
  if (dateline !== null) return titles > 1;
  const bodyFollows = above.length > 2 || body !== null;
  return second.role === 'title' && first.line.next === second.line.start && bodyFollows;
}

/**
 * Without a dateline as a boundary, only a headline and what clearly belongs to it is taken from
 * the lines above the body.
 */
function cutAtBody(text: string, above: readonly FrontLine[]): FrontLine[] {
  const kept: FrontLine[] = [];
  for (const item of above) {
    const headline = kept.find(({ role }) => role === 'title');
    const repeats = headline !== undefined && sameWords(text, headline.line, item.line);
    if (item.role === 'title' && headline !== undefined && !repeats) break;
    kept.push(item);
  }
  return kept;
}

class FrontReader {
  readonly front: Front;
  readonly #text: string;
  readonly #parts: PartList;
  readonly #diagnostics: Diagnostic[];
  readonly #isKyodo: boolean;

  constructor(
    text: string,
    parts: PartList,
    diagnostics: Diagnostic[],
    bodyStart: number,
    dateline: DatelineSpans | null,
  ) {
    this.#text = text;
    this.#parts = parts;
    this.#diagnostics = diagnostics;
    const agency = dateline?.agency ?? null;
    this.#isKyodo = agency !== null && KYODO.test(text.slice(agency.start, agency.end));
    this.front = {
      author: null,
      slug: null,
      leadMark: null,
      headline: null,
      subhead: null,
      notes: [],
      byline: null,
      dateline: null,
      bodyStart,
    };
  }

  take(item: FrontLine, titles: Titles): void {
    const { line, role } = item;
    if (role === 'note') this.front.notes.push(this.#add('note', line));
    else if (role === 'label') this.#add('label', line);
    else if (role === 'byline') this.#takeByline(line);
    else this.#takeTitle(line, titles);
    this.front.bodyStart = line.next;
  }

  takeDateline(dateline: DatelineSpans): void {
    this.#parts.add('dateline', dateline.start, dateline.end);
    this.front.dateline = dateline;
    this.front.byline ??= dateline.byline;
    this.front.bodyStart = dateline.end;
  }

  /** Kyodo's desk puts notes between the dateline and the first sentence. */
  takeDeskNotes(end: number): void {
    for (;;) {
      const start = skipBlanks(this.#text, this.front.bodyStart, end);
      const stop = deskNoteEnd(this.#text, start, end);
      if (stop === null) break;
      this.front.notes.push(this.#parts.add('note', start, stop));
      this.front.bodyStart = stop;
    }
  }

  takeAuthor(line: Line): void {
    this.front.author = this.#add('author', line);
  }

  #add(kind: PartKind, line: Line): Span {
    return this.#parts.add(kind, line.first, line.last);
  }

  #takeByline(line: Line): void {
    this.#add('byline', line);
    this.front.byline ??= findByline(this.#text, line.first, line.last);
  }

  #takeTitle(line: Line, titles: Titles): void {
    if (line === titles.headline) this.#takeHeadline(line);
    else if (line === titles.subhead) this.front.subhead = this.#add('subhead', line);
    else if (line === titles.slug) this.front.slug = this.#add('slug', line);
    else if (line === titles.repeated) {
      const span = this.#add('headline', line);
      const message = 'The headline appears twice.';
      this.#diagnostics.push({ code: 'headline-repeated', ...span, message });
    } else this.#add('residue', line);
  }

  #takeHeadline(line: Line): void {
    const lead = findLeadMark(this.#text, line.first, line.last);
    if (lead !== null) {
      this.front.leadMark = this.#parts.add('leadMark', lead.mark.start, lead.mark.end);
    }
    const start = lead?.headline ?? line.first;
    const end = this.#headlineEnd(start, line.last);
    this.front.headline = this.#parts.add('headline', start, end);
    if (end < line.last) this.#parts.add('transmissionMark', line.last - 1, line.last);
  }

  /**
   * Kyodo ends headlines with a plus sign that is not part of the text, unlike the one in
   * `Disney+`.
   */
  #headlineEnd(start: number, end: number): number {
    if (this.#text.charAt(end - 1) !== '+') return end;
    const words = trimEnd(this.#text, start, end - 1);
    const marks = words > start && (words < end - 1 || this.#isKyodo);
    return marks && this.#text.charAt(words - 1) !== '+' ? words : end;
  }
}

/** Reads from the first line after the header to the first sentence of the body. */
export function readFront(
  text: string,
  lines: readonly Line[],
  authorLine: Line | null,
  parts: PartList,
  diagnostics: Diagnostic[],
  end: number,
): Front {
  const gathered = collectLines(text, lines, end);
  const reader = new FrontReader(
    text,
    parts,
    diagnostics,
    lines[0]?.start ?? end,
    gathered.dateline,
  );
  const [first] = gathered.above;
  const hasAuthor = authorLine !== null && first !== undefined && namesAuthor(gathered);
  if (hasAuthor) {
    reader.takeAuthor(first.line);
    reader.front.bodyStart = first.line.next;
  }
  const unsorted = hasAuthor ? gathered.above.slice(1) : gathered.above;
  const above = gathered.dateline === null ? cutAtBody(text, unsorted) : unsorted;
  const lineOf = (item: FrontLine): Line => item.line;
  const titleLines = above.filter(({ role }) => role === 'title').map(lineOf);
  const titles = sortTitles(text, titleLines, gathered.dateline === null ? null : gathered.body);
  for (const item of above) reader.take(item, titles);
  if (gathered.dateline !== null) {
    reader.takeDateline(gathered.dateline);
    reader.takeDeskNotes(end);
  }
  const { headline } = reader.front;
  if (
    !hasAuthor &&
    authorLine !== null &&
    headline !== null &&
    authorLine.first === titles.headline?.first
  ) {
    const message = "The headline is on the author's line, and the author is missing.";
    diagnostics.push({ code: 'author-as-headline', ...headline, message });
  }
  reader.front.bodyStart = skipBlanks(text, reader.front.bodyStart, end);
  return reader.front;
}
