import { describe, expect, it } from 'vitest';
import { blankBetween } from '../../src/article/wraps.ts';

/** Two lines that are joined without a blank, and two that are joined with one. */
const LINES: readonly (readonly [
  what: string,
  without: readonly [string, string],
  withOne: readonly [string, string],
])[] = [
  ['a hyphen after a letter', ['two-', 'storey'], ['two -', 'storey']],
  ['a hyphen after a character of two units', ['𞤢-', 'storey'], ['🐎-', 'storey']],
  ['a hyphen before a word', ['two-', 'storey'], ['two-', '(storey)']],
  ['a word after a hyphen', ['two-', 'order'], ['two-', 'or three']],
  ['the last character of a line', ['in 山', '山'], ['山山5', '山']],
  ['the first character of a line', ['山', '山 in'], ['山', 'in 山']],
];

describe('blankBetween', () => {
  it.each(LINES)('%s', (_, without, withOne) => {
    expect([blankBetween(...without), blankBetween(...withOne)]).toEqual(['', ' ']);
  });
});
