import { isBlank } from '../../article/lines.ts';
import { lazily } from '../../text/lazily.ts';
import type { Edit, FixKind } from './rule.ts';

const WORD_BEFORE = lazily(() => /[\p{L}\p{N}\p{M}]$/u);
const WORD_AFTER = lazily(() => /^[\p{L}\p{N}\p{M}]/u);

/** The edits for a problem and whether they are safe. */
export interface Rewrite {
  readonly edits: readonly Edit[];
  readonly fix: FixKind;
}

/** Whether a range is inside a word, with letters or digits on both sides. */
export const insideWord = (text: string, start: number, end: number): boolean =>
  WORD_BEFORE().test(text.slice(Math.max(0, start - 2), start)) &&
  WORD_AFTER().test(text.slice(end, end + 2));

/** Deletes a range. Inside a word this is unsafe, because it may join two words or change one. */
export const removal = (text: string, start: number, end: number): Rewrite => ({
  edits: [{ start, end, text: '' }],
  fix: insideWord(text, start, end) ? 'unsafe' : 'safe',
});

/**
 * Replaces characters that separate words with a space, unless there is other white space already.
 */
export function separation(text: string, start: number, end: number): Rewrite {
  const isApart =
    start > 0 && end < text.length && !isBlankAt(text, start - 1) && !isBlankAt(text, end);
  return { edits: [{ start, end, text: isApart ? ' ' : '' }], fix: 'safe' };
}

const isBlankAt = (text: string, at: number): boolean => isBlank(text.charCodeAt(at));
