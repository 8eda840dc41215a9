import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/corpus/find/find.ts';
import type { Job } from '../../src/corpus/parallel/job.ts';
import { type RunOptions, runJob } from '../../src/corpus/parallel/parallel.ts';
import { ROOT } from '../root.ts';
import { lastingFolder } from './temp-folder.ts';

const folders = new Map<number, string>();

/** Files of several sizes. Every seventh has no result, every ninetieth is empty. */
function folderOf(count: number): string {
  const known = folders.get(count);
  if (known !== undefined) return known;
  const files = Array.from({ length: count }, (_, index) => {
    const text = index % 90 === 0 ? '' : `${'x'.repeat(index % 50)}${index}`;
    return [`${index % 3}/${index}.txt`, text];
  });
  const folder = lastingFolder(Object.fromEntries(files));
  folders.set(count, folder);
  return folder;
}

const job: Job<{ length: number }> = {
  prefilter: (bytes, files) =>
    files.filter(({ start, end }) => start === end || bytes[end - 1] !== 0x37),
  run: ({ text }) => ({ length: text.length }),
};

/** The script of a worker with the same job, or with a different one. */
function workerScript(run: string): string {
  const folder = lastingFolder({
    'worker.ts': `
      import { serve } from '${join(ROOT, 'src/corpus/parallel/parallel.ts')}';
      serve(async () => ({
        prefilter: ${String(job.prefilter)},
        run: ${run},
      }));`,
  });
  const outfile = join(folder, 'worker.cjs');
  const entryPoints = [join(folder, 'worker.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

const FIND = { glob: [], hidden: false, ignoreFiles: false };

function optionsOf(threads: number | null, script: string): RunOptions {
  return { encoding: null, threads, onFile: () => {}, worker: { script, task: null } };
}

function outcomes(folder: string, threads: number | null, script: string, made = job): unknown[] {
  const found = findFiles([folder, 'no-such-file'], FIND);
  return Array.from(runJob(found, made, optionsOf(threads, script)));
}

describe('a job with several threads', () => {
  const good = workerScript('({ text }) => ({ length: text.length })');

  it.each([2, 3, 5])('has the same outcomes as with one: %d', (threads) => {
    for (const count of [0, 1, 127, 128, 129, 3000]) {
      const folder = folderOf(count);
      const alone = outcomes(folder, 1, good);
      expect(outcomes(folder, threads, good)).toEqual(alone);
      expect(alone.length).toBeGreaterThan(count / 2);
    }
  });

  const slow: Job<{ length: number }> = {
    run: ({ text }) => {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
      return { length: text.length };
    },
  };

  it('is distributed to the workers', () => {
    const wrong = workerScript('() => ({ length: -1 })');
    expect(outcomes(folderOf(3000), 3, wrong, slow)).toContainEqual(
      expect.objectContaining({ result: { length: -1 } }),
    );
  });

  it.skipIf(availableParallelism() < 2)('starts workers while many files wait', () => {
    const wrong = workerScript('() => ({ length: -1 })');
    const soon = { ...slow, filesAlone: 2000 };
    expect(outcomes(folderOf(3000), null, wrong, soon)).toContainEqual(
      expect.objectContaining({ result: { length: -1 } }),
    );
  });

  it.each([
    ['that do not start', '/no/such/script.cjs'],
    ['that throw', workerScript("() => { throw new Error('broken'); }")],
    ['whose results cannot be sent', workerScript('() => () => 1')],
  ])('works without workers %s', (_, script) => {
    const folder = folderOf(3000);
    expect(outcomes(folder, 3, script)).toEqual(outcomes(folder, 1, good));
  });

  it('starts no workers for few files, and yields the first outcome early', () => {
    const counted = { walked: 0, taken: 0 };
    // The time limit for working alone starts with the walk.
    const folder = folderOf(1500);
    const walk = function* () {
      for (const found of findFiles([folder], FIND)) {
        counted.walked++;
        yield found;
      }
    };
    const broken = workerScript('() => ({ length: -1 })');
    const options = { ...optionsOf(null, broken), onFile: () => counted.taken++ };
    const run = runJob(walk(), job, options);
    expect(run.next().done).toBe(false);
    expect(counted.walked).toBeLessThan(100);
    const rest = Array.from(run);
    expect(rest).not.toContainEqual(expect.objectContaining({ result: { length: -1 } }));
    expect(counted).toEqual({ walked: 1500, taken: 1500 });
  });

  it('stops when the consumer stops', () => {
    const run = runJob(findFiles([folderOf(3000)], FIND), job, optionsOf(3, good));
    expect(run.next().done).toBe(false);
    expect(run.return(undefined).done).toBe(true);
  });

  it('throws the error of a faulty job', () => {
    const wrong: Job<never> = {
      run: () => {
        throw new Error('broken');
      },
    };
    const run = runJob(findFiles([folderOf(3)], FIND), wrong, optionsOf(2, good));
    expect(() => Array.from(run)).toThrow();
  });
});
