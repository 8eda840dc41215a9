/** A place in a text as people name it. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters (Unicode code points). */
  readonly column: number;
}

/** Turns offsets of one text into lines and columns. Its table of lines is built when first asked. */
export class LineMap {
  readonly #text: string;
  #starts: number[] | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** The line and column of an offset in UTF-16 code units; the end of the text is a place too. */
  positionAt(offset: number): Position {
    const { line, start } = this.#lineAt(offset);
    let column = 1;
    for (let at = start; at < offset; column++) {
      const pair = (this.#text.codePointAt(at) ?? 0) > 0xffff;
      at += pair ? 2 : 1;
    }
    return { line, column };
  }

  /** The text of a line, its line end left out, and the offset it starts at. */
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
