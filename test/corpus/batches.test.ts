import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/corpus/find/find.ts';
import { Batches } from '../../src/corpus/parallel/batches.ts';
import { inputProblem } from '../../src/corpus/problem.ts';

const problem = inputProblem('unreadable', 'c', 'cannot be read');

function batchesOf(names: string, taken: string[] = []): Batches {
  const found = Array.from(names, (path): Found => {
    if (path === '!') return { kind: 'problem', problem };
    return path === '-' ? { kind: 'file', path, isStream: true } : { kind: 'file', path };
  });
  return new Batches(found, () => taken.push('file'));
}

const files = (names: string) => ({ kind: 'files', paths: Array.from(names) });

describe('Batches', () => {
  it.each([0, 1, 4, 100])('returns files and problems in order, %d ahead', (ahead) => {
    const taken: string[] = [];
    const batches = batchesOf('abcde!f!!', taken);
    batches.walkAhead(ahead);
    expect(batches.take(2)).toEqual(files('ab'));
    batches.walkAhead(ahead);
    expect(batches.take(10)).toEqual(files('cde'));
    expect(batches.take(10)).toEqual({ kind: 'problem', problem });
    expect(batches.take(1)).toEqual(files('f'));
    expect(batches.take(1)).toEqual({ kind: 'problem', problem });
    expect(batches.take(1)).toEqual({ kind: 'problem', problem });
    expect(batches.take(1)).toBeNull();
    expect(batches.take(1)).toBeNull();
    expect(taken).toHaveLength(6);
  });

  it('returns a stream in its own batch', () => {
    const batches = batchesOf('a--b');
    expect(batches.take(9)).toEqual(files('a'));
    expect(batches.take(9)).toEqual({ kind: 'stream', paths: ['-'] });
    expect(batches.take(9)).toEqual({ kind: 'stream', paths: ['-'] });
    expect(batches.take(9)).toEqual(files('b'));
  });

  it('counts the waiting files', () => {
    const batches = batchesOf('abcde');
    expect(batches.walkAhead(2)).toBe(2);
    batches.take(1);
    expect(batches.walkAhead(0)).toBe(1);
    expect(batches.walkAhead(9)).toBe(4);
  });
});
