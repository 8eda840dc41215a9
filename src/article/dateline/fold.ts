const ASCII = /^[\x20-\x7f]*$/;

/** The key of a word in the tables of names: lower case, in Unicode normal form C. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  return ASCII.test(small) ? small : small.normalize('NFC');
}
