import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shell } from './run.ts';

const FULL = '/dev/full';

describe.skipIf(!existsSync(FULL))('on a full disk', () => {
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
  ])('%s reports the error', (args) => {
    expect(shell(`copydesk ${args} > ${FULL}`)).toEqual({
      stdout: '',
      stderr: 'copydesk: standard output cannot be written: the disk is full.\n',
      code: 2,
    });
  });

  test('the exit code is right even if the message cannot be written', () => {
    const nothing = { stdout: '', stderr: '', code: 2 };
    expect(shell(`copydesk list no-such-file 2> ${FULL}`)).toEqual(nothing);
    expect(shell(`copydesk list seeds > ${FULL} 2>&1`)).toEqual(nothing);
  });
});
