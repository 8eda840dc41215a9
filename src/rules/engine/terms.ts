import type { Span } from '../../article/article.ts';
import { createHaystack, type Haystack } from '../../query/text/haystack.ts';
import { isBoundary, mayEnd } from '../../query/text/words.ts';

/** A term that is not written as preferred; offsets are those of the text searched. */
interface MisspeltTerm extends Span {
  /** The preferred spelling. */
  readonly preferred: string;
}

/** The number of first characters by which forms are looked up. */
const KEY = 2;

/**
 * Finds terms that have a preferred spelling. Besides each spelling as it is given, one in capitals
 * and one with a first capital count, and are replaced likewise.
 */
export class Terms {
  /** What to write for each form, which is itself for a preferred one. */
  readonly #preferred = new Map<string, string>();
  /** The forms that begin alike, the longest first. */
  readonly #byStart = new Map<string, string[]>();

  constructor(terms: ReadonlyMap<string, readonly string[]>) {
    for (const term of terms.keys()) for (const form of formsOf(term)) this.#add(form, form);
    for (const [term, others] of terms) {
      const right = formsOf(term);
      for (const other of others) {
        formsOf(other).forEach((form, index) => {
          this.#add(form, right[index] ?? term);
        });
      }
    }
    for (const forms of this.#byStart.values()) forms.sort((a, b) => b.length - a.length);
  }

  #add(form: string, preferred: string): void {
    if (this.#preferred.has(form)) return;
    this.#preferred.set(form, preferred);
    const start = form.slice(0, KEY);
    const alike = this.#byStart.get(start);
    if (alike === undefined) this.#byStart.set(start, [form]);
    else alike.push(form);
  }

  /** Whether no term has a preferred spelling. */
  get isEmpty(): boolean {
    return this.#preferred.size === 0;
  }

  /** Finds misspelt terms, in the order of the text, but not in web and mail addresses. */
  find(text: string): MisspeltTerm[] {
    const found: MisspeltTerm[] = [];
    const haystack = createHaystack(text, true);
    for (let start = 0; start < text.length; ) {
      const form = this.#formAt(haystack, start);
      if (form === null) {
        start++;
        continue;
      }
      const end = start + form.length;
      const preferred = this.#preferred.get(form) ?? form;
      if (preferred !== form && !isInAddress(text, start, end)) {
        found.push({ start, end, preferred });
      }
      start = end;
    }
    return found;
  }

  /** The longest form at this position that consists of whole words. */
  #formAt(haystack: Haystack, start: number): string | null {
    const { text } = haystack;
    for (let size = KEY; size > 0; size--) {
      const fits = this.#byStart
        .get(text.slice(start, start + size))
        ?.find(
          (form) =>
            text.startsWith(form, start) &&
            isBoundary(haystack, start) &&
            mayEnd(haystack, start + form.length),
        );
      if (fits !== undefined) return fits;
    }
    return null;
  }
}

/** As given, with a first capital, and in capitals. A name with capitals of its own keeps them. */
function formsOf(term: string): readonly [string, string, string] {
  const [first = ''] = term;
  const capital = /\p{Lu}/u.test(term) ? term : first.toUpperCase() + term.slice(first.length);
  return [term, capital, term.toUpperCase()];
}

const ADDRESS = /:\/\/|@|^www\./i;
/** No longer run of characters is looked at for an address. */
const REACH = 200;

function isInAddress(text: string, start: number, end: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(end, end + REACH))?.[0] ?? '';
  return ADDRESS.test(before + text.slice(start, end) + after);
}
