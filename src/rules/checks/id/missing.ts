import { diagnosticRule } from '../../engine/rule.ts';

export const idMissing = diagnosticRule({
  name: 'id-missing',
  category: 'id',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A story has no ID',
  why: 'Without an ID, a story cannot be looked up, linked to or told apart from another.',
  help: "Put the story's number on the line after `ID :`.",
  bad: 'ID :\nThu, 11/23/2017 - 01:57',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57',
  fix: null,
});
