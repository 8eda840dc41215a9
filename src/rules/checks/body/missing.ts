import { diagnosticRule } from '../../engine/rule.ts';

export const bodyMissing = diagnosticRule({
  name: 'body-missing',
  category: 'body',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A story has no body',
  why: 'There is nothing to read below the headline; mostly a copy was cut off.',
  help: 'Fetch the story again, or delete it.',
  bad: 'hold talks\n\n\n\nX',
  good: '(Yonhap) -- The top diplomats',
  fix: null,
});
