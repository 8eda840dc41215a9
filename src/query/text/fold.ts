import { joinsAt } from './chars.ts';

/** A text made comparable, and the way back. */
export interface Folded {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text`, and its end, where the character it came from begins in the
   * original; `null` where the two run alike.
   */
  readonly origins: Uint32Array | null;
}

/** Left as they are: fractions and raised figures, whose plain forms would join their neighbours. */
const KEPT = /[\p{No}\u00aa\u00ba\u2116\u2120\u2122\u3131-\u318e\u0e00-\u0eff]/u;
const IGNORED = /[\p{Default_Ignorable_Code_Point}\u0640]/gu;
/** Accents, Hebrew points and Arabic vowel signs; the vowel signs of other scripts spell words. */
const ACCENTS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Cyrillic}]/gu;
/** Letters whose stroke or joint is not a mark to Unicode, and typographic punctuation. */
const ALIKE = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ħ: 'h',
    ŧ: 't',
    þ: 'th',
    æ: 'ae',
    œ: 'oe',
    ı: 'i',
    '\u2018': "'",
    '\u2019': "'",
    '\u201b': "'",
    '\u02bb': "'",
    '\u02bc': "'",
    '\u2032': "'",
    '\u201c': '"',
    '\u201d': '"',
    '\u201e': '"',
    '\u201f': '"',
    '\u00ab': '"',
    '\u00bb': '"',
    '\u2010': '-',
    '\u2011': '-',
    '\u2212': '-',
  }),
);
/** In Thai, Khmer and Burmese it stands between words. */
const ZERO_WIDTH_SPACE = '\u200b';

/** In UTF-16 units. Text of any language stays below 30 marks a letter (UAX #15, Stream-Safe Text Format). */
const CLUSTER_LIMIT = 32;
const CACHE_LIMIT = 8192;
const cache = new Map<string, string>();

/**
 * Folds case (fully: ß is ss), width and accents away, so that texts that a reader takes for the
 * same compare as equal: Unicode's compatibility decomposition without accents, composed again.
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

/** The end of a character and of all that Unicode may compose it with. */
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
  // Upper case joins what lower case keeps apart: ς and σ, ß and ss, ı and i.
  const cased = decomposed(cluster).replace(/./gsu, (letter) =>
    letter.toLowerCase().toUpperCase().toLowerCase(),
  );
  return decomposed(cased)
    .replace(ACCENTS, '')
    .replace(/./gsu, (letter) => ALIKE.get(letter) ?? letter)
    .normalize('NFC');
}

function decomposed(text: string): string {
  return text
    .replace(/./gsu, (character) =>
      KEPT.test(character) ? character : character.normalize('NFKD'),
    )
    .replace(IGNORED, '');
}
