import { describe, expect, it } from 'vitest';
import type { Found, FoundRow } from '../../src/corpus/find/find.ts';
import { type Batch, Batches } from '../../src/corpus/parallel/batches.ts';
import { inputProblem } from '../../src/corpus/problem.ts';

const problem = inputProblem('unreadable', 'c', 'cannot be read');

function foundOf(names: string): Found[] {
  return Array.from(names, (path): Found => {
    if (path === '!') return { kind: 'problem', problem };
    return path === '-' ? { kind: 'file', path, isStream: true } : { kind: 'file', path };
  });
}

function takerOf(names: string, taken: string[] = []): (size: number) => Batch | null {
  const batches = new Batches(foundOf(names), () => taken.push('file'));
  return (size) => batches.take(size);
}

const files = (names: string) => ({ kind: 'files', paths: Array.from(names) });

describe('batches', () => {
  it('takes files and problems in order', () => {
    const taken: string[] = [];
    const take = takerOf('abcde!f!!', taken);
    expect(take(2)).toEqual(files('ab'));
    expect(take(10)).toEqual(files('cde'));
    expect(take(10)).toEqual({ kind: 'problem', problem });
    expect(take(1)).toEqual(files('f'));
    expect(take(1)).toEqual({ kind: 'problem', problem });
    expect(take(1)).toEqual({ kind: 'problem', problem });
    expect(take(1)).toBeNull();
    expect(take(1)).toBeNull();
    expect(taken).toHaveLength(6);
  });

  it('takes a stream in its own batch', () => {
    const take = takerOf('a--b');
    expect(take(9)).toEqual(files('a'));
    expect(take(9)).toEqual({ kind: 'stream', paths: ['-'] });
    expect(take(9)).toEqual({ kind: 'stream', paths: ['-'] });
    expect(take(9)).toEqual(files('b'));
  });

  it('walks ahead only as far as asked, and takes files in a row', () => {
    let walked = 0;
    let taken = 0;
    const row = (names: string): FoundRow => ({ kind: 'row', prefix: 'x/', names: [...names] });
    const walk = function* () {
      for (const next of [row('abc'), ...foundOf('d!'), row('e')]) {
        walked++;
        yield next;
      }
    };
    const batches = new Batches(walk(), () => taken++);
    expect(batches.walkAhead(2)).toBe(3);
    expect(walked).toBe(1);
    expect(batches.take(2)).toEqual({ kind: 'files', paths: ['x/a', 'x/b'] });
    expect(walked).toBe(1);
    expect(batches.walkAhead(2)).toBe(3);
    expect(batches.take(9)).toEqual({ kind: 'files', paths: ['x/c', 'd'] });
    expect(batches.take(9)).toEqual({ kind: 'problem', problem });
    expect(batches.walkAhead(9)).toBe(1);
    expect(batches.take(9)).toEqual({ kind: 'files', paths: ['x/e'] });
    expect(batches.take(9)).toBeNull();
    expect(taken).toBe(5);
  });
});
