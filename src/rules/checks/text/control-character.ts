import { type Rewrite, removal, separation } from '../../engine/rewrite.ts';
import { textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';
import { codePoint } from '../../engine/visible.ts';
import { maskMojibake } from './mojibake.ts';

/**
 * Vertical tab, form feed, next line, and line and paragraph separator separate words, as a space
 * does.
 */
const SEPARATOR = /[\v\f\x85\u2028\u2029]/;
/** In text these are mostly bytes of a character that was decoded with the wrong encoding. */
const C1 = /[\x80-\x9f]/;

/** The first byte of a character of several, read like that. */
const LEAD = /[\u00c2-\u00f4]/;

export const controlCharacter = textRule({
  name: 'control-character',
  category: 'text',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A text contains control characters other than tabs and line endings',
  why: 'They are left over from wire services and terminals. They confuse parsers and can control a terminal.',
  help: 'Delete them, or write a space where one separates two words.',
  bad: 'held talks\u0003 on',
  good: 'held talks on',
  fix: 'safe',
  suspect: SUSPECTS.control,
  *check({ text: original }) {
    const text = maskMojibake(original);
    for (const { 0: run, index: start } of text.matchAll(runsOf(SUSPECTS.control))) {
      const end = start + run.length;
      const message = `Control character ${codePoint(run)}.`;
      yield { start, end, message, ...rewrite(text, start, end, run) };
    }
  },
});

function rewrite(text: string, start: number, end: number, run: string): Rewrite {
  const isHalf = C1.test(run) && LEAD.test(text.charAt(start - 1));
  if (SEPARATOR.test(run) && !isHalf) return separation(text, start, end);
  const removed = removal(text, start, end);
  return C1.test(run) ? { ...removed, fix: 'unsafe' } : removed;
}
