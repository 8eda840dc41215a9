import { diagnosticRule } from '../../engine/rule.ts';

export const idMalformed = diagnosticRule({
  name: 'id-malformed',
  category: 'id',
  severity: 'error',
  enabledByDefault: true,
  summary: 'An ID is not a whole number',
  why: "An ID is the story's number on the site. Anything else leads to no story.",
  help: 'Write the number with digits only: no signs, spaces or separators.',
  bad: 'ID :\n47O853',
  good: 'ID :\n470853',
  fix: null,
});
