import type { Part, PartKind, Span } from './article.ts';
import { skipBlanks } from './lines.ts';

/** Collects a story's parts in order and fills the gaps between them. */
export class PartList {
  readonly parts: Part[] = [];
  readonly #text: string;
  #at: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#at = start;
  }

  /**
   * Adds a part. Blanks before it become a part of their own; other text before it becomes
   * `between`.
   */
  add(kind: PartKind, start: number, end: number, between: PartKind = 'residue'): Span {
    if (start < this.#at || end < start) {
      throw new RangeError(`part ${kind} [${start}, ${end}) stands before ${this.#at}`);
    }
    this.fillTo(start, between);
    if (end > start) this.parts.push({ kind, start, end });
    this.#at = end;
    return { start, end };
  }

  /** Fills the gap up to `end`. */
  fillTo(end: number, kind: PartKind = 'residue'): void {
    if (end === this.#at) return;
    const blank = skipBlanks(this.#text, this.#at, end) === end;
    this.parts.push({ kind: blank ? 'blank' : kind, start: this.#at, end });
    this.#at = end;
  }
}
