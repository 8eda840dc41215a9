import { describe, expect, it } from 'vitest';
import type { Found } from '../../src/corpus/find/find.ts';
import { type Batch, batchTaker } from '../../src/corpus/parallel/batches.ts';
import { inputProblem } from '../../src/corpus/problem.ts';

const problem = inputProblem('unreadable', 'c', 'cannot be read');

function takerOf(names: string, taken: string[] = []): (size: number) => Batch | null {
  const found = Array.from(names, (path): Found => {
    if (path === '!') return { kind: 'problem', problem };
    return path === '-' ? { kind: 'file', path, isStream: true } : { kind: 'file', path };
  });
  return batchTaker(found, () => taken.push('file'));
}

const files = (names: string) => ({ kind: 'files', paths: Array.from(names) });

describe('batchTaker', () => {
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
});
