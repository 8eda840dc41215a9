import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';

/** The end of a sentence in any script, including closing quotes and brackets. */
const FINISHED = /[\p{Sentence_Terminal}\p{Pe}\p{Pf}\p{Pi}…"'*:;/|#=_-]\s*$/u;
/** Scripts that usually end a sentence without a mark. */
const NO_FULL_STOP =
  /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}\p{sc=Java}][\p{M}]*$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S+$|\S@\S+\.\S+$/i;
const TABLE_ROW = /\S(?:\t| {3,})\S/;
const SHOWN = 20;
const LONGEST_LINE = 200;
const LONGEST_SIGNATURE = 40;

export const bodyCutOff = storyRule({
  name: 'body-cut-off',
  category: 'body',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A body ends in the middle of a sentence and has no end mark',
  why: 'The end of the story is probably missing.',
  help: 'Compare it with the published story. If it is complete, add the end mark.',
  bad: 'held talks on\n\nX',
  good: 'held talks on Wednesday.\n\nX',
  fix: null,
  check(article) {
    const { text, spans } = article;
    const { body, endMark } = spans;
    if (body === null || endMark !== null) return NONE;
    const from = Math.max(body.start, body.end - SHOWN);
    const end = text.slice(from, body.end);
    if (FINISHED.test(end) || NO_FULL_STOP.test(end)) return NONE;
    const line = /[^\r\n]*$/.exec(
      text.slice(Math.max(body.start, body.end - LONGEST_LINE), body.end),
    );
    if (ADDRESS.test(line?.[0] ?? '') || TABLE_ROW.test(line?.[0] ?? '')) return NONE;
    const closing = article.paragraphs.slice(1).at(-1);
    if (closing && isSignature(text.slice(closing.start, closing.end))) return NONE;
    const last = /\S+$/.exec(end)?.[0] ?? '';
    const message = `The body breaks off at ${quoted(last)}.`;
    return [{ start: body.end - last.length, end: body.end, message }];
  },
});

/**
 * A closing line that is not a sentence: a name, an address, or a line with an agency or a time.
 */
const isSignature = (paragraph: string): boolean =>
  paragraph.length <= LONGEST_SIGNATURE &&
  (paragraph.includes('@') || paragraph.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word)));
