import { NONE, textRule } from '../../engine/rule.ts';
import { SUSPECTS } from '../../engine/suspects.ts';

export const byteOrderMark = textRule({
  name: 'byte-order-mark',
  category: 'text',
  severity: 'info',
  enabledByDefault: true,
  summary: 'A UTF-8 file begins with a byte order mark',
  why: 'UTF-8 does not need one, and `cat` leaves it in the middle of the joined text.',
  help: 'Save the file as UTF-8 without a byte order mark.',
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
