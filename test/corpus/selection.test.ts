import { describe, expect, it } from 'vitest';
import {
  excludesFolder,
  parseGlob,
  parseSelection,
  takesFile,
} from '../../src/corpus/find/selection.ts';

function taken(globs: readonly string[], paths: readonly string[]): string[] {
  const selection = parseSelection(globs);
  return paths.filter((path) => takesFile(selection, path.split('/'), 0));
}

const PATHS = ['1.txt', '2.TXT', '3.txt.gz', '4.story', 'ko/5.txt', 'ko/6.story', 'ko/a/7.story'];

describe('parseSelection', () => {
  it.each([
    { globs: [], expected: ['1.txt', '2.TXT', '3.txt.gz', 'ko/5.txt'] },
    { globs: ['*.story'], expected: ['4.story', 'ko/6.story', 'ko/a/7.story'] },
    { globs: ['ko/*.story'], expected: ['ko/6.story'] },
    { globs: ['/*.story'], expected: ['4.story'] },
    { globs: ['ko/**'], expected: ['ko/5.txt', 'ko/6.story', 'ko/a/7.story'] },
    { globs: ['ko/**/*.story'], expected: ['ko/6.story', 'ko/a/7.story'] },
    { globs: ['**/a/*'], expected: ['ko/a/7.story'] },
    { globs: ['!1*'], expected: ['2.TXT', '3.txt.gz', 'ko/5.txt'] },
    { globs: ['*.story', '!ko/**'], expected: ['4.story'] },
    { globs: ['!ko/**', '*.story'], expected: ['4.story', 'ko/6.story', 'ko/a/7.story'] },
    { globs: ['[1-3].{txt,TXT}'], expected: ['1.txt', '2.TXT'] },
    { globs: ['{1,{4,6}}.{txt,story}'], expected: ['1.txt', '4.story', 'ko/6.story'] },
    { globs: ['!{1,2}.*'], expected: ['3.txt.gz', 'ko/5.txt'] },
    { globs: ['['], expected: [] },
  ])('$globs selects $expected', ({ globs, expected }) => {
    expect(taken(globs, PATHS)).toEqual(expected);
  });

  it('skips folders only for a negated glob', () => {
    const selection = parseSelection(['*.txt', '!drafts/', '!old']);
    const leftOut = ['drafts', 'old', 'ko'].filter((name) => excludesFolder(selection, [name], 0));
    expect(leftOut).toEqual(['drafts', 'old']);
    expect(takesFile(selection, ['drafts'], 0)).toBe(false);
  });
});

describe('parseGlob', () => {
  it.each(['[', '{a', 'a}', '{a{b}', '', '!', 'x\\', '{a,b}'.repeat(12)])('rejects %j', (glob) => {
    expect(parseGlob(glob)).toBe(null);
  });

  it('treats an escaped brace as a literal', () => {
    expect(taken(['\\{a\\}'], ['{a}', 'a'])).toEqual(['{a}']);
  });
});
