import { diagnosticRule } from '../../engine/rule.ts';

export const headerUnknown = diagnosticRule({
  name: 'header-unknown',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'The header has a line that is not part of the format',
  why: 'The line is skipped, so a mistyped label loses its value.',
  help: 'Correct the label, or delete the line.',
  bad: 'Copeid :\n4711',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
