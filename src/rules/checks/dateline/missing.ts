import { diagnosticRule } from '../../engine/rule.ts';
import { datelineLike, isRoundUp } from './dateline-like.ts';

export const datelineMissing = diagnosticRule({
  name: 'dateline-missing',
  category: 'dateline',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A story with an end mark has no dateline, nor anything like one',
  why: 'Nothing tells where the news is from, which day it means and who sent it.',
  help: 'Begin the body with place, date, agency and a dash.',
  bad: '\n\nThe top diplomats',
  good: 'BEIJING, Nov. 22 (Yonhap) -- The top diplomats',
  fix: null,
  // Some agencies write no datelines; those that write end marks do.
  check: (diagnostic, article) =>
    article.spans.endMark !== null && datelineLike(article) === null && !isRoundUp(article)
      ? diagnostic
      : null,
});
