import { NONE, storyRule } from '../../engine/rule.ts';

/** The largest UTC offset in use (Line Islands, UTC+14). */
const FURTHEST_AHEAD = 14 * 60 * 60 * 1000;

export const timestampFuture = storyRule({
  name: 'timestamp-future',
  category: 'timestamp',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A timestamp is in the future in every time zone',
  why: 'The story cannot have been sent yet. Usually the year is mistyped.',
  help: 'Look up the time and correct it.',
  bad: 'Wed, 11/23/2107 - 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: null,
  check({ timestamp, spans, text }, { now }) {
    if (timestamp === null || spans.timestamp === null || now === null) return NONE;
    const { year, month, day, hour, minute } = timestamp;
    if (Date.UTC(year, month - 1, day, hour, minute) <= now + FURTHEST_AHEAD) return NONE;
    const { start, end } = spans.timestamp;
    return [{ start, end, message: `${text.slice(start, end)} is in the future.` }];
  },
});
