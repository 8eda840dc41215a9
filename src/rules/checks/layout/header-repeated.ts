import { diagnosticRule } from '../../engine/rule.ts';

export const headerRepeated = diagnosticRule({
  name: 'header-repeated',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A header field appears twice',
  why: 'Only one of the values is used, and tools differ on which one.',
  help: 'Delete the wrong one.',
  bad: 'Thu, 11/23/2017 - 01:57\nThu, 11/23/2017 - 01:58',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
