import { NONE, storyRule } from '../../engine/rule.ts';
import { quoted } from '../../engine/visible.ts';
import { datelineLike } from './dateline-like.ts';

export const datelineUnreadable = storyRule({
  name: 'dateline-unreadable',
  category: 'dateline',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A story begins with something like a dateline that cannot be read',
  why: 'The place, date and agency are lost, and the words become part of the first sentence.',
  help: 'Write the place, the date, the agency in brackets and a dash.',
  bad: 'BEIJING ++ Nov. 22 (Yonhap) ++ The top diplomats',
  good: 'BEIJING, Nov. 22 (Yonhap) -- The top diplomats',
  fix: null,
  check(article) {
    if (article.spans.dateline !== null) return NONE;
    const like = datelineLike(article);
    if (like === null) return NONE;
    const { start, end } = like;
    const found = quoted(article.text.slice(start, end));
    return [{ start, end, message: `${found} looks like a dateline but cannot be read as one.` }];
  },
});
