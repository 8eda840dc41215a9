import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copydesk } from './run.ts';

it('there are no links in a pipe by default', () => {
  const args = ['list', join('seeds', '470853.txt')];
  const env = { FORCE_HYPERLINK: '1', TERM: 'xterm-kitty' };
  expect(copydesk(args, { env }).stdout).toMatch(/^470853 /);
  expect(copydesk([...args, '--hyperlink', 'always']).stdout).toMatch(/^\x1b]8;;file:/);
  expect(copydesk([...args, '--hyperlink', 'always', '--json']).stdout).not.toContain('\x1b');
});
