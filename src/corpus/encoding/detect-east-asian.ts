import { decodeAs } from './decode-as.ts';
import type { Encoding } from './encoding.ts';

/** Fewer two-byte characters than this are not enough: accented letters can look like them. */
const MIN_PAIRS = 10;
/** Short text in the code pages of other scripts can look like the first level of GB 2312. */
const MIN_HANZI_PAIRS = 20;
/** More characters would not change the result. */
const MAX_PAIRS = 5000;
/**
 * In damaged text there are many characters per error; in text of another encoding there are few.
 */
const PAIRS_PER_FAULT = 100;

/**
 * Detects the encoding of Korean, Japanese or Chinese text with two bytes per character; null if
 * the bytes look like none. Each is recognised by the range of its most frequent characters: Hangul
 * in KS X 1001, kana in JIS X 0208, the first levels of GB 2312 and Big5. European text does not
 * match, because its letters beyond ASCII are single or in runs of any length.
 */
export function detectEastAsian(bytes: Uint8Array): EastAsian | null {
  const pairs = countPairs(bytes);
  const encoding = likeliest(pairs);
  if (encoding === null) return null;
  const faults = decodeAs(bytes.subarray(0, pairs.end), encoding).text.split('\ufffd').length - 1;
  return faults * PAIRS_PER_FAULT > pairs.all ? null : { encoding, pairs: pairs.all };
}

interface EastAsian {
  readonly encoding: Encoding;
  /** The number of two-byte characters that support this. */
  readonly pairs: number;
}

/** Counts of byte pairs whose first byte is beyond ASCII. */
interface Pairs {
  /** The end of the last pair. */
  end: number;
  all: number;
  /**
   * Pairs directly after another pair: nearly all in East Asian text, few among accented letters.
   */
  adjoining: number;
  /** Pairs whose second byte is beyond ASCII too, as in all EUC encodings. */
  high: number;
  /** Those of them that come after kana and symbols: Hangul and ideographs. */
  later: number;
  /** KS X 1001, rows 16 to 40. */
  hangul: number;
  /** GB 2312, rows 16 to 55. */
  firstHanzi: number;
  /** JIS X 0208, rows 4 and 5, in EUC-JP and in Shift_JIS. */
  eucKana: number;
  shiftedKana: number;
  /** Big5, from A440 to C67E. */
  firstBig5: number;
}

function likeliest(pairs: Pairs): Encoding | null {
  const { all, adjoining, high, later } = pairs;
  if (all < MIN_PAIRS || adjoining < 0.4 * all) return null;
  if (pairs.shiftedKana > 0.2 * all) return 'shift_jis';
  if (high > 0.9 * all) {
    if (pairs.eucKana > 0.2 * all) return 'euc-jp';
    if (later < 0.5 * all) return null;
    if (pairs.hangul > 0.85 * later) return 'euc-kr';
    if (all < MIN_HANZI_PAIRS) return null;
    return pairs.firstHanzi > 0.85 * later ? 'gb18030' : null;
  }
  return high < 0.85 * all && pairs.firstBig5 > 0.85 * all ? 'big5' : null;
}

function countPairs(bytes: Uint8Array): Pairs {
  const pairs: Pairs = {
    ...{ end: 0, all: 0, adjoining: 0, high: 0, later: 0, hangul: 0, firstHanzi: 0 },
    ...{ eucKana: 0, shiftedKana: 0, firstBig5: 0 },
  };
  for (let at = 0; at < bytes.length && pairs.all < MAX_PAIRS; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    if (at === pairs.end) pairs.adjoining++;
    at++;
    countPair(lead, bytes[at] ?? 0, pairs);
    pairs.end = at + 1;
  }
  return pairs;
}

function countPair(lead: number, trail: number, pairs: Pairs): void {
  pairs.all++;
  if (trail >= 0xa1) {
    pairs.high++;
    if (lead >= 0xb0) pairs.later++;
    if (lead >= 0xb0 && lead <= 0xc8) pairs.hangul++;
    if (lead >= 0xb0 && lead <= 0xd7) pairs.firstHanzi++;
    if (lead === 0xa4 || lead === 0xa5) pairs.eucKana++;
  }
  const isHiragana = lead === 0x82 && trail >= 0x9f && trail <= 0xf1;
  const isKatakana = lead === 0x83 && trail >= 0x40 && trail <= 0x96;
  if (isHiragana || isKatakana) pairs.shiftedKana++;
  if (lead >= 0xa4 && lead <= 0xc6 && trail >= 0x40) pairs.firstBig5++;
}
