import { diagnosticRule } from '../../engine/rule.ts';

export const headerRepeated = diagnosticRule({
  name: 'header-repeated',
  category: 'layout',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A header field stands twice',
  why: 'Only one of the two values is used, and tools differ in which.',
  help: 'Delete the wrong one.',
  bad: 'Thu, 11/23/2017 - 01:57\nThu, 11/23/2017 - 01:58',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
