/** A position in a text, as people count it. */
export interface Position {
  /** Line, from 1. */
  readonly line: number;
  /** Column in Unicode code points, from 1. */
  readonly column: number;
}

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
    const starts = this.#table();
    const start = starts[line - 1] ?? this.#text.length;
    const next = starts[line] ?? this.#text.length;
    return { text: this.#text.slice(start, next).replace(/[\r\n]+$/, ''), start };
  }

  #lineAt(offset: number): { line: number; start: number } {
    const starts = this.#table();
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, start: starts[low] ?? 0 };
  }

  #table(): number[] {
    if (this.#starts !== null) return this.#starts;
    const starts = [0];
    for (const match of this.#text.matchAll(/\r{1,2}\n|\r|\n/g)) {
      starts.push(match.index + match[0].length);
    }
    this.#starts = starts;
    return starts;
  }
}
