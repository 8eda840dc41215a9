import { NONE, storyRule } from '../../engine/rule.ts';

const LONGEST = 140;

export const headlineLength = storyRule({
  name: 'headline-length',
  category: 'headline',
  severity: 'warning',
  enabledByDefault: true,
  summary: `A headline is longer than ${LONGEST} characters`,
  why: 'Lists and most screens cut it off, and often a paragraph has slipped into the headline.',
  help: 'Shorten it, or start a new line where the headline ends.',
  bad: `${'talks on talks and '.repeat(7)}more talks`,
  good: 'Top diplomats of S. Korea, China hold talks',
  fix: null,
  check({ text, spans: { headline } }) {
    if (headline === null || headline.end - headline.start <= LONGEST) return NONE;
    const length = [...text.slice(headline.start, headline.end)].length;
    if (length <= LONGEST) return NONE;
    const { start, end } = headline;
    return [
      { start, end, message: `The headline has ${length} characters; the limit is ${LONGEST}.` },
    ];
  },
});
