import { diagnosticRule } from '../../engine/rule.ts';

export const headlineMissing = diagnosticRule({
  name: 'headline-missing',
  category: 'headline',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A story has no headline',
  why: 'Lists and search results identify a story by its headline.',
  help: "Put it on the line after the author's.",
  bad: 'Auther :\n\n\nBEIJING,',
  good: 'Auther :\n\nTop diplomats of S. Korea, China hold talks\n\nBEIJING,',
  fix: null,
});
