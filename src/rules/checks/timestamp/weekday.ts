import { weekdayOf } from '../../../article/timestamp.ts';
import { diagnosticRule } from '../../engine/rule.ts';

export const timestampWeekday = diagnosticRule({
  name: 'timestamp-weekday',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'The weekday of a timestamp does not match its date',
  why: 'One of them is wrong, and nothing else in the story says which.',
  help: 'Check the date first. If it is right, change the weekday.',
  bad: 'Fri, 11/23/2017 - 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: 'unsafe',
  check({ start, end, message }, { timestamp, text }) {
    if (timestamp === null) return { start, end, message };
    const name = weekdayOf(timestamp).slice(0, 'Sun'.length);
    const written = /\p{L}+/u.exec(text.slice(start, end));
    if (written === null) return { start, end, message };
    const from = start + written.index;
    const edit = { start: from, end: from + written[0].length, text: name };
    return { start: edit.start, end: edit.end, message, edits: [edit] };
  },
});
