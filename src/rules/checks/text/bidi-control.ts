import { lazily } from '../../../text/lazily.ts';
import { removal } from '../../engine/rewrite.ts';
import { type Problem, textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';
import { codePoint } from '../../engine/visible.ts';

const RIGHT_TO_LEFT = lazily(
  () =>
    /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Mand}\p{sc=Samr}]/u,
);
const OVERRIDE = /[\u202d\u202e]/;
const CLOSED_BY: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

export const bidiControl = textRule({
  name: 'bidi-control',
  category: 'text',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A text contains characters that change the order in which it is shown',
  why: 'A reader sees different words from those a program reads (the Trojan Source attack).',
  help: 'Delete them. Lines of Arabic or Hebrew text may have them if they are closed and not overrides.',
  bad: 'held \u202esklat\u202c on',
  good: 'held talks on',
  fix: 'unsafe',
  suspect: SUSPECTS.bidi,
  *check({ text }) {
    let lineStart = 0;
    for (const line of text.split(/[\r\n]/)) {
      const runs = [...line.matchAll(runsOf(SUSPECTS.bidi))];
      if (runs.length > 0 && !mayStand(line, runs.map(([run]) => run).join(''))) {
        for (const { 0: run, index } of runs) yield problemAt(text, lineStart + index, run);
      }
      lineStart += line.length + 1;
    }
  },
});

/**
 * Whether the controls on a line serve right-to-left text and are closed before the end of the
 * line.
 */
function mayStand(line: string, controls: string): boolean {
  if (OVERRIDE.test(controls) || !RIGHT_TO_LEFT().test(line)) return false;
  const open: string[] = [];
  for (const control of controls) {
    const closing = CLOSED_BY[control];
    if (closing !== undefined) open.push(closing);
    else if (/[\u202c\u2069]/.test(control) && open.pop() !== control) return false;
  }
  return open.length === 0;
}

function problemAt(text: string, start: number, run: string): Problem {
  const end = start + run.length;
  const message = `Direction control ${codePoint(run)}.`;
  return { start, end, message, edits: removal(text, start, end).edits };
}
