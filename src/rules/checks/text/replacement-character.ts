import { textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';

export const replacementCharacter = textRule({
  name: 'replacement-character',
  category: 'text',
  severity: 'warning',
  enabledByDefault: true,
  summary: 'A text contains the replacement character U+FFFD',
  why: 'An earlier tool could not read a character and put this in its place. The character is lost.',
  help: 'Get the story again, or write the character that belongs here.',
  bad: 'Citro\ufffdn',
  good: 'Citroën',
  fix: null,
  suspect: SUSPECTS.replacement,
  *check({ text, invalidAt }) {
    // In a file with invalid bytes they come from decoding, which has a rule of its own.
    if (invalidAt !== null) return;
    for (const { 0: run, index: start } of text.matchAll(runsOf(SUSPECTS.replacement))) {
      yield { start, end: start + run.length, message: 'A character was lost here (U+FFFD).' };
    }
  },
});
