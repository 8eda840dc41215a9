import { expect, test } from 'vitest';
import { MAX_FINDINGS } from '../../src/rules/engine/limited-findings.ts';
import { checkText } from '../../src/rules/engine/run.ts';
import { planOf, utf8File } from './check.ts';

test('a file with as many findings of a rule as are kept has them all', () => {
  const text = `ID :\n1\n\nTalks\n\n${'held\u00a0talks\n'.repeat(MAX_FINDINGS)}`;
  const { findings } = checkText(utf8File(text), planOf('no-break-space'));
  expect(findings.length).toBe(MAX_FINDINGS);
  expect(findings.at(-1)?.more).toBeUndefined();
});

test('more are counted, and the last that is kept says so', () => {
  const text = `ID :\n1\n\nTalks\n\n${'held\u00a0talks\n'.repeat(MAX_FINDINGS + 7)}`;
  const { findings } = checkText(utf8File(text), planOf('no-break-space'));
  expect(findings.length).toBe(MAX_FINDINGS);
  expect(findings.at(-1)).toMatchObject({
    more: 7,
    message: 'No-break space U+00A0. 7 more in this file are not listed.',
  });
});
