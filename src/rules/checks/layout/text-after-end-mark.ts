import { diagnosticRule } from '../../engine/rule.ts';

export const textAfterEndMark = diagnosticRule({
  name: 'text-after-end-mark',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'Text follows the end mark',
  why: 'It may be part of the story behind a misplaced mark, or of the page around it.',
  help: 'Move the mark to the end, or delete what is not of the story.',
  bad: '(END)\n\nWang voiced opposition.',
  good: 'Wang voiced opposition. (END)\n\nX',
  fix: null,
});
