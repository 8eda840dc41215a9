import { NONE, storyRule } from '../../engine/rule.ts';
import { authorLabel } from './author-label.ts';

export const authorMissing = storyRule({
  name: 'author-missing',
  category: 'author',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A story names no author, neither in the header nor in a byline',
  why: 'Most stories of the site name none; a desk that credits its writers may want all named.',
  help: 'Write the name on the line after `Auther :`.',
  bad: 'Auther :\n\nTop diplomats',
  good: 'Auther :\nLee Chi-dong\nTop diplomats',
  fix: null,
  check(article) {
    if (article.author !== null || article.byline !== null) return NONE;
    if (article.spans.dateline?.byline) return NONE;
    const { start, end } = authorLabel(article) ?? { start: article.start, end: article.start };
    return [{ start, end, message: 'No author is named.' }];
  },
});
