import type { Article } from '../../../article/article.ts';
import { isTableRow } from '../../../article/paragraphs.ts';
import { lazily } from '../../../text/lazily.ts';

/** An address of the web, with or without `https://`, or of mail. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+$|\S@\S+\.\S+$|(?:^|[\s(])(?:[a-z\d-]+\.)+[a-z]{2,6}(?:\/\S*)?$/i;
const LIST_ITEM = lazily(
  () =>
    /^\s*(?:[-–—*•‣·▲△▼▽■□●○◎◆◇▶▷★☆※]|\p{N}{1,2}(?:[.):-]\s|、)|\p{L}\)|\d{1,2}[:.]\d\d\b)\s*\S/u,
);
/** `*Writing by Ali Veli in Ankara`, `Source: VietnamPlus`. */
const CREDIT =
  /^[*(]?\s*(?:(?:reporting|writing|written|editing|edited|compiled|translated|photos?) by\b|(?:source|editor|photo)s?\s?:)/i;
/** Initials of a desk and its writers: `dpa abc n1`, `abc/jlm`. */
const INITIALS = /^[a-z\d]{1,4}(?:[\s/&.-]+[a-z\d]{1,4}){0,4}$/;
/** Lines of a paragraph that keep their ends: verse, a list, rows of figures. */
const FEWEST_LINES = 3;
/** A sentence, then a mark in brackets and perhaps the initials of a desk. */
const MARKED = lazily(
  () => /\p{Sentence_Terminal}["”»’)]*\s+[(（][^()（）\r\n]{1,30}[)）][\s\p{L}/.-]{0,20}$/u,
);
const SMALL = lazily(() => /^\p{Ll}/u);
const UNSEEN = lazily(() => /[\s\p{Cc}\p{Default_Ignorable_Code_Point}\ufffc]+$/u);
const MARKED_REACH = 80;
const LONGEST_LINE = 200;
const LONGEST_SIGNATURE = 40;

/** Removes blanks and invisible characters from the end of a short text. */
export const trimUnseen = (text: string): string => text.replace(UNSEEN(), '');

/** Whether a body closes with something that is no sentence: an address, a table, a list, a signature. */
export function closesWithoutSentence(article: Article): boolean {
  const { text, paragraphs, spans } = article;
  const closing = paragraphs.at(-1);
  if (spans.body === null || closing === undefined) return false;
  const written = text.slice(Math.max(closing.start, closing.end - LONGEST_LINE), closing.end);
  const line = /[^\r\n]*$/.exec(trimUnseen(written))?.[0] ?? '';
  if (ADDRESS.test(line) || isTableRow(line)) return true;
  if (MARKED().test(line.slice(-MARKED_REACH))) return true;
  const lines = closing.value.split('\n');
  if (lines.length >= FEWEST_LINES || (lines.length > 1 && isListItem(lines.at(-1) ?? ''))) {
    return true;
  }
  return paragraphs.length > 1 && isSignature(closing.value);
}

export const isListItem = (line: string): boolean => LIST_ITEM().test(line);

/** A closing line that is not a sentence: a name, an address, or a line with an agency or a time. */
const isSignature = (paragraph: string): boolean =>
  (paragraph.length <= LONGEST_SIGNATURE &&
    (paragraph.includes('@') ||
      INITIALS.test(paragraph) ||
      paragraph.split(/\s+/).every((word) => !SMALL().test(word)))) ||
  (paragraph.length <= LONGEST_LINE && CREDIT.test(paragraph));
