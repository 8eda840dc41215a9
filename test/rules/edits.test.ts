import { expect, test } from 'vitest';
import { applyEdits } from '../../src/rules/engine/edits.ts';
import type { Finding } from '../../src/rules/engine/finding.ts';
import type { Edit } from '../../src/rules/engine/rule.ts';

const finding = (...edits: readonly Edit[]): Finding => ({
  rule: 'tab',
  severity: 'info',
  start: edits[0]?.start ?? 0,
  end: edits.at(-1)?.end ?? 0,
  message: '',
  edits: edits.length > 0 ? edits : null,
  fix: 'safe',
  related: null,
});
const edit = (start: number, end: number, text: string): Edit => ({ start, end, text });

test('edits in any order are applied, including insertions and deletions', () => {
  const cut = finding(edit(4, 6, ''));
  const put = finding(edit(0, 0, '>'), edit(2, 3, 'X'));
  expect(applyEdits('abcdefg', [cut, put])).toEqual({ text: '>abXdg', made: [cut, put] });
});

test('adjacent edits are both applied', () => {
  const findings = [finding(edit(0, 2, '1')), finding(edit(2, 4, '2'))];
  expect(applyEdits('abcd', findings).text).toBe('12');
});

test('of overlapping edits the first is applied, and the other finding is deferred as a whole', () => {
  const first = finding(edit(1, 3, 'X'));
  const second = finding(edit(2, 4, 'Y'), edit(6, 7, 'Z'));
  expect(applyEdits('abcdefg', [second, first])).toEqual({ text: 'aXdefg', made: [first] });
});

test('of two insertions at the same place one is applied', () => {
  const findings = [finding(edit(1, 1, 'X')), finding(edit(1, 1, 'Y'))];
  expect(applyEdits('ab', findings)).toEqual({ text: 'aXb', made: [findings[0]] });
});

test('a deferred finding applies none of its edits, even those before the overlap', () => {
  const wide = finding(edit(0, 1, 'A'), edit(4, 6, 'B'));
  const narrow = finding(edit(3, 5, 'C'));
  expect(applyEdits('abcdefg', [wide, narrow])).toEqual({ text: 'abcCfg', made: [narrow] });
});

test('findings without edits change nothing', () => {
  expect(applyEdits('abc', [finding()])).toEqual({ text: 'abc', made: [] });
});
