import { diagnosticRule } from '../../engine/rule.ts';

export const timestampMalformed = diagnosticRule({
  name: 'timestamp-malformed',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A timestamp is not written as weekday, month/day/year - hour:minute',
  why: 'A timestamp in any other form counts as missing.',
  help: 'Write it like `Thu, 11/23/2017 - 01:57`: the month first, hours from 00 to 23.',
  bad: '2017-11-23 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: null,
});
