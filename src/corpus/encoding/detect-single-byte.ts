import { decodeAs } from './decode-as.ts';
import type { Encoding } from './encoding.ts';
import { LETTER_TABLES, type LetterTable } from './letter-tables.ts';

type Table = keyof typeof LETTER_TABLES;

/** The tables of languages in Latin letters. */
const LATIN: readonly Table[] = [
  ...(['english', 'french', 'portuguese', 'spanish', 'catalan', 'italian', 'german'] as const),
  ...(['dutch', 'nordic', 'icelandic', 'finnish', 'irish', 'basque', 'malay', 'albanian'] as const),
  ...(['polish', 'czech', 'slovak', 'croatian', 'hungarian', 'romanian'] as const),
  ...(['turkish', 'lithuanian', 'latvian', 'estonian'] as const),
];
const WESTERN: readonly Table[] = [...LATIN.slice(0, LATIN.indexOf('polish')), 'estonian'];
const CENTRAL = LATIN.slice(LATIN.indexOf('albanian'), LATIN.indexOf('turkish'));

/** The encodings looked for, with the languages written in each; the usual one comes first. */
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

/** Different words that are looked at, of those with bytes beyond ASCII and of the others. */
const MOST_WORDS = 300;
const SAMPLE = 2 ** 18;

/**
 * How much likelier than any other reading one has to be, as the natural logarithm: of the words with
 * bytes beyond ASCII, of all words, and without the word that says most. windows-1252, which is taken
 * anyway, needs less. Measured by test/corpus/detect-single-byte.test.ts.
 */
const CLEAR = 8;
const CLEAR_WITHOUT_BEST = 3;
const CLEAR_WESTERN = 6;
/** The least likelihood of a character, on average: less is no language that is known here. */
const PLAUSIBLE = -4.6;
const PLAUSIBLE_WESTERN = -6;
/** Words of ASCII letters tell languages apart, not encodings, and are often English: they count half. */
const ASCII_WEIGHT = 0.5;
/** A language in an encoding that is not its own: Polish in windows-1252. */
const FOREIGN = -10;
/** So many of the likeliest languages are looked for in encodings that are not their own. */
const LIKELY = 3;
/** What few files are written in, and where quotation marks would be letters. */
const RARE: ReadonlySet<Encoding> = new Set<Encoding>(['macintosh', 'ibm866']);
const RARE_ENCODING = -10;

export interface Detected {
  readonly encoding: Encoding;
  /** False for windows-1252 that was taken only because nothing better was certain. */
  readonly certain: boolean;
}

/** One way to read the bytes, which several encodings may share. */
interface Reading {
  /** The encoding and language in which its words are likeliest. */
  readonly encoding: Encoding;
  readonly best: Candidate;
  /** The logarithm of the likelihood of all words in the language likeliest for all. */
  readonly total: number;
}

interface Candidate {
  readonly table: Table;
  /** Of each word with bytes beyond ASCII. */
  readonly words: readonly number[];
  readonly sum: number;
  readonly characters: number;
}

/**
 * The encoding with one byte per character that makes words of the bytes: each language has its own
 * letters, and letters that follow one another. Each different word counts once, so that a name that
 * a story repeats is no proof.
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
  // In one language only the letters tell encodings apart, and one that is none may have to do.
  return lead - most >= (first.best.table === other.best.table ? 0 : CLEAR_WITHOUT_BEST);
}

interface Words {
  /** With bytes beyond ASCII, as Latin-1. */
  readonly high: readonly string[];
  readonly ascii: readonly string[];
}

function wordsOf(bytes: Uint8Array): Words {
  const high = new Set<string>();
  const ascii = new Set<string>();
  const sample = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1');
  for (const [word] of sample.matchAll(/[A-Za-z\x80-\xff]+/g)) {
    const words = /[\x80-\xff]/.test(word) ? high : ascii;
    if (words.size < MOST_WORDS) words.add(word);
  }
  return { high: [...high], ascii: [...ascii] };
}

function readingsOf(high: readonly string[], ascii: readonly string[]): Reading[] {
  const joined = Buffer.from(high.join('\n'), 'latin1');
  const asciiSums = new Map(
    LATIN.map((table) => [table, ASCII_WEIGHT * sumOf(ascii.map(scorer(table)))]),
  );
  // In other scripts words of ASCII letters are foreign, in whatever language.
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

/** Logarithms of likelihoods, where the tables have none. */
const UNKNOWN_LETTER = -11;
const COMMON_SIGN = -2;
const RARE_SIGN = -4;
const SIGN_AMONG_LETTERS = -8;
const CONTROL = -15;
const CAPITAL = -1.5;
const CAPITAL_AFTER_SMALL = -6;

const LETTER = /[\p{L}\p{M}]/u;
const COMMON_SIGNS = /[“”„‘’‚–—…«»‹›\u00a0°€§№،؛؟\u200c-\u200f]/;
const CONTROLS = /[\p{Cc}\p{Co}\ufffd]/u;

/** A function that gives the logarithm of a word's likelihood in a language. */
function scorer(name: Table): (word: string) => number {
  const table = indexed(LETTER_TABLES[name]);
  return (word) => {
    let score = 0;
    let last = 0;
    let afterSmall = false;
    for (const character of word) {
      const { small, isCapital, sign } = kindOf(character);
      if (sign !== null) {
        if (last !== 0) score += table.after(last, 0);
        score += sign === RARE_SIGN && /\p{L}/u.test(word) ? SIGN_AMONG_LETTERS : sign;
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
  /** The letter in small. */
  readonly small: string;
  readonly isCapital: boolean;
  /** The likelihood of what is no letter; null for letters. */
  readonly sign: number | null;
}

/** Kept, since the same few hundred characters are looked at in every language. */
const kinds = new Map<string, Kind>();

function kindOf(character: string): Kind {
  const known = kinds.get(character);
  if (known !== undefined) return known;
  const small = character.toLowerCase();
  const sign = LETTER.test(character) ? null : signScore(character);
  const kind = { small: small.charAt(0), isCapital: small !== character, sign };
  kinds.set(character, kind);
  return kind;
}

function signScore(character: string): number {
  if (COMMON_SIGNS.test(character)) return COMMON_SIGN;
  return CONTROLS.test(character) ? CONTROL : RARE_SIGN;
}

interface IndexedTable {
  readonly letters: ReadonlyMap<string, number>;
  /** The logarithm of the likelihood of a letter after another, by their numbers; -1 is unknown. */
  readonly after: (first: number, second: number) => number;
}

const tables = new Map<LetterTable, IndexedTable>();

function indexed(table: LetterTable): IndexedTable {
  const known = tables.get(table);
  if (known !== undefined) return known;
  const letters = new Map(Array.from(table.letters, (letter, index) => [letter, index]));
  const width = letters.size;
  const after = (first: number, second: number): number =>
    first < 0 || second < 0
      ? UNKNOWN_LETTER / (second < 0 ? 1 : 2)
      : (48 - table.rows.charCodeAt(first * width + second)) / 2;
  const created = { letters, after };
  tables.set(table, created);
  return created;
}
