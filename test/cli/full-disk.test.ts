import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shell } from './run.ts';

const FULL = '/dev/full';

describe.skipIf(!existsSync(FULL))('where nothing can be written any more', () => {
  test.each([
    'list seeds',
    'list seeds --json --sort id',
    'show seeds/470853.txt --raw',
    'search the seeds',
    'validate --select all seeds',
    'stats seeds',
    'export seeds --format parquet',
    'rules',
    'help',
  ])('%s says so', (args) => {
    expect(shell(`copydesk ${args} > ${FULL}`)).toEqual({
      stdout: '',
      stderr: 'copydesk: standard output cannot be written: the disk is full.\n',
      code: 2,
    });
  });

  test('not even a message is missed', () => {
    const nothing = { stdout: '', stderr: '', code: 2 };
    expect(shell(`copydesk list no-such-file 2> ${FULL}`)).toEqual(nothing);
    expect(shell(`copydesk list seeds > ${FULL} 2>&1`)).toEqual(nothing);
  });
});
