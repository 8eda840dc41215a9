import { NONE, storyRule } from '../../engine/rule.ts';

const MOST_DAYS = 4;
const DAY = 86_400_000;

export const datelineDate = storyRule({
  name: 'dateline-date',
  category: 'dateline',
  severity: 'warning',
  enabledByDefault: true,
  summary: `A dateline's date is more than ${MOST_DAYS} days away from the timestamp`,
  why: 'News goes out on the day it is written or soon after, so one of the dates is probably wrong.',
  help: 'Compare both with the story and correct the wrong one.',
  bad: 'Thu, 11/23/2017 - 01:57\n…\nBEIJING, Oct. 22 (Yonhap) --',
  good: 'Thu, 11/23/2017 - 01:57\n…\nBEIJING, Nov. 22 (Yonhap) --',
  fix: null,
  check({ text, timestamp, spans, dateline }) {
    const span = spans.dateline?.date;
    if (!span || timestamp === null || !dateline?.date) return NONE;
    const { year, month, day } = timestamp;
    const sent = Date.UTC(year, month - 1, day);
    const days = Math.round(Math.abs(sent - Date.parse(dateline.date)) / DAY);
    if (!(days > MOST_DAYS)) return NONE;
    const { start, end } = span;
    const message = `${text.slice(start, end)} is ${days} days away from the timestamp.`;
    return [{ start, end, message }];
  },
});
