import type { Article, Dateline } from '../../article/article.ts';
import { foldWord } from '../../article/dateline/fold.ts';
import { Terms } from './terms.ts';

/** An agency as its own newsroom knows it. */
export interface HouseAgency {
  /** Short forms and other names in datelines. */
  readonly names: readonly string[];
  /** The mark at the end of its stories; null if they have none. */
  readonly endMark: string | null;
}

/** A newsroom's own agencies and spellings. */
export interface HouseStyle {
  /** By their full names. */
  readonly agencies: ReadonlyMap<string, HouseAgency>;
  /** By the preferred spelling of each term, the spellings to replace. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
}

export const NO_HOUSE_STYLE: HouseStyle = { agencies: new Map(), terms: new Map() };

/** A house style, prepared for the rules. */
export class House {
  /** Terms with a preferred spelling. */
  readonly terms: Terms;
  /** End marks by folded names; null for an agency that has none. */
  readonly #marks = new Map<string, string | null>();
  readonly #endMarks: readonly string[];
  /** Whether it says nothing. */
  readonly isEmpty: boolean;

  constructor({ agencies, terms }: HouseStyle) {
    this.isEmpty = agencies.size === 0 && terms.size === 0;
    this.terms = new Terms(terms);
    for (const [name, { names, endMark }] of agencies) {
      for (const written of [name, ...names]) this.#marks.set(fold(written), endMark);
    }
    this.#endMarks = [...new Set(this.#marks.values())].filter((mark) => mark !== null);
  }

  /** Whether the house style has an agency of this name, ignoring case and accents. */
  isAgency(name: string): boolean {
    return this.#marks.has(fold(name));
  }

  /** The mark that stories with this dateline close with; null where the house style names none. */
  endMarkOf(dateline: Dateline | null): string | null {
    const names = [dateline?.agency, dateline?.agencyName];
    return names.map((name) => this.#marks.get(fold(name ?? ''))).find((mark) => mark) ?? null;
  }

  /** Whether a body closes with the end mark of any agency of the house style. */
  closesWithMark({ text, spans: { body } }: Article): boolean {
    if (body === null || this.#endMarks.length === 0) return false;
    const end = text.slice(body.start, body.end).trimEnd();
    return this.#endMarks.some((mark) => end.endsWith(mark));
  }
}

const fold = (name: string): string => foldWord(name).replace(/\s+/g, ' ').trim();
