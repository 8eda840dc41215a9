/** What no reader sees and what is no white space: these may go. */
const UNSEEN = String.raw`(?:(?![\s\x85])[\p{Cc}\p{Cf}])+`;
const ANY_UNSEEN = new RegExp(UNSEEN, 'gu');
/** Between two words, or two parts of a number, which would be one without the character there. */
const JOINT = new RegExp(
  String.raw`(?<=[\p{L}\p{N}\p{M}_])${UNSEEN}(?=[\p{L}\p{N}\p{M}_])|(?<=\p{N}[.,]?)${UNSEEN}(?=[.,]?\p{N})`,
  'gu',
);
/** Private to this comparison. */
const MARK = '\ue000';
/** White space but for single spaces, which stay as they are. */
const BLANKS = /(?! [^\s\x85])[\s\x85]+/g;
/** Most text has no character beyond these, and a look for any is quick. */
const BEYOND_ASCII = /[^\t\n\r -~]/;

/**
 * The words of a text, with a space between them: equal for texts that have the same words in the
 * same order. A word is what both ways to count say, runs between white space as well as runs of
 * letters and digits; what does not show is no part of it.
 */
export function wordsOf(text: string): string {
  const seen = BEYOND_ASCII.test(text) ? text.replace(JOINT, MARK).replace(ANY_UNSEEN, '') : text;
  return seen.replace(BLANKS, ' ').trim();
}
