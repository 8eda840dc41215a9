import { diagnosticRule } from '../../engine/rule.ts';

export const bodyMissing = diagnosticRule({
  name: 'body-missing',
  category: 'body',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A story has no body',
  why: 'There is nothing below the headline. The copy was probably cut off.',
  help: 'Get the story again, or delete the file.',
  bad: 'hold talks\n\n\n\nX',
  good: '(Yonhap) -- The top diplomats',
  fix: null,
});
