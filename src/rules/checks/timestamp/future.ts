import { NONE, storyRule } from '../../engine/rule.ts';

/** No place on earth is further ahead of UTC (Line Islands, UTC+14). */
const FURTHEST_AHEAD = 14 * 60 * 60 * 1000;

export const timestampFuture = storyRule({
  name: 'timestamp-future',
  category: 'timestamp',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A timestamp lies in the future, whatever its time zone',
  why: 'A story cannot have been sent yet; mostly the year is mistyped.',
  help: 'Look the time up and mend it.',
  bad: 'Wed, 11/23/2107 - 01:57',
  good: 'Thu, 11/23/2017 - 01:57',
  fix: null,
  check({ timestamp, spans, text }, { now }) {
    if (timestamp === null || spans.timestamp === null || now === null) return NONE;
    const { year, month, day, hour, minute } = timestamp;
    if (Date.UTC(year, month - 1, day, hour, minute) <= now + FURTHEST_AHEAD) return NONE;
    const { start, end } = spans.timestamp;
    return [{ start, end, message: `${text.slice(start, end)} is still to come.` }];
  },
});
