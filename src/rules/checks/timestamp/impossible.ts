import { diagnosticRule } from '../../engine/rule.ts';

export const timestampImpossible = diagnosticRule({
  name: 'timestamp-impossible',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A timestamp names a day or time that does not exist',
  why: 'No story was sent at that moment; often day and month are swapped.',
  help: 'Look the time up; the month comes first.',
  bad: 'Thu, 23/11/2017 - 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: null,
});
