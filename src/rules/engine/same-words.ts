import { lazily } from '../../text/lazily.ts';

/** Invisible characters other than white space. Removing them changes no word. */
const UNSEEN = String.raw`(?:(?![\s\x85])[\p{Cc}\p{Cf}])+`;
const ANY_UNSEEN = lazily(() => new RegExp(UNSEEN, 'gu'));
/**
 * Invisible characters between two words, or between two parts of a number, that keep them
 * separate.
 */
const JOINT = lazily(
  () =>
    new RegExp(
      String.raw`(?<=[\p{L}\p{N}\p{M}_])${UNSEEN}(?=[\p{L}\p{N}\p{M}_])|(?<=\p{N}[.,]?)${UNSEEN}(?=[.,]?\p{N})`,
      'gu',
    ),
);
/** A private-use character that serves as a marker in this comparison only. */
const MARK = '\ue000';
/** White space except single spaces, which are kept. */
const BLANKS = /(?! [^\s\x85])[\s\x85]+/g;
/** Most text has none, and testing for one is cheap. */
const ONE_UNSEEN = lazily(() => /(?![\s\x85])[\p{Cc}\p{Cf}]/u);

/**
 * The words of a text, separated by single spaces: equal for texts with the same words in the same
 * order. Covers both ways to count words, as runs of non-space characters and as runs of letters
 * and digits. Ignores invisible characters.
 */
export function wordsOf(text: string): string {
  const seen = ONE_UNSEEN().test(text)
    ? text.replace(JOINT(), MARK).replace(ANY_UNSEEN(), '')
    : text;
  return seen.replace(BLANKS, ' ').trim();
}
