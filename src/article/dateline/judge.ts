import { isDateName } from './date-words.ts';
import type { PlacePart } from './places.ts';
import { ALL_CAPS, NO_CASE, type Tokens, WORD } from './tokens.ts';
import { isArticle, isCredit, isLabel, isOffice, isSentenceOpener } from './vocabulary.ts';

/** Whether the supposed place is the start of a sentence: `In Paris`, `However`. */
export function isSentenceStart(t: Tokens, place: PlacePart): boolean {
  const first = t.folded(place.start);
  if (!isSentenceOpener(first)) return false;
  // `THE HAGUE`, `A Coruña`
  return !(isArticle(first) && place.nameEnd - place.start === 2);
}

/**
 * Whether the words could also be a label, a credit, a person or an office, or are too many for a
 * place.
 */
export function isDoubtful(t: Tokens, place: PlacePart): boolean {
  if (place.words > maxWords(t, place) || isSentenceStart(t, place)) return true;
  for (let at = place.start; at < place.end; at++) {
    if (t.kind(at) !== WORD) continue;
    const word = t.folded(at);
    if (place.words === 1 && isDateName(word)) return true;
    if (at + 1 < place.nameEnd && isPossessive(word)) return true;
    if (isOffice(word) || isCredit(word)) return true;
    // `A Coruña`, but not `A: The answer`.
    const isArticled = isArticle(word) && place.nameEnd - place.start === 2;
    if (at === place.start && isLabel(word) && !isArticled) return true;
    if (at > place.start && at + 1 === place.nameEnd && isLabel(word)) return true;
  }
  return false;
}

/** `North Korea's Kim`. Only the last word of a place can be possessive (`ST. JOHN'S`). */
function isPossessive(word: string): boolean {
  return /['’]s$/.test(word);
}

function maxWords(t: Tokens, place: PlacePart): number {
  const written = t.case(place.start);
  return written === ALL_CAPS ? 5 : written === NO_CASE ? 3 : 4;
}
