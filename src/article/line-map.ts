import { lastUpTo } from '../text/last-up-to.ts';
import { endsLine } from './lines.ts';

/** A position in a text, as people count it. */
export interface Position {
  /** Line, from 1. */
  readonly line: number;
  /** Column in Unicode code points, from 1. */
  readonly column: number;
}

/** Only the start of every STEPth line is stored. The lines in between are found by scanning. */
const STEP = 64;

/** Converts offsets of a text into lines and columns. The table of lines is built on first use. */
export class LineMap {
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Line and column of an offset: UTF-16 code units from 0, up to and including the length of the text. */
  positionAt(offset: number): Position {
    const { line, start } = this.#lineAt(offset);
    let column = 1;
    for (let at = start; at < offset; column++) {
      const pair = (this.#text.codePointAt(at) ?? 0) > 0xffff;
      at += pair ? 2 : 1;
    }
    return { line, column };
  }

  /** Text of a line (from 1) without its line ending, and the offset at which the line starts. */
  lineText(line: number): { readonly text: string; readonly start: number } {
    const start = this.#startOf(line - 1);
    const next = nextLine(this.#text, start) ?? this.#text.length;
    return { text: this.#text.slice(start, next).replace(/[\r\n]+$/, ''), start };
  }

  #lineAt(offset: number): { line: number; start: number } {
    const starts = this.#table();
    const nearest = lastUpTo(starts, offset);
    let line = nearest * STEP + 1;
    let start = starts[nearest] ?? 0;
    for (;;) {
      const next = nextLine(this.#text, start);
      if (next === null || next > offset) return { line, start };
      line += 1;
      start = next;
    }
  }

  /** Returns the text's length if the text has fewer lines. */
  #startOf(index: number): number {
    const starts = this.#table();
    let start = starts[Math.floor(index / STEP)] ?? null;
    for (let left = index % STEP; left > 0 && start !== null; left--) {
      start = nextLine(this.#text, start);
    }
    return start ?? this.#text.length;
  }

  #table(): number[] {
    if (this.#starts !== null) return this.#starts;
    const starts: number[] = [];
    let index = 0;
    for (let at: number | null = 0; at !== null; at = nextLine(this.#text, at)) {
      if (index % STEP === 0) starts.push(at);
      index += 1;
    }
    this.#starts = starts;
    return starts;
  }
}

/** The start of the line after the one that contains `from`; null if that is the last line. */
function nextLine(text: string, from: number): number | null {
  for (let at = from; at < text.length; at++) {
    if (endsLine(text, at)) return at + 1;
  }
  return null;
}
