import { diagnosticRule } from '../../engine/rule.ts';

export const timestampMissing = diagnosticRule({
  name: 'timestamp-missing',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A story has no timestamp',
  why: "Without it a story cannot be sorted by time, and its dateline's date has no year.",
  help: 'Write it on the line after the ID: weekday, month/day/year - hour:minute.',
  bad: '470853\nAuther :',
  good: '470853\nThu, 11/23/2017 - 01:57\nAuther :',
  fix: null,
});
