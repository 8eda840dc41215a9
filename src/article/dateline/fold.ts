const FIRST_BEYOND_ASCII = 0x80;
/** Letters and signs in the width of Chinese characters: `ＣＮＮ`. */
const FIRST_FULL_WIDTH = 0xff01;
const LAST_FULL_WIDTH = 0xff5e;

/**
 * The key of a word in the tables of names: lower case, in Unicode normal form C, without full-width
 * letters.
 */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  let isAscii = true;
  for (let at = 0; at < small.length; at++) {
    const unit = small.charCodeAt(at);
    if (unit < FIRST_BEYOND_ASCII) continue;
    if (unit >= FIRST_FULL_WIDTH && unit <= LAST_FULL_WIDTH) return small.normalize('NFKC');
    isAscii = false;
  }
  return isAscii ? small : small.normalize('NFC');
}
