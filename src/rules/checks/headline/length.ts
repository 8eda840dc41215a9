import { NONE, storyRule } from '../../engine/rule.ts';

const USUAL = 140;

export const headlineLength = storyRule({
  name: 'headline-length',
  category: 'headline',
  severity: 'warning',
  enabledByDefault: true,
  summary: `A headline is longer than ${USUAL} characters`,
  why: 'Lists and most screens cut it off, and often a paragraph has slipped into the headline.',
  help: 'Shorten it, or start a new line where the headline ends.',
  bad: `${'talks on talks and '.repeat(7)}more talks`,
  good: 'Top diplomats of S. Korea, China hold talks',
  fix: null,
  limit: {
    name: 'max',
    usual: USUAL,
    least: 1,
    most: 10_000,
    whole: true,
    means: 'the most characters of a headline',
  },
  check({ text, spans: { headline } }, _context, longest) {
    if (headline === null || headline.end - headline.start <= longest) return NONE;
    const length = [...text.slice(headline.start, headline.end)].length;
    if (length <= longest) return NONE;
    const { start, end } = headline;
    return [
      { start, end, message: `The headline has ${length} characters; the limit is ${longest}.` },
    ];
  },
});
