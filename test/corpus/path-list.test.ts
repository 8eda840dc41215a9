import { describe, expect, it } from 'vitest';
import { parsePathList } from '../../src/corpus/find/path-list.ts';

describe('parsePathList', () => {
  it.each([
    ['a.txt\nb.txt\n', ['a.txt', 'b.txt']],
    ['a.txt\r\n\r\nb c.txt', ['a.txt', 'b c.txt']],
    [' a.txt \n#b', [' a.txt ', '#b']],
    ['\ufeffa.txt\n', ['a.txt']],
    ['', []],
  ])('reads %j, one path per line', (list, expected) => {
    expect(parsePathList(Buffer.from(list), false)).toEqual(expected);
  });

  it.each([
    ['a.txt\0b\nc.txt\0', ['a.txt', 'b\nc.txt']],
    ['a.txt', ['a.txt']],
    ['\0', []],
  ])('reads %j, separated by NUL', (list, expected) => {
    expect(parsePathList(Buffer.from(list), true)).toEqual(expected);
  });
});
