import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { BUILT, copydesk } from './run.ts';

it('the manual page is for this version', () => {
  expect(readFileSync(join(BUILT, 'copydesk.1'), 'utf8')).toContain(
    copydesk(['--version']).stdout.trim(),
  );
});
