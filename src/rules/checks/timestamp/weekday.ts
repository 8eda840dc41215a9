import { diagnosticRule } from '../../engine/rule.ts';

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

export const timestampWeekday = diagnosticRule({
  name: 'timestamp-weekday',
  category: 'timestamp',
  severity: 'error',
  enabledByDefault: true,
  summary: 'The weekday of a timestamp is not that of its date',
  why: 'One of the two is wrong, and nothing else in the story tells which.',
  help: 'Check the date first; if it is right, the weekday is to be changed.',
  bad: 'Fri, 11/23/2017 - 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: 'unsafe',
  check({ start, end, message }, { timestamp, text }) {
    if (timestamp === null) return { start, end, message };
    const { year, month, day } = timestamp;
    const name = DAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
    const written = /\p{L}+/u.exec(text.slice(start, end));
    if (name === undefined || written === null) return { start, end, message };
    const from = start + written.index;
    const edit = { start: from, end: from + written[0].length, text: name };
    return { start: edit.start, end: edit.end, message, edits: [edit] };
  },
});
