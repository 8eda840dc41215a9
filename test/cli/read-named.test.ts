import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { copydesk } from './run.ts';

test.skipIf(!existsSync('/dev/zero'))(
  'an endless file named by an option is not read to the end',
  () => {
    expect(copydesk(['validate', '--config', '/dev/zero', 'seeds'])).toEqual({
      stdout: '',
      stderr: 'copydesk: /dev/zero: is larger than 512 MiB; split it into smaller files\n',
      code: 2,
    });
  },
);
