import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWildcard } from '../../src/corpus/find/wildcard.ts';

function fits(pattern: string, name: string): boolean | null {
  return parseWildcard(pattern)?.(name) ?? null;
}

describe('parseWildcard', () => {
  it.each([
    ['470853.txt', '470853.txt', true],
    ['470853.txt', '470853.txt.gz', false],
    ['*.txt', 'a.txt', true],
    ['*.txt', '.txt', true],
    ['*.txt', 'a.txt.gz', false],
    ['*', '', true],
    ['?', '', false],
    ['4?.txt', '47.txt', true],
    ['4?.txt', '4.txt', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['[ab].txt', 'b.txt', true],
    ['[!ab].txt', 'b.txt', false],
    ['[^ab].txt', 'c.txt', true],
    ['[0-9]*', '4x', true],
    ['[0-9]*', 'x4', false],
    ['[]]', ']', true],
    ['[!]]', ']', false],
    ['[a-]', '-', true],
    ['[-a]', '-', true],
    ['[\\]]', ']', true],
    ['[z-a]', 'm', false],
    ['[[:digit:]x]', '7', true],
    ['[[:digit:]x]', 'x', true],
    ['[![:space:]]', ' ', false],
    ['[[:none:]', ':', true],
    ['\\*', '*', true],
    ['\\*', 'x', false],
    ['뉴스*', '뉴스1', true],
  ])('%s on %s: %s', (pattern, name, expected) => {
    expect(fits(pattern, name)).toBe(expected);
  });

  it.each(['[', '[a', '[]', 'a\\', '[[:alpha:]'])('%s is not a pattern', (pattern) => {
    expect(parseWildcard(pattern)).toBe(null);
  });

  it('matches every name that the pattern was made from', () => {
    const piece = fc.constantFrom('a', 'b', '-', '.');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(piece, fc.constantFrom('as it is', '?', '*', '[]'))),
        (pieces) => {
          const name = pieces.map(([char]) => char).join('');
          const pattern = pieces.map(([char, as]) => disguise(char, as)).join('');
          expect(fits(pattern, name)).toBe(true);
          expect(fits(`${pattern}x`, name)).toBe(false);
        },
      ),
    );
  });

  it('takes time proportional to length times pattern at most', () => {
    const test = parseWildcard(`${'*a'.repeat(50)}b`);
    const start = performance.now();
    expect(test?.('a'.repeat(20_000))).toBe(false);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

function disguise(char: string, as: string): string {
  if (as === 'as it is') return char;
  return as === '[]' ? `[${char}]` : as;
}
