import { NONE, storyRule } from '../../engine/rule.ts';
import { authorLabel } from './author-label.ts';

export const authorMissing = storyRule({
  name: 'author-missing',
  category: 'author',
  severity: 'info',
  enabledByDefault: false,
  summary: 'A story has no author, in the header or in a byline',
  why: 'Most stories on the site have none, but a desk that credits its writers may require one.',
  help: 'Put the name on the line after `Auther :`.',
  bad: 'Auther :\n\nTop diplomats',
  good: 'Auther :\nLee Chi-dong\nTop diplomats',
  fix: null,
  check(article) {
    if (article.author !== null || article.byline !== null) return NONE;
    if (article.spans.dateline?.byline) return NONE;
    const { start, end } = authorLabel(article) ?? { start: article.start, end: article.start };
    return [{ start, end, message: 'The story has no author.' }];
  },
});
