import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lastingFolder, tempFolder } from '../corpus/temp-folder.ts';
import { inProcess } from './in-process.ts';
import { copydesk, ROOT, shell } from './run.ts';

/** Many copies of the samples, with some unreadable files among them: several batches of files. */
function archive(folder: string): string {
  for (let copy = 0; copy < 24; copy++) {
    cpSync(join(ROOT, 'seeds'), join(folder, String(copy)), { recursive: true });
    writeFileSync(join(folder, String(copy), 'broken.txt'), copy % 2 === 0 ? '' : 'a\0b');
  }
  return folder;
}

/** One for each kind of work that threads share, see `Jobs`. */
const RUNS = [
  ['search', '-l', '/[0-9]+ percent/ OR place:mokpo OR korea', '-n', '100'],
  ['search', '-L', 'korea OR 한국 OR drone'],
  ['search', 'korea OR the', '--sort', 'relevance', '-n', '9', '--ndjson'],
  ['search', 'the', '--sort', '-date', '-n', '9'],
  ['search', 'the OR 한국', '--group-by', 'place'],
  ['list', '--ndjson'],
  ['list', '--where', 'korea OR 한국', '--format', 'csv'],
  ['stats', '--by', 'place', '--where', 'korea OR the', '--json'],
  ['export', '--format', 'bulk', '--tz', 'Asia/Seoul'],
  ['export', '--format', 'parquet'],
  ['validate', '--select', 'default,author-label', '-f', 'ndjson'],
];

describe('output does not depend on the number of threads', () => {
  const folder = archive(lastingFolder());

  it.each(RUNS.map((args) => ({ args })))('$args', async ({ args }) => {
    const alone = await inProcess([...args, folder, '-j', '1']);
    expect(alone.stdout.split('\n').length).toBeGreaterThan(5);
    expect(copydesk([...args, folder, '-j', '3'])).toEqual(alone);
  });
});

it('an invalid configuration is reported whichever thread reads it', () => {
  const folder = archive(tempFolder());
  writeFileSync(join(folder, '7', 'copydesk.config.json'), '{"select": ["tabs"]}');
  const { stderr, code } = copydesk(['validate', '-f', 'compact', folder, '-j', '3']);
  expect(stderr.split('\n').at(-2)).toContain('7/copydesk.config.json:1:13: select[0]: unknown');
  expect(code).toBe(2);
});

it('threads end when the reader closes the pipe', () => {
  const run = shell(
    `copydesk search the -g '4*.txt' ${archive(tempFolder())} -j 3 | head -1 | wc -l`,
  );
  expect({ ...run, stdout: run.stdout.trim() }).toEqual({ stdout: '1', stderr: '', code: 0 });
});
