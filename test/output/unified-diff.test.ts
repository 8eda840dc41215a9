import { describe, expect, test } from 'vitest';
import { unifiedDiff } from '../../src/output/findings/unified-diff.ts';
import { PLAIN, type Style } from '../../src/output/text/style.ts';

const piped = { style: PLAIN, terminal: false };
const MARKED: Style = {
  ...PLAIN,
  label: (text) => `[${text}]`,
  added: (text) => `{${text}}`,
  removed: (text) => `(${text})`,
};

describe('unifiedDiff', () => {
  test('shows removed and added lines with three lines of context', () => {
    const before = 'a\nb\nc\nd \ne\nf\ng\nh';
    expect(unifiedDiff('a.txt', before, before.replace('d ', 'd'), piped)).toBe(
      '--- a.txt\n+++ a.txt\n@@ -1,7 +1,7 @@\n a\n b\n c\n-d \n+d\n e\n f\n g\n',
    );
  });

  test('marks a missing line feed at the end', () => {
    expect(unifiedDiff('a.txt', 'a ', 'a', piped)).toBe(
      '--- a.txt\n+++ a.txt\n@@ -1,1 +1,1 @@\n-a \n\\ No newline at end of file\n+a\n\\ No newline at end of file\n',
    );
  });

  test('ends a name with spaces with a tab and quotes special characters', () => {
    const headers = (path: string) => unifiedDiff(path, 'a', 'b', piped).split('\n').slice(0, 2);
    expect(headers('a b.txt')).toEqual(['--- a b.txt\t', '+++ a b.txt\t']);
    expect(headers('a\nb.txt')).toEqual(['--- "a\\nb.txt"', '+++ "a\\nb.txt"']);
  });

  test('styles lines by type, even those that look like a header', () => {
    const text = unifiedDiff('a.txt', '-- a\n', '++ a\n', { style: MARKED, terminal: true });
    expect(text).toBe('[--- a.txt]\n[+++ a.txt]\n[@@ -1,1 +1,1 @@]\n(--- a)\n{+++ a}\n');
  });

  test('escapes control characters for a terminal and keeps them for a program', () => {
    const change = ['a\u001b[31m\u202e\n', 'a\u001b[31m\n'] as const;
    expect(unifiedDiff('a.txt', ...change, { style: PLAIN, terminal: true })).toContain(
      '-a\\x1b[31m\\u202e\n+a\\x1b[31m\n',
    );
    expect(unifiedDiff('a.txt', ...change, piped)).toContain('-a\u001b[31m\u202e\n+a\u001b[31m\n');
  });

  test('replaces the whole text if there are too many changes', () => {
    const lines = Array.from({ length: 3000 }, (_, index) => `line ${index}`);
    const before = lines.map((line) => `${line} \n`).join('');
    const text = unifiedDiff('a.txt', `same\n${before}`, `same\n${lines.join('\n')}`, piped);
    expect(text).toContain('@@ -1,3001 +1,3001 @@\n-same\n-line 0 \n');
    expect(text).toMatch(/\+line 2999\n\\ No newline at end of file\n$/);
  });
});
