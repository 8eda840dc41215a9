import { diagnosticRule } from '../../engine/rule.ts';
import { datelineLike, isRoundUp } from './dateline-like.ts';

export const datelineMissing = diagnosticRule({
  name: 'dateline-missing',
  category: 'dateline',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A story with an end mark has no dateline',
  why: 'Nothing says where the news is from, which day it is about and who sent it.',
  help: 'Begin the body with the place, the date, the agency and a dash.',
  bad: '\n\nThe top diplomats',
  good: 'BEIJING, Nov. 22 (Yonhap) -- The top diplomats',
  fix: null,
  // Some agencies write no datelines, but those that write end marks do.
  check: (diagnostic, article) =>
    article.spans.endMark !== null && datelineLike(article) === null && !isRoundUp(article)
      ? diagnostic
      : null,
});
