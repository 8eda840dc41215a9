import { lazily } from '../../../text/lazily.ts';
import { textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';
import { codePoint } from '../../engine/visible.ts';
import { maskMojibake } from './mojibake.ts';

/** French puts such a space before these marks and inside quotation marks. */
const BEFORE = lazily(() => /[«‹\p{N}—–]$/u);
const AFTER = lazily(() => /^[»›:;!?%€$£\p{N}—–]/u);

/** After such a letter it may be half of another: `Š` is read as `Å` and a no-break space. */
const HALF = /[Â-Û]/;

export const noBreakSpace = textRule({
  name: 'no-break-space',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'There is a no-break space between two words',
  why: 'It looks like a space, but tools that split at spaces read the two words as one.',
  help: 'Write a plain space. Next to numbers, dashes and French punctuation it may stay.',
  bad: 'held\u00a0talks',
  good: 'held talks',
  fix: 'safe',
  suspect: SUSPECTS.noBreakSpace,
  *check({ text: original }) {
    const text = maskMojibake(original);
    for (const { 0: run, index: start } of text.matchAll(runsOf(SUSPECTS.noBreakSpace))) {
      const end = start + run.length;
      if (BEFORE().test(text.slice(start - 1, start)) || AFTER().test(text.slice(end, end + 1)))
        continue;
      const message = `No-break space ${codePoint(run)}.`;
      const fix = HALF.test(text.charAt(start - 1)) ? 'unsafe' : 'safe';
      yield { start, end, message, fix, edits: [{ start, end, text: spacesFor(run) }] };
    }
  },
});

/** A run of this length or more separates the columns of a table. */
const FEWEST_IN_A_GAP = 3;
const spacesFor = (run: string): string =>
  ' '.repeat(run.length < FEWEST_IN_A_GAP ? 1 : run.length);
