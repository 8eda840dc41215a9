import { diagnosticRule } from '../../engine/rule.ts';

export const headerUnknown = diagnosticRule({
  name: 'header-unknown',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A header field is not one of the format',
  why: 'It is skipped; a mistyped label loses its value.',
  help: 'Mend the label, or delete the field.',
  bad: 'Copeid :\n4711',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
