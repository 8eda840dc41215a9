import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { archive, storyText } from '../../index/archive.ts';
import { inProcess } from '../in-process.ts';
import { save, startCommand } from '../validate/watching.ts';

it('keeps an index up to date until it is interrupted', async () => {
  const root = archive(3);
  const watch = startCommand(root, 'index --watch .');
  expect(await watch.until(/to stop\.\n$/)).toBe(
    '3 stories in 3 files: 3 added\nWatching for changes. Press Ctrl-C to stop.\n',
  );
  save(join(root, '0/470000.txt'), storyText(470000, 'gas'));
  expect(await watch.until(/\n/)).toBe('3 stories in 3 files: 1 changed\n');
  mkdirSync(join(root, 'new'));
  save(join(root, 'new/9.txt'), storyText(9, 'gas'));
  expect(await watch.until(/\n/)).toBe('4 stories in 4 files: 1 added\n');
  rmSync(join(root, '1'), { recursive: true });
  expect(await watch.until(/\n/)).toBe('3 stories in 3 files: 1 removed\n');
  expect((await inProcess(['index', '--status', root])).stdout).toContain('stale    nothing\n');
  expect(await inProcess(['search', '-c', 'gas', root])).toEqual(
    await inProcess(['search', '-c', 'gas', root, '--index', 'off']),
  );
  await watch.end();
  expect(watch.child.signalCode ?? watch.child.exitCode).toBe('SIGINT');
});

it('waits for an archive that is moved away to come back', async () => {
  const root = join(archive(3), '0');
  const watch = startCommand(dirname(root), 'index --watch 0');
  await watch.until(/to stop\.\n$/);
  renameSync(root, `${root}-moved`);
  expect(await watch.until(/\n/)).toBe(
    `copydesk: ${root}: no such file or folder. Trying again after the next change.\n`,
  );
  expect(existsSync(root)).toBe(false);
  renameSync(`${root}-moved`, root);
  save(join(root, '1.txt'), storyText(1));
  expect(await watch.until(/added\n/)).toBe('2 stories in 2 files: 1 added\n');
});

it('ignores the index itself where that is in a folder of the archive', async () => {
  const root = archive(3);
  const watch = startCommand(root, 'index --watch --index-dir index .');
  await watch.until(/to stop\.\n$/);
  save(join(root, '0/470000.txt'), storyText(470000, 'gas'));
  expect(await watch.until(/changed\n/)).toBe('3 stories in 3 files: 1 changed\n');
});
