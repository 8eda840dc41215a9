import { expect, test } from 'vitest';
import {
  fixText,
  type ValidateOptions,
  validateText,
} from '../../src/rules/engine/validate-text.ts';
import { HOUSE, story } from './fixture.ts';

const rulesOf = (text: string, options: ValidateOptions = {}): string[] =>
  validateText(text, options).map(({ rule }) => rule);

test('limits of rules can be chosen', () => {
  expect(rulesOf(story())).toEqual([]);
  const severities = new Map([['headline-length', 'warning'] as const]);
  const limits = new Map([['headline-length', 20] as const]);
  expect(rulesOf(story(), { severities, limits })).toEqual(['headline-length']);
});

test('a house style can be given, or a part of one', () => {
  const text = story({
    dateline: 'LAGOS, Nov. 22 (HW) -- ',
    body: 'They held talks in Kiev on Wednesday.',
    end: '\n\nX',
  });
  expect(rulesOf(text)).toEqual([]);
  expect(rulesOf(text, { house: HOUSE })).toEqual(['term-not-preferred', 'end-mark-missing']);
  const { terms } = HOUSE;
  expect(rulesOf(text, { house: { terms } })).toEqual(['term-not-preferred']);
  expect(fixText(text, 'unsafe', { house: { terms } }).text).toBe(text.replace('Kiev', 'Kyiv'));
});
