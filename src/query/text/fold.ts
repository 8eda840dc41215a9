import { lazily } from '../../text/lazily.ts';
import { joinsAt } from './chars.ts';

/** A text in a form that can be compared, and the way back to the original. */
interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 code unit of `text`, and for its end, the offset of the original character;
   * `null` if all offsets are the same.
   */
  readonly origins: Uint32Array | null;
}

/**
 * Characters that are not folded: fractions and superscripts, which would merge with adjacent
 * digits.
 */
const EACH = /./gsu;
const UNFOLDED = lazily(() => /[\p{No}\u00aa\u00ba\u2116\u2120\u2122\u3131-\u318e\u0e00-\u0eff]/u);
const IGNORED = lazily(() => /[\p{Default_Ignorable_Code_Point}\u0640]/gu);
/**
 * Accents, Hebrew points and Arabic vowel signs. In other scripts, vowel signs are part of the
 * spelling.
 */
const ACCENTS = lazily(
  () =>
    /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/gu,
);
/**
 * Typographic punctuation, and letters whose stroke or ligature Unicode does not treat as a mark.
 */
const EQUIVALENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    l: 'ł',
    o: 'ø',
    d: 'đð',
    h: 'ħ',
    t: 'ŧ',
    th: 'þ',
    ae: 'æ',
    oe: 'œ',
    i: 'ı',
    "'": '\u2018\u2019\u201b\u02bb\u02bc\u2032',
    '"': '\u201c\u201d\u201e\u201f\u00ab\u00bb',
    '-': '\u2010\u2011\u2212',
  }).flatMap(([plain, letters]) => Array.from(letters, (letter) => [letter, plain] as const)),
);
/** Separates words in Thai, Khmer and Burmese. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * In UTF-16 code units. No language uses more than 30 marks per letter (UAX #15, Stream-Safe Text
 * Format).
 */
const CLUSTER_LIMIT = 32;
const CACHE_LIMIT = 8192;
const cache = new Map<string, string>();

/**
 * Removes differences in case (with full folding: ß is ss), width and accents: Unicode's
 * compatibility decomposition without accents, recomposed.
 */
export function fold(original: string): Folded {
  let text = '';
  let origins: number[] | null = null;
  for (let at = 0; at < original.length; ) {
    const end = clusterEnd(original, at);
    const folded = foldCluster(original, at, end);
    if (origins === null && folded.length !== end - at) {
      origins = Array.from({ length: at }, (_, index) => index);
    }
    if (origins !== null) for (let unit = 0; unit < folded.length; unit++) origins.push(at);
    text += folded;
    at = end;
  }
  origins?.push(original.length);
  return { text, origins: origins === null ? null : Uint32Array.from(origins) };
}

/** The end of a character and everything that Unicode can compose with it. */
function clusterEnd(text: string, start: number): number {
  const limit = Math.min(text.length, start + CLUSTER_LIMIT);
  let end = characterEnd(text, start);
  while (end < limit && text.charCodeAt(end) > 0x7f && joinsAt(text, end)) {
    end = characterEnd(text, end);
  }
  return end;
}

function characterEnd(text: string, start: number): number {
  return start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
}

function foldCluster(text: string, start: number, end: number): string {
  const unit = text.charCodeAt(start);
  if (end - start === 1) {
    if (unit < 0x80)
      return unit >= 65 && unit <= 90 ? String.fromCharCode(unit + 32) : text.charAt(start);
    if (unit >= 0xac00 && unit <= 0xd7a3) return text.charAt(start);
  }
  const cluster = text.slice(start, end);
  const known = cache.get(cluster);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  const folded = foldCharacters(cluster);
  cache.set(cluster, folded);
  return folded;
}

function foldCharacters(cluster: string): string {
  if (cluster.startsWith(ZERO_WIDTH_SPACE)) return ` ${foldCharacters(cluster.slice(1))}`;
  // Going through upper case merges letters that lower case alone keeps apart: ς and σ, ß and ss, ı
  // and i.
  const cased = decomposed(cluster).replace(EACH, (letter) =>
    letter.toLowerCase().toUpperCase().toLowerCase(),
  );
  return decomposed(cased)
    .replace(ACCENTS(), '')
    .replace(EACH, (letter) => EQUIVALENTS.get(letter) ?? letter)
    .normalize('NFC');
}

function decomposed(text: string): string {
  return text
    .replace(EACH, (character) =>
      UNFOLDED().test(character) ? character : character.normalize('NFKD'),
    )
    .replace(IGNORED(), '');
}
