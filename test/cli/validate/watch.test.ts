import { appendFileSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { copydesk } from '../run.ts';
import { DONE, PATIENCE, save, startWatching, watchedStory as story } from './watching.ts';

const all = (found: string, files: string): string =>
  `${found}. Watching ${files}. Press Ctrl-C to stop.\n`;

describe('validate --watch', () => {
  it('reports on all files whenever one is changed, added or removed', async () => {
    const folder = tempFolder({ 'a.txt': story(1), 'b.txt': story(2) });
    const watch = startWatching(folder);
    expect(await watch.until(DONE)).toBe(all('No problems', '2 files'));

    save(join(folder, 'a.txt'), story(1, 'Mon'));
    const first =
      'a.txt:3:1: error timestamp-weekday The timestamp says Mon, but 2017-11-23 is a Thursday.\n';
    expect(await watch.until(DONE)).toBe(`Changed: a.txt\n${first}${all('1 error', '2 files')}`);

    save(join(folder, 'c.txt'), story(2));
    const second = 'c.txt:2:1: error id-duplicate The ID 2 is also used in b.txt:2.\n';
    const third = 'c.txt:6:1: warning story-duplicate The same story is in b.txt:2.\n';
    expect(await watch.until(DONE)).toContain(`Changed: c.txt\n${first}${second}${third}`);

    rmSync(join(folder, 'b.txt'));
    expect(await watch.until(DONE)).toBe(`Changed: b.txt\n${first}${all('1 error', '2 files')}`);
  });

  it('notices folders that are created, moved and removed', async () => {
    const folder = tempFolder({ 'a.txt': story(1), 'empty/': '' });
    const watch = startWatching(folder);
    await watch.until(DONE);
    save(join(folder, 'empty', 'b.txt'), story(2));
    expect(await watch.until(DONE)).toContain('Changed: empty/b.txt\n');
    mkdirSync(join(folder, 'new', 'deep'), { recursive: true });
    save(join(folder, 'new', 'deep', 'c.txt'), story(3));
    expect(await watch.until(/Watching 3 files.*\n$/)).toContain('Changed: new/deep/c.txt\n');
    renameSync(join(folder, 'new'), join(folder, 'old'));
    expect(await watch.until(DONE)).toContain('Changed: old/deep/c.txt, new/deep/c.txt\n');
    save(join(folder, 'old', 'deep', 'c.txt'), story(3, 'Mon'));
    expect(await watch.until(DONE)).toContain('Changed: old/deep/c.txt\nold/deep/c.txt:3:1: error');
    rmSync(join(folder, 'old'), { recursive: true });
    expect(await watch.until(DONE)).toContain(all('No problems', '2 files'));
  });

  it('notices a folder that replaces its argument', async () => {
    const folder = tempFolder({ 'in/archive/a.txt': story(1), 'other/archive/a.txt': 'x' });
    const watch = startWatching(folder, '-f compact in/archive');
    await watch.until(DONE);
    renameSync(join(folder, 'in'), join(folder, 'before'));
    renameSync(join(folder, 'other'), join(folder, 'in'));
    expect(await watch.until(/3 errors.*\n$/)).toContain('in/archive/a.txt:1:1: error id-missing');
    save(join(folder, 'in', 'archive', 'a.txt'), story(1));
    expect(await watch.until(DONE)).toContain(all('No problems', '1 file'));
  });

  it('notices a folder that replaces another', async () => {
    const folder = tempFolder({ 'now/a.txt': story(1), '.next/a.txt': 'x' });
    const watch = startWatching(folder);
    await watch.until(DONE);
    renameSync(join(folder, 'now'), join(folder, '.before'));
    renameSync(join(folder, '.next'), join(folder, 'now'));
    expect(await watch.until(/3 errors.*\n$/)).toContain('now/a.txt:1:1: error id-missing');
    save(join(folder, 'now', 'a.txt'), story(1));
    expect(await watch.until(DONE)).toBe(`Changed: now/a.txt\n${all('No problems', '1 file')}`);
  });

  it('watches single files and reads no others', async () => {
    const folder = tempFolder({ 'a.story': story(1), 'b.txt': story(2) });
    const watch = startWatching(folder, '-f compact a.story');
    expect(await watch.until(DONE)).toBe(all('No problems', '1 file'));
    save(join(folder, 'b.txt'), 'x');
    save(join(folder, 'a.story'), story(1, 'Mon'));
    expect(await watch.until(DONE)).toMatch(/^Changed: a\.story\na\.story:3:1: .*\n1 error\. /);
  });

  it('watches the files that a walk would find', async () => {
    const folder = tempFolder({
      '.gitignore': 'drafts/\n',
      'a.txt': story(1),
      'drafts/': '',
      'notes/': '',
    });
    const watch = startWatching(folder, '-f compact -g "!notes/" .');
    await watch.until(DONE);
    for (const name of ['.b.txt', 'c.md', 'drafts/d.txt', 'notes/e.txt']) {
      save(join(folder, name), 'x');
    }
    save(join(folder, 'f.txt'), story(2));
    expect(await watch.until(DONE)).toBe(`Changed: f.txt\n${all('No problems', '2 files')}`);
    appendFileSync(join(folder, '.gitignore'), 'f.txt\n');
    expect(await watch.until(DONE)).toBe(`Changed: f.txt\n${all('No problems', '1 file')}`);
  });

  it('follows changes of configurations, and waits for mistakes in them to be fixed', async () => {
    const folder = tempFolder({ 'deep/a.txt': story(1, 'Mon'), 'deep/b.txt': story(2) });
    const watch = startWatching(folder, '-f compact deep');
    await watch.until(DONE);
    const config = join(folder, 'copydesk.config.json');
    save(config, '{"ignore": ["timestamp-weekday"]}');
    expect(await watch.until(DONE)).toContain(all('No problems', '2 files'));
    save(config, '{"ignore": ["tabs"]}');
    expect(await watch.until(DONE)).toMatch(
      /copydesk\.config\.json:1:13: ignore\[0\]: unknown rule .*\nWaiting for a fix/,
    );
    save(join(folder, 'deep', 'b.txt'), story(2, 'Tue'));
    expect(await watch.until(DONE)).toContain('Waiting for a fix');
    rmSync(config);
    expect(await watch.until(DONE)).toContain(all('2 errors', '2 files'));
  });

  it('follows changes of files that a configuration builds on', async () => {
    const folder = tempFolder({
      'house/base.json': '{}',
      'copydesk.config.json': '{"extends": "./house/base.json"}',
      'deep/a.txt': story(1, 'Mon'),
    });
    const watch = startWatching(folder, '-f compact deep');
    await watch.until(DONE);
    const base = join(folder, 'house', 'base.json');
    save(base, '{"ignore": ["timestamp-weekday"]}');
    expect(await watch.until(DONE)).toContain(all('No problems', '1 file'));
    save(base, '{"ignore": ["tabs"]}');
    expect(await watch.until(DONE)).toContain('Waiting for a fix');
    save(base, '{}');
    expect(await watch.until(DONE)).toContain(all('1 error', '1 file'));
  });

  it('rereads the baseline each time', async () => {
    const folder = tempFolder({ 'a.txt': story(1, 'Mon') });
    copydesk(['validate', '--write-baseline', 'known.json', '.'], { cwd: folder });
    const watch = startWatching(folder, '--baseline known.json .');
    expect(await watch.until(DONE)).toContain('No problems. Watching');
    appendFileSync(join(folder, 'a.txt'), '\n');
    expect(await watch.until(DONE)).toContain('No problems. Watching');
    save(join(folder, 'known.json'), '{"version": 1, "problems": {}}');
    expect(await watch.until(DONE)).toContain(all('1 error', '1 file'));
  });

  it('keeps the last report in the --output file, which is never read as a story', async () => {
    const folder = tempFolder({ 'a.txt': story(1) });
    const watch = startWatching(folder, '-f json -o report.txt .');
    await watch.until(DONE);
    save(join(folder, 'a.txt'), story(1, 'Mon'));
    expect(await watch.until(DONE)).toContain('Changed: a.txt\n');
    expect(JSON.parse(readFileSync(join(folder, 'report.txt'), 'utf8'))).toMatchObject([
      { path: 'a.txt' },
    ]);
    rmSync(join(folder, 'a.txt'));
    expect(await watch.until(DONE)).toBe(`Changed: a.txt\n${all('No problems', '0 files')}`);
  });

  it('reports unreadable files each time', async () => {
    const folder = tempFolder({ 'a.txt': story(1), 'empty.txt': '' });
    const watch = startWatching(folder);
    expect(await watch.until(DONE)).toContain('copydesk: empty.txt: is empty\n');
    save(join(folder, 'b.txt'), story(2));
    expect(await watch.until(DONE)).toContain('copydesk: empty.txt: is empty\n');
    save(join(folder, 'empty.txt'), story(3));
    expect(await watch.until(DONE)).toBe(`Changed: empty.txt\n${all('No problems', '3 files')}`);
  });

  it('exits when its reader closes the pipe', async () => {
    const folder = tempFolder({ 'a.txt': story(1, 'Mon') });
    const watch = startWatching(folder, '-f compact .', '| head -1');
    await watch.until(/weekday/);
    await vi.waitFor(() => {
      appendFileSync(join(folder, 'a.txt'), '\n');
      expect(watch.child.exitCode).not.toBeNull();
    }, PATIENCE);
  });
});

describe('validate --watch cannot be combined with', () => {
  it.each([
    [['--fix'], '--watch cannot be used with --fix'],
    [['--unsafe-fixes'], '--watch cannot be used with --unsafe-fixes'],
    [['--diff'], '--watch cannot be used with --diff'],
    [['--staged'], '--watch cannot be used with --staged'],
    [['--write-baseline', 'x'], '--watch cannot be used with --write-baseline'],
    [['-'], '--watch cannot watch standard input. Name files or folders'],
    [['--json'], '--watch writes one report after another. Use --format pretty or compact'],
    [['--select', 'tabs'], '--select: unknown rule'],
  ])('the options %j', (args, message) => {
    const { stderr, code } = copydesk(['validate', '--watch', ...args]);
    expect(stderr).toContain(message);
    expect(code).toBe(2);
  });
});
