import type { Article, Span } from '../../article/article.ts';
import { parseStories } from '../../article/parse.ts';
import { lastUpTo } from '../../text/last-up-to.ts';
import { applyEdits } from './edits.ts';
import type { Finding } from './finding.ts';
import { wordsOf } from './same-words.ts';
import { tableRows } from './tables.ts';

/** The fixes of each section, by its index. */
export type Fixes = readonly (readonly Finding[])[];

/** Whether a story is known to be the same, so that only its place counts. */
type IsKnown = (story: Span, textLength: number) => boolean;

/** A text that is divided into sections, such as stories or blocks of lines. */
export class Sections {
  readonly #text: string;
  /** Ascending, and 0 first. A section ends where the next one starts. */
  readonly #starts: readonly number[];
  readonly #shapes: readonly string[];
  readonly #isKnown: IsKnown;

  constructor(
    text: string,
    articles: readonly Article[],
    starts: readonly number[],
    isKnown: IsKnown = () => false,
  ) {
    this.#text = text;
    this.#starts = starts;
    this.#isKnown = isKnown;
    this.#shapes = this.#shapesOf(text, articles, starts);
  }

  /** Assigns each fix to the section in which it begins. */
  assign(fixes: readonly Finding[]): Finding[][] {
    const assigned = this.#starts.map((): Finding[] => []);
    for (const fix of fixes) {
      assigned[lastUpTo(this.#starts, fix.edits?.[0]?.start ?? fix.start)]?.push(fix);
    }
    return assigned;
  }

  /**
   * The sections in which words or structure would change if these fixes were applied together. If
   * a section without fixes changes, its nearest neighbours with fixes are returned instead.
   */
  changedBy(fixes: Fixes): ReadonlySet<number> {
    const edited = applyEdits(this.#text, fixes.flat());
    const made = new Set(edited.made);
    const starts = movedStarts(this.#starts, edited.made);
    const shapes = this.#shapesOf(edited.text, parseStories(edited.text), starts);
    const changed = new Set<number>();
    const addNearest = (from: number, step: number): void => {
      let index = from + step;
      while (fixes[index]?.length === 0) index += step;
      if (fixes[index] !== undefined) changed.add(index);
    };
    this.#shapes.forEach((shape, index) => {
      const own = fixes[index] ?? [];
      if (shapes[index] === shape && own.every((fix) => made.has(fix))) return;
      if (own.length > 0) changed.add(index);
      else for (const step of [-1, 1]) addNearest(index, step);
    });
    return changed;
  }

  /** The words and structure of the stories in each section. */
  #shapesOf(text: string, articles: readonly Article[], starts: readonly number[]): string[] {
    const shapes = starts.map(() => '');
    let section = 0;
    for (const article of articles) {
      const pieces = this.#isKnown(article, text.length) ? [] : piecesOf(article);
      for (const { at, shape } of [{ at: article.start, shape: 'story' }, ...pieces]) {
        while (at < (starts[section] ?? 0)) section--;
        while (at >= (starts[section + 1] ?? Number.POSITIVE_INFINITY)) section++;
        shapes[section] += `${shape}\f`;
      }
    }
    return shapes;
  }
}

/** The starts of the sections after fixes have been applied. */
function movedStarts(starts: readonly number[], made: readonly Finding[]): number[] {
  const edits = made.flatMap((finding) => finding.edits ?? []).sort((a, b) => a.start - b.start);
  let next = 0;
  let moved = 0;
  return starts.map((start) => {
    for (let edit = edits[next]; edit !== undefined && edit.start < start; edit = edits[++next]) {
      moved += edit.text.length - (edit.end - edit.start);
    }
    return start + moved;
  });
}

interface Piece {
  readonly at: number;
  readonly shape: string;
}

/** Separates the lines of a paragraph. Like the other separators, it cannot occur in `wordsOf`. */
const LINE = '\v';

/** The parts of a story except the header, as words by line and by table cell. */
function piecesOf(article: Article): Piece[] {
  const { text, spans, paragraphs } = article;
  const { leadMark, headline, subhead, byline, notes, dateline, endMark, initials } = spans;
  const members = { leadMark, headline, subhead, byline, dateline, endMark, initials };
  const pieces: Piece[] = [];
  const add = (name: string, at: number, end: number): void => {
    pieces.push({ at, shape: `${name} ${wordsOf(text.slice(at, end))}` });
  };
  for (const [name, span] of Object.entries(members)) {
    if (span !== null) add(name, span.start, span.end);
  }
  for (const note of notes) add('note', note.start, note.end);
  for (const { start: at, value } of paragraphs) {
    pieces.push({ at, shape: value.split('\n').map(wordsOf).join(LINE) });
  }
  for (const { start: at, cells } of tableRows(article)) {
    pieces.push({ at, shape: cells.map(wordsOf).join('\t') });
  }
  return pieces;
}
