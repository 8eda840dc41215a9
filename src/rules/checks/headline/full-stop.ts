import { NONE, storyRule } from '../../engine/rule.ts';

/** Full stops of Latin, Chinese and Japanese, Urdu, and Indic scripts. */
const STOPS = '.。｡۔।';
const ABBREVIATION =
  /^(?:assn|bhd|bros|co|cos|corp|dept|dlr|dlrs|dr|etc|fed|gen|govt|inc|intl|jr|ltd|mln|bln|mt|no|nos|pct|plc|prof|pty|rep|sa|sen|sr|st|vs|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|a\.?m|p\.?m)$/i;

export const headlineFullStop = storyRule({
  name: 'headline-full-stop',
  category: 'headline',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A headline ends in a full stop',
  why: "Headlines have none, so this may be the story's first sentence on the wrong line.",
  help: 'Check that the line is the headline, then delete the full stop.',
  bad: 'Top diplomats of S. Korea, China hold talks.',
  good: 'Top diplomats of China hold talks in the U.S.',
  fix: 'unsafe',
  check({ text, spans: { headline } }) {
    if (headline === null) return NONE;
    const start = headline.end - 1;
    const stop = text.charAt(start);
    if (!STOPS.includes(stop) || isAbbreviation(text.slice(headline.start, start))) return NONE;
    const edits = [{ start, end: start + 1, text: '' }];
    return [{ start, end: start + 1, message: 'The headline ends in a full stop.', edits }];
  },
});

/**
 * Whether the stop after these words belongs to the last word: `U.S.`, `Inc.`, an initial, `...`.
 */
function isAbbreviation(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1).replace(/^[("'“‘<]+|[)>]+$/g, '');
  return last.includes('.') || last.length < 2 || ABBREVIATION.test(last);
}
