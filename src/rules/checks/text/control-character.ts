import { insideWord, removal } from '../../engine/rewrite.ts';
import { textRule } from '../../engine/rule.ts';
import { runsOf, SUSPECTS } from '../../engine/suspects.ts';
import { codePoint } from '../../engine/visible.ts';

/** Vertical tab, form feed, next line, line and paragraph separator part words like a space. */
const BLANK = /[\v\f\x85\u2028\u2029]/;

export const controlCharacter = textRule({
  name: 'control-character',
  category: 'text',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A text holds control characters other than tab and line end',
  why: 'They are left over from wires and terminals; they upset parsers and can steer a terminal.',
  help: 'Delete them.',
  bad: 'held talks\u0003 on',
  good: 'held talks on',
  fix: 'safe',
  suspect: SUSPECTS.control,
  check({ text }) {
    return [...text.matchAll(runsOf(SUSPECTS.control))].map(({ 0: run, index: start }) => {
      const end = start + run.length;
      const message = `The control character ${codePoint(run)} stands here.`;
      if (BLANK.test(run) && insideWord(text, start, end)) {
        return { start, end, message, edits: [{ start, end, text: ' ' }] };
      }
      return { start, end, message, ...removal(text, start, end) };
    });
  },
});
