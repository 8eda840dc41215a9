import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/corpus/find/find.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { outputOf } from '../../process.ts';

const HOME = process.cwd();
afterEach(() => process.chdir(HOME));

/** Paths as shown to users, or code and path for a problem. */
function find(...paths: readonly string[]): string[] {
  const found = findFiles(paths, { glob: [], hidden: false, ignoreFiles: true });
  return Array.from(found, (each) =>
    each.kind === 'file' ? each.path : `${each.problem.code}: ${each.problem.path}`,
  );
}

describe('findFiles', () => {
  it('reports a pipe or socket in a folder, but accepts one that is named', async () => {
    process.chdir(tempFolder({ '1.txt': '' }));
    outputOf('mkfifo', ['pipe.txt', 'other']);
    symlinkSync('/dev/null', 'null.txt');
    const server = createServer().listen('socket.txt');
    await new Promise((resolve) => server.once('listening', resolve));
    const found = find('.');
    server.close();
    expect(found).toEqual([
      '1.txt',
      'special: null.txt',
      'special: pipe.txt',
      'special: socket.txt',
    ]);
    expect(find('pipe.txt', '/dev/null')).toEqual(['pipe.txt', '/dev/null']);
  });

  it('walks as deep as the system allows and reports the rest', { timeout: 60_000 }, () => {
    const folder = tempFolder({ 'z.txt': '' });
    const script = `for (let i = 0; i < 3000; i += 1) {
      fs.mkdirSync('d'); process.chdir('d'); if (i % 1000 === 0) fs.writeFileSync(i + '.txt', '');
    }`;
    outputOf(process.execPath, ['-e', script], { cwd: folder });
    process.chdir(folder);
    const found = find('.');
    process.chdir(HOME);
    outputOf('rm', ['-rf', folder]);
    const shown = found.map((path) => path.replaceAll('d/', ''));
    expect([shown[0], ...shown.slice(-2)]).toEqual(['0.txt', 'unreadable: ', 'z.txt']);
  });
});
