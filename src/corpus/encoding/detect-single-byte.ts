import { lazily } from '../../text/lazily.ts';
import { decodeAs } from './decode-as.ts';
import type { Encoding } from './encoding.ts';
import { letterTables } from './letter-tables.ts';

type Table = keyof ReturnType<typeof letterTables>;

/** The tables of languages in Latin script. */
const LATIN: readonly Table[] = [
  ...(['english', 'french', 'portuguese', 'spanish', 'catalan', 'italian', 'german'] as const),
  ...(['dutch', 'nordic', 'icelandic', 'finnish', 'irish', 'basque', 'malay', 'albanian'] as const),
  ...(['polish', 'czech', 'slovak', 'croatian', 'hungarian', 'romanian'] as const),
  ...(['turkish', 'lithuanian', 'latvian', 'estonian'] as const),
];
const WESTERN: readonly Table[] = [...LATIN.slice(0, LATIN.indexOf('polish')), 'estonian'];
const CENTRAL = LATIN.slice(LATIN.indexOf('albanian'), LATIN.indexOf('turkish'));

/** The encodings to detect and the languages written in each. The most common ones come first. */
const WRITTEN: readonly (readonly [Encoding, readonly Table[]])[] = [
  ['windows-1252', WESTERN],
  ['windows-1250', CENTRAL],
  ['iso-8859-2', CENTRAL],
  ['windows-1254', ['turkish']],
  ['windows-1257', ['lithuanian', 'latvian', 'estonian']],
  ['windows-1258', ['vietnamese']],
  ['windows-1251', ['cyrillic']],
  ['koi8-r', ['cyrillic']],
  ['koi8-u', ['cyrillic']],
  ['iso-8859-5', ['cyrillic']],
  ['ibm866', ['cyrillic']],
  ['windows-1253', ['greek']],
  ['iso-8859-7', ['greek']],
  ['windows-1255', ['hebrew']],
  ['windows-1256', ['arabic']],
  ['iso-8859-6', ['arabic']],
  ['windows-874', ['thai']],
  ['macintosh', WESTERN],
];

/** How many distinct words to examine, both of those with bytes beyond ASCII and of the others. */
const MAX_WORDS = 300;
const SAMPLE = 2 ** 18;

/**
 * By how much a reading must be likelier than every other, as a natural logarithm: for the words
 * with bytes beyond ASCII, for all words, and without the word that differs most. windows-1252
 * needs less because it is also the fallback. Measured by test/corpus/detect-single-byte.test.ts.
 */
const CLEAR = 8;
const CLEAR_WITHOUT_BEST = 3;
const CLEAR_WESTERN = 6;
/**
 * The lowest average likelihood per character. Below it, the text is in none of the known
 * languages.
 */
const PLAUSIBLE = -4.6;
const PLAUSIBLE_WESTERN = -6;
/**
 * ASCII words identify the language but not the encoding, and are often English, so they count
 * half.
 */
const ASCII_WEIGHT = 0.5;
/**
 * Penalty for a language in an encoding that is not meant for it, such as Polish in windows-1252.
 */
const FOREIGN = -10;
/** How many of the likeliest languages are tried in encodings that are not meant for them. */
const LIKELY = 3;
/** Encodings of few files, in which quotation marks of other encodings are letters. */
const RARE: ReadonlySet<Encoding> = new Set<Encoding>(['macintosh', 'ibm866']);
const RARE_ENCODING = -10;

export interface Detected {
  readonly encoding: Encoding;
  /** False if the encoding is windows-1252 only because nothing better could be detected. */
  readonly certain: boolean;
}

/** One way to read the bytes, which several encodings can share. */
interface Reading {
  /** The encoding and language in which the words are likeliest. */
  readonly encoding: Encoding;
  readonly best: Candidate;
  /** The log likelihood of all words, in the language that fits all of them best. */
  readonly total: number;
}

interface Candidate {
  readonly table: Table;
  /** The log likelihood of each word with bytes beyond ASCII. */
  readonly words: readonly number[];
  readonly sum: number;
  readonly characters: number;
}

/**
 * Detects the encoding, with one byte per character, in which the bytes form words: each language
 * has typical letters and pairs of letters. Each distinct word counts once, so that a repeated name
 * carries no extra weight.
 */
export function detectSingleByte(bytes: Uint8Array): Detected {
  const { high, ascii } = wordsOf(bytes);
  const readings = readingsOf(high, ascii);
  const [first, ...others] = readings.sort((a, b) => b.best.sum - a.best.sum);
  const certain =
    first !== undefined && isPlausible(first) && others.every((other) => isClear(first, other));
  return { encoding: certain ? first.encoding : 'windows-1252', certain };
}

function isPlausible({ encoding, best }: Reading): boolean {
  if (encoding !== 'windows-1252') return best.sum > PLAUSIBLE * best.characters;
  return WESTERN.includes(best.table) && best.sum > PLAUSIBLE_WESTERN * best.characters;
}

function isClear(first: Reading, other: Reading): boolean {
  const lead = first.best.sum - other.best.sum;
  const least = first.encoding === 'windows-1252' ? CLEAR_WESTERN : CLEAR;
  if (Math.min(lead, first.total - other.total) < least) return false;
  if (first.encoding === 'windows-1252') return true;
  const most = first.best.words.reduce(
    (most, word, index) => Math.max(most, word - (other.best.words[index] ?? 0)),
    0,
  );
  // Within one language only the letters distinguish encodings, and even a single one may have to
  // be enough.
  return lead - most >= (first.best.table === other.best.table ? 0 : CLEAR_WITHOUT_BEST);
}

