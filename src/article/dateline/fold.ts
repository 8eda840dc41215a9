const ASCII = /^[\x20-\x7f]*$/;

/** A word as the tables of names hold it: small letters, composed. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  return ASCII.test(small) ? small : small.normalize('NFC');
}
