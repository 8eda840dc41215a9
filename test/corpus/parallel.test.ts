import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { findFiles } from '../../src/corpus/find.ts';
import type { FileJob, Sift } from '../../src/corpus/job.ts';
import { runJob } from '../../src/corpus/parallel.ts';
import { ROOT } from '../cli/run.ts';
import { tempFolder } from './temp-folder.ts';

/** Files of several sizes; every seventh gives nothing, every ninetieth is empty. */
function folderOf(count: number): string {
  const files = Array.from({ length: count }, (_, index) => {
    const text = index % 90 === 0 ? '' : `${'x'.repeat(index % 50)}${index}`;
    return [`${index % 3}/${index}.txt`, text];
  });
  return tempFolder(Object.fromEntries(files));
}

const job: FileJob<{ length: number }> = {
  sift: (bytes, files) =>
    files.filter(({ start, end }) => start === end || bytes[end - 1] !== 0x37),
  run: ({ text }) => ({ length: text.length }),
};

/** The same job in a worker, or one that differs. */
function workerScript(run: string, sift = String(job.sift)): string {
  const folder = tempFolder({
    'worker.ts': `
      import { serve } from '${join(ROOT, 'src/corpus/worker.ts')}';
      serve(async () => ({
        sift: ${sift},
        run: ${run},
      }));`,
  });
  const outfile = join(folder, 'worker.cjs');
  const entryPoints = [join(folder, 'worker.ts')];
  buildSync({ entryPoints, outfile, bundle: true, platform: 'node', format: 'cjs' });
  return outfile;
}

const FIND = { glob: [], hidden: false, ignoreFiles: false };

function outcomes(folder: string, threads: number, script: string): unknown[] {
  const options = { encoding: null, threads, worker: { script, task: null } };
  return Array.from(runJob(findFiles([folder, 'no-such-file'], FIND), job, options));
}

describe('a job run by several threads', () => {
  const good = workerScript('({ text }) => ({ length: text.length })');

  it.each([2, 3, 5])('gives what it gives by one: %d', (threads) => {
    for (const count of [0, 1, 127, 128, 129, 3000]) {
      const folder = folderOf(count);
      const alone = outcomes(folder, 1, good);
      expect(outcomes(folder, threads, good)).toEqual(alone);
      expect(alone.length).toBeGreaterThan(count / 2);
    }
  });

  it('is really shared', () => {
    const wrong = workerScript('() => ({ length: -1 })');
    expect(outcomes(folderOf(6000), 3, wrong)).toContainEqual(
      expect.objectContaining({ result: { length: -1 } }),
    );
  });

  it('leaves what few files are worth it to the main thread', () => {
    const few: Sift = (bytes, files) => files.filter(({ end }) => bytes[end - 1] === 0x30);
    const fewest = workerScript('() => ({ length: -1 })', String(few));
    const folder = folderOf(6000);
    const options = { encoding: null, worker: { script: fewest, task: null } };
    const run = (threads: number) =>
      Array.from(runJob(findFiles([folder], FIND), { ...job, sift: few }, { ...options, threads }));
    const shared = run(2);
    expect(shared).toEqual(run(1));
    expect(shared.length).toBeGreaterThan(500);
  });

  it.each([
    ['that do not start', '/no/such/script.cjs'],
    ['that throw', workerScript("() => { throw new Error('broken'); }")],
    ['whose results cannot be sent', workerScript('() => () => 1')],
  ])('does without workers %s', (_, script) => {
    const folder = folderOf(3000);
    expect(outcomes(folder, 3, script)).toEqual(outcomes(folder, 1, good));
  });

  it('stops when no more is asked for', () => {
    const options = { encoding: null, threads: 3, worker: { script: good, task: null } };
    const run = runJob(findFiles([folderOf(3000)], FIND), job, options);
    expect(run.next().done).toBe(false);
    expect(run.return(undefined).done).toBe(true);
  });

  it('says the error of a job that is wrong', () => {
    const wrong: FileJob<never> = {
      run: () => {
        throw new Error('broken');
      },
    };
    const options = { encoding: null, threads: 2, worker: { script: good, task: null } };
    const run = runJob(findFiles([folderOf(3)], FIND), wrong, options);
    expect(() => Array.from(run)).toThrow();
  });
});