interface Words {
  /** Words with bytes beyond ASCII, decoded as Latin-1. */
  readonly high: readonly string[];
  readonly ascii: readonly string[];
}

function wordsOf(bytes: Uint8Array): Words {
  const high = new Set<string>();
  const ascii = new Set<string>();
  const sample = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  for (const [word] of sample.matchAll(/[A-Za-z\x80-\xff]+/g)) {
    const words = /[\x80-\xff]/.test(word) ? high : ascii;
    if (words.size < MAX_WORDS) words.add(word);
  }
  return { high: [...high], ascii: [...ascii] };
}

function readingsOf(high: readonly string[], ascii: readonly string[]): Reading[] {
  const joined = Buffer.from(high.join('\n'), 'latin1');
  const asciiSums = new Map(
    LATIN.map((table) => [table, ASCII_WEIGHT * sumOf(ascii.map(scorer(table)))]),
  );
  // In other scripts, ASCII words are foreign and can be in any language.
  const foreignAscii = Math.max(...asciiSums.values());
  const readings = new Map<string, Reading>();
  const sums = new Map<Table, number>();
  const read = (encoding: Encoding, tables: readonly Table[], foreign: number): void => {
    const text = decodeAs(joined, encoding).text;
    const words = text.split('\n');
    const prior = foreign + (RARE.has(encoding) ? RARE_ENCODING : 0);
    for (const table of tables) {
      const candidate = candidateOf(words, table, prior);
      const total = candidate.sum + (asciiSums.get(table) ?? foreignAscii);
      sums.set(table, Math.max(sums.get(table) ?? candidate.sum, candidate.sum));
      const known = readings.get(text);
      readings.set(text, {
        ...(known !== undefined && known.best.sum >= candidate.sum
          ? known
          : { encoding, best: candidate }),
        total: Math.max(known?.total ?? total, total),
      });
    }
  };
  for (const [encoding, native] of WRITTEN) read(encoding, native, 0);
  const likely = LATIN.toSorted((a, b) => (sums.get(b) ?? 0) - (sums.get(a) ?? 0)).slice(0, LIKELY);
  for (const [encoding, native] of WRITTEN) {
    if (!LATIN.some((table) => native.includes(table))) continue;
    const foreign = likely.filter((table) => !native.includes(table));
    if (foreign.length > 0) read(encoding, foreign, FOREIGN);
  }
  return [...readings.values()];
}

function candidateOf(words: readonly string[], table: Table, prior: number): Candidate {
  const scores = words.map(scorer(table));
  return { table, words: scores, sum: sumOf(scores) + prior, characters: words.join('').length };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

/** Log likelihoods of what is not in the tables. */
const UNKNOWN_LETTER = -11;
const COMMON_SIGN = -2;
const RARE_SIGN = -4;
const SIGN_AMONG_LETTERS = -8;
const CONTROL = -15;
const CAPITAL = -1.5;
const CAPITAL_AFTER_SMALL = -6;

const LETTER = lazily(() => /[\p{L}\p{M}]/u);
const BASE_LETTER = lazily(() => /\p{L}/u);
const COMMON_SIGNS = /[“”„‘’‚–—…«»‹›\u00a0°€§№،؛؟\u200c-\u200f]/;
const CONTROLS = lazily(() => /[\p{Cc}\p{Co}\ufffd]/u);

/** Returns a function that computes the log likelihood of a word in a language. */
function scorer(name: Table): (word: string) => number {
  const table = indexed(name);
  return (word) => {
    let score = 0;
    let last = 0;
    let afterSmall = false;
    for (const character of word) {
      const { small, isCapital, sign } = kindOf(character);
      if (sign !== null) {
        if (last !== 0) score += table.after(last, 0);
        score += sign === RARE_SIGN && BASE_LETTER().test(word) ? SIGN_AMONG_LETTERS : sign;
        last = 0;
        afterSmall = false;
        continue;
      }
      const letter = table.letters.get(small) ?? -1;
      score += table.after(last, letter);
      if (isCapital) score += afterSmall ? CAPITAL_AFTER_SMALL : CAPITAL;
      afterSmall = !isCapital;
      last = letter;
    }
    return last === 0 ? score : score + table.after(last, 0);
  };
}

interface Kind {
  /** The lower-case letter. */
  readonly small: string;
  readonly isCapital: boolean;
  /** The log likelihood of a character that is not a letter; null for letters. */
  readonly sign: number | null;
}

/** A cache: the same few hundred characters are looked up for every language. */
const kinds = new Map<string, Kind>();

function kindOf(character: string): Kind {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const small = character.toLowerCase();
  const sign = LETTER().test(character) ? null : signScore(character);
  const kind = { small: small.charAt(0), isCapital: small !== character, sign };
  kinds.set(character, kind);
  return kind;
}

function signScore(character: string): number {
  if (COMMON_SIGNS.test(character)) return COMMON_SIGN;
  return CONTROLS().test(character) ? CONTROL : RARE_SIGN;
}

interface IndexedTable {
  readonly letters: ReadonlyMap<string, number>;
  /** The log likelihood of one letter after another, by their indexes; -1 is an unknown letter. */
  readonly after: (first: number, second: number) => number;
}

const tables = new Map<Table, IndexedTable>();

function indexed(name: Table): IndexedTable {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = letterTables()[name];
  const letters = new Map(Array.from(table.letters, (letter, index) => [letter, index]));
  const width = letters.size;
  const after = (first: number, second: number): number =>
    first < 0 || second < 0
      ? UNKNOWN_LETTER / (second < 0 ? 1 : 2)
      : (48 - table.rows.charCodeAt(first * width + second)) / 2;
  const created = { letters, after };
  tables.set(name, created);
  return created;
}
