import { diagnosticRule } from '../../engine/rule.ts';

export const idMalformed = diagnosticRule({
  name: 'id-malformed',
  category: 'id',
  severity: 'error',
  enabledByDefault: true,
  summary: 'An ID is not a whole number',
  why: 'IDs are the node numbers of the site; anything else finds no story there.',
  help: 'Write the number with digits only, without signs, blanks or separators.',
  bad: 'ID :\n47O853',
  good: 'ID :\n470853',
  fix: null,
});
