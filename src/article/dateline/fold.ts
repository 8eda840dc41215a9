const FIRST_BEYOND_ASCII = 0x80;

/** The key of a word in the tables of names: lower case, in Unicode normal form C. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    if (small.charCodeAt(at) >= FIRST_BEYOND_ASCII) return small.normalize('NFC');
  }
  return small;
}
