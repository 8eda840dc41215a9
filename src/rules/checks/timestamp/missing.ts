import { diagnosticRule } from '../../engine/rule.ts';

export const timestampMissing = diagnosticRule({
  name: 'timestamp-missing',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A story has no timestamp',
  why: "Without one, a story cannot be sorted by time, and the dateline's date has no year.",
  help: 'Put it on the line after the ID: weekday, month/day/year - hour:minute.',
  bad: '470853\nAuther :',
  good: '470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
