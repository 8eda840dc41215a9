import { lazily } from '../../text/lazily.ts';
import {
  APOSTROPHE,
  BAR,
  classOf,
  DASH,
  DIGIT,
  digitValue,
  EQUALS,
  LOWER,
  MARK,
  NEWLINE,
  OTHER,
  SLASH,
  SPACE,
  STOP,
  UNCASED,
  UNDERSCORE,
  UPPER,
} from './characters.ts';
import { foldWord } from './fold.ts';

/** A dateline must fit within this many code units and tokens. */
export const REACH = 400;
const MAX_TOKENS = 96;

// Token kinds in addition to the punctuation classes in characters.ts.
export const END = 32;
export const WORD = 33;
export const NUMBER = 34;

// What separates a token from the previous one.
export const TIGHT = 0;
export const SPACED = 1;
export const NEW_LINE = 2;

const TATWEEL = 0x640;
const DUTCH_ARTICLE = lazily(() => /^['’](?:[sS]-|[tT] )\p{Lu}/u);
const INNER_CAPITAL = lazily(() => /\p{Ll}\p{Lu}/u);
/** Kana, Chinese characters and Hangul are between these two. */
const FIRST_IDEOGRAPHIC = 0x3040;
const FIRST_FULL_WIDTH = 0xff00;

// The case of a word.
export const ALL_CAPS = 1;
export const TITLE = 2;
export const SMALL = 3;
export const NO_CASE = 4;

/** What is known of a token so far. */
export const UNASKED = 0;
export const NO = 1;
export const YES = 2;

/**
 * The first tokens of a text, read only as far as needed. Words include hyphens, apostrophes and
 * full stops inside them (`QALA-I-NAW`, `N.Y`, `KOMPAS.com`); a run of the same dash, slash or bar
 * is one token.
 */
export class Tokens {
  text = '';
  private end = 0;
  private at = 0;
  private count = 0;
  private readonly kinds = new Uint8Array(MAX_TOKENS + 1);
  private readonly gaps = new Uint8Array(MAX_TOKENS + 1);
  private readonly cases = new Uint8Array(MAX_TOKENS + 1);
  private readonly starts = new Int32Array(MAX_TOKENS + 1);
  private readonly ends = new Int32Array(MAX_TOKENS + 1);
  /** Caches of words and their folded forms, which are requested repeatedly. */
  private readonly words: (string | undefined)[] = new Array(MAX_TOKENS + 1).fill(undefined);
  private readonly foldedWords: (string | undefined)[] = new Array(MAX_TOKENS + 1).fill(undefined);

  /** Whether a date, or an agency's name, can begin with a word: asked again and again by readers. */
  readonly mayOpenDate = new Uint8Array(MAX_TOKENS + 1);
  readonly mayOpenAgency = new Uint8Array(MAX_TOKENS + 1);

  open(text: string, from: number, to: number): void {
    this.text = text;
    this.at = from;
    this.end = Math.min(to, from + REACH, text.length);
    this.count = 0;
  }

  kind(i: number): number {
    if (i >= this.count) this.readTo(i);
    return this.kinds[i] ?? END;
  }

  /** The case of a word; 0 for other tokens. */
  case(i: number): number {
    if (i >= this.count) this.readTo(i);
    return this.cases[i] ?? 0;
  }

  gap(i: number): number {
    if (i >= this.count) this.readTo(i);
    return this.gaps[i] ?? NEW_LINE;
  }

  start(i: number): number {
    if (i >= this.count) this.readTo(i);
    return this.starts[i] ?? this.end;
  }

  /** The end of token i in the text. */
  stop(i: number): number {
    if (i >= this.count) this.readTo(i);
    return this.ends[i] ?? this.end;
  }

  word(i: number): string {
    if (i >= this.count) this.readTo(i);
    if (i > MAX_TOKENS) return '';
    const word = this.words[i] ?? this.text.slice(this.starts[i], this.ends[i]);
    this.words[i] = word;
    return word;
  }

  /** The word as used in the tables of names: see foldWord. */
  folded(i: number): string {
    if (i >= this.count) this.readTo(i);
    if (i > MAX_TOKENS) return '';
    const folded = this.foldedWords[i] ?? foldWord(this.word(i));
    this.foldedWords[i] = folded;
    return folded;
  }

  /** The text of tokens [i, j). */
  slice(i: number, j: number): string {
    return this.text.slice(this.start(i), this.stop(j - 1));
  }

  /** The value of a number of up to four digits in any script; -1 for other tokens. */
  value(i: number): number {
    if (this.kind(i) !== NUMBER || this.stop(i) - this.start(i) > 4) return -1;
    let value = 0;
    for (let p = this.start(i); p < this.stop(i); p++) {
      value = value * 10 + digitValue(this.text.charCodeAt(p));
    }
    return value;
  }

  /** Shortens word i to `length` characters. The rest is tokenized again. */
  cut(i: number, length: number): void {
    const end = this.end;
    this.at = this.start(i);
    this.end = this.at + length;
    this.count = i;
    const gap = this.gaps[i] ?? TIGHT;
    this.readToken();
    this.gaps[i] = gap;
    this.end = end;
  }

  private readTo(i: number): void {
    while (this.count <= i && this.count < MAX_TOKENS) this.readToken();
    if (i >= MAX_TOKENS) {
      this.kinds[MAX_TOKENS] = END;
      this.count = MAX_TOKENS;
    }
  }

  private readToken(): void {
    const { text, end } = this;
    let p = this.at;
    let gap = TIGHT;
    let kind = END;
    for (; p < end; p++) {
      kind = classOf(text.charCodeAt(p));
      if (kind !== SPACE && kind !== NEWLINE) break;
      gap = kind === NEWLINE ? NEW_LINE : Math.max(gap, SPACED);
    }
    const n = this.count++;
    this.words[n] = undefined;
    this.foldedWords[n] = undefined;
    this.mayOpenDate[n] = UNASKED;
    this.mayOpenAgency[n] = UNASKED;
    this.gaps[n] = gap;
    this.starts[n] = p;
    this.cases[n] = 0;
    if (p >= end) {
      this.kinds[n] = END;
      this.ends[n] = p;
      this.at = p;
      return;
    }
    if ((kind >= UPPER && kind <= UNCASED) || (kind === APOSTROPHE && isDutchArticle(text, p))) {
      this.kinds[n] = WORD;
      this.at = this.readWord(p, n);
    } else if (kind === DIGIT) {
      this.kinds[n] = NUMBER;
      this.at = this.runEnd(p, DIGIT);
    } else {
      this.kinds[n] = kind === MARK ? OTHER : kind;
      this.at = isRun(kind) ? this.runEnd(p, kind) : p + 1;
    }
    this.ends[n] = this.at;
  }

  private runEnd(from: number, kind: number): number {
    let p = from + 1;
    while (p < this.end && classOf(this.text.charCodeAt(p)) === kind) p++;
    return p;
  }

  private readWord(from: number, n: number): number {
    const { text, end } = this;
    let uppers = 0;
    let lowers = 0;
    let firstCased = 0;
    let p = from;
    // `iNews` and `detikNews` are names.
    const camel = from + 1 < end && classOf(text.charCodeAt(from + 1)) === UPPER;
    for (; p < end; p++) {
      const kind = classOf(text.charCodeAt(p));
      if (kind === UPPER) uppers++;
      else if (kind === LOWER) lowers++;
      else if (kind !== UNCASED && kind !== MARK) {
        if (!this.joins(p, kind)) break;
        // `d'Iran` and `al-Khobar` are names: the letter after the article decides.
        if (uppers === 0 && p - from < 4) firstCased = lowers = 0;
        continue;
      }
      if (firstCased === 0 && (kind === UPPER || kind === LOWER)) firstCased = kind;
    }
    // A word that begins in Chinese or Japanese has no case, even if Latin letters follow.
    const ideographic = isIdeographic(text.charCodeAt(from));
    this.cases[n] =
      firstCased === 0 || ideographic
        ? NO_CASE
        : firstCased === LOWER &&
            !(camel || (uppers > 0 && INNER_CAPITAL().test(text.slice(from, p))))
          ? SMALL
          : lowers === 0 && uppers > 0
            ? ALL_CAPS
            : TITLE;
    return p;
  }

  /** Hyphens, full stops and apostrophes belong to a word if there are letters on both sides. */
  private joins(p: number, kind: number): boolean {
    if (kind === DIGIT) return this.joinsDigits(p);
    if (kind !== APOSTROPHE && kind !== STOP && kind !== DASH) return false;
    const unit = this.text.charCodeAt(p);
    if (kind === DASH) {
      // An Arabic word stretched with tatweel is still one word.
      if (unit === TATWEEL) return true;
      if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) return false;
      // Scripts without case do not use hyphens in names: `دمشق-سانا` is a place and an agency.
      if (classOf(this.text.charCodeAt(p - 1)) >= UNCASED) return false;
    }
    if (kind === STOP && unit !== 0x2e) return false;
    if (p + 1 >= this.end) return false;
    const next = classOf(this.text.charCodeAt(p + 1));
    return next >= UPPER && next <= UNCASED;
  }

  /** One or two digits at the end of a domain name: `Liputan6.com`. */
  private joinsDigits(p: number): boolean {
    const before = classOf(this.text.charCodeAt(p - 1));
    if (before !== LOWER && before !== UPPER && before !== DIGIT) return false;
    const stop = this.runEnd(p, DIGIT);
    if (stop - p > 2 || this.text.charCodeAt(stop) !== 0x2e) return false;
    return stop + 1 < this.end && classOf(this.text.charCodeAt(stop + 1)) === LOWER;
  }
}

function isIdeographic(unit: number): boolean {
  return unit >= FIRST_IDEOGRAPHIC && unit < FIRST_FULL_WIDTH;
}

/** The apostrophe in `'s-Hertogenbosch` and `'t Harde` is part of the name. */
function isDutchArticle(text: string, at: number): boolean {
  return DUTCH_ARTICLE().test(text.slice(at, at + 4));
}

/** A run of these is one mark: `--`, `//`. */
function isRun(kind: number): boolean {
  return kind === DASH || kind === SLASH || kind === BAR || kind === UNDERSCORE || kind === EQUALS;
}

/** A full stop directly after a word or number: `Nov.`. */
export function isTightStop(t: Tokens, i: number): boolean {
  return t.kind(i) === STOP && t.gap(i) === TIGHT;
}
