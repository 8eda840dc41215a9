import { textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';

export const replacementCharacter = textRule({
  name: 'replacement-character',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text holds the replacement character U+FFFD',
  why: 'It stands where an earlier tool could not read a character; that character is lost.',
  help: 'Fetch the story again, or write the character that belongs there.',
  bad: 'Citro\ufffdn',
  good: 'Citroën',
  fix: null,
  suspect: SUSPECTS.replacement,
  check({ text, invalidAt }) {
    // Those of an invalid file come from reading it, and have their own rule.
    if (invalidAt !== null) return [];
    return [...text.matchAll(runsOf(SUSPECTS.replacement))].map(({ 0: run, index: start }) => {
      return { start, end: start + run.length, message: 'A character was lost here (U+FFFD).' };
    });
  },
});
