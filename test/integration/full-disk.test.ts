import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copydesk } from '../cli/run.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { mountTmpfs } from '../mount.ts';
import { NEEDS } from '../programs.ts';
import { story } from '../rules/fixture.ts';

const STORIES = 200;

it('a full disk leaves no empty or cut file in an output folder', ({ skip }) => {
  const cwd = tempFolder(
    Object.fromEntries(
      Array.from({ length: STORIES }, (_, at) => [
        `in/${at}.txt`,
        story({ id: `ID :\n${1000 + at}\n` }),
      ]),
    ),
  );
  const disk = mountTmpfs(64);
  if (disk === null) return skip(`${NEEDS}the right to mount a disk`);
  const format = ['export', '--format', 'story', '--output-dir'];
  const { code, stderr } = copydesk([...format, join(disk, 'out'), 'in'], { cwd });
  expect(stderr).toMatch(/^copydesk: \S+\/out\/\d+\.txt cannot be written: the disk is full\.\n$/);
  expect(code).toBe(2);
  copydesk([...format, 'whole', 'in'], { cwd });
  const written = readdirSync(join(disk, 'out'));
  expect(written.length).toBeGreaterThan(0);
  expect(written.length).toBeLessThan(STORIES);
  for (const name of written) {
    const expected = readFileSync(join(cwd, 'whole', name), 'utf8');
    expect(readFileSync(join(disk, 'out', name), 'utf8')).toBe(expected);
  }
});
