/** The first words of stories are few: so many folded ones are remembered. */
const REMEMBERED = 4000;
/** Longer slices would keep the whole text they were cut from alive. */
const LONGEST = 12;

const folded = new Map<string, string>();

/** A word as the word lists hold it: in small letters, composed. */
export function foldWord(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  const fresh = word.toLowerCase().normalize('NFC');
  if (word.length > LONGEST) return fresh;
  if (folded.size === REMEMBERED) folded.clear();
  folded.set(word, fresh);
  return fresh;
}
