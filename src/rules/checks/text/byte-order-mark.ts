import { NONE, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';

export const byteOrderMark = textRule({
  name: 'byte-order-mark',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A UTF-8 file begins with a byte order mark',
  why: 'UTF-8 needs none, and joined with `cat` it ends up in the middle of a text.',
  help: 'Save the file as UTF-8 without byte order mark.',
  bad: '\ufeffID :',
  good: 'ID :',
  fix: 'safe',
  suspect: SUSPECTS.invisible,
  ofFile: true,
  check({ text, encoding }) {
    if (encoding !== 'utf-8' || !text.startsWith('\ufeff')) return NONE;
    const message = 'The file begins with a byte order mark.';
    return [{ start: 0, end: 1, message, edits: [{ start: 0, end: 1, text: '' }] }];
  },
});
