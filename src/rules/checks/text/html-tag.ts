import { insideWord } from '../../engine/rewrite.ts';
import { textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';
import { quoted } from '../../engine/visible.ts';

const NAMES =
  'a|abbr|article|aside|b|big|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|embed|' +
  'figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|label|li|' +
  'link|main|meta|nav|nobr|noscript|ol|option|p|picture|pre|q|s|script|section|select|small|source|' +
  'span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|tfoot|th|thead|title|tr|tt|u|ul|video|wbr';
export const TAG = new RegExp(
  `<!--[^<>]{0,300}-->|<(/?)(${NAMES})(\\s+[\\w:-]{1,40}\\s?=[^<>]{0,300})?\\s?(/?)>`,
  'gi',
);

export const htmlTag = textRule({
  name: 'html-tag',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text contains HTML tags',
  why: 'They are left over from a web page and are not part of the story.',
  help: 'Delete them. Leave a space where a tag separates two words.',
  bad: 'held <b>talks</b> on<br>a',
  good: 'shares of Tandy <TCB> and Sears <S> on',
  fix: 'unsafe',
  suspect: SUSPECTS.lessThan,
  *check({ text }) {
    // Most texts with "<" contain only ticker symbols, and a search costs less than an empty list.
    if (text.search(TAG) === -1) return;
    const tags = [...text.matchAll(TAG)];
    const closed = new Set(tags.flatMap(([, slash, name]) => (slash && name ? [name] : [])));
    for (const { 0: tag, 1: slash, 2: name = '', 3: rest, 4: selfClosed, index: start } of tags) {
      // A lone <S> or <BR> in capitals is a company's ticker symbol, as news wires write it.
      const plain = !slash && !rest && !selfClosed && name !== '';
      if (plain && name === name.toUpperCase() && !closed.has(name)) continue;
      const end = start + tag.length;
      const edits = [{ start, end, text: insideWord(text, start, end) ? ' ' : '' }];
      yield { start, end, message: `${quoted(tag)} is an HTML tag.`, edits };
    }
  },
});
