const FIRST_BEYOND_ASCII = 0x80;
/** Letters and signs in the width of Chinese characters: `ＣＮＮ`. */
const FULL_WIDTH = /[\uff01-\uff5e]/;

/**
 * The key of a word in the tables of names: lower case, in Unicode normal form C, without full-width
 * letters.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    if (small.charCodeAt(at) >= FIRST_BEYOND_ASCII) {
      return small.normalize(FULL_WIDTH.test(small) ? 'NFKC' : 'NFC');
    }
  }
  return small;
}
