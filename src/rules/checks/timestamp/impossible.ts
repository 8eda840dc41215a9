import { diagnosticRule } from '../../engine/rule.ts';

export const timestampImpossible = diagnosticRule({
  name: 'timestamp-impossible',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A timestamp has a day or time that does not exist',
  why: 'No story was sent then. Often the day and the month are swapped.',
  help: 'Look up the time and correct it. The month comes first.',
  bad: 'Thu, 23/11/2017 - 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: null,
});
