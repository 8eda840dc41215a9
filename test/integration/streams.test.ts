import { expect, it } from 'vitest';
import { shell } from '../cli/run.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { needPrograms } from '../programs.ts';
import { story } from '../rules/fixture.ts';

// For process substitution, <(...), which makes a file that can be read only once.
needPrograms('bash');

it('list shows stories from input that can be read only once', () => {
  const cwd = tempFolder({
    'a.txt': story({ id: 'ID :\n2\n' }),
    'b.txt': `${story({ id: 'ID :\n3\n' })}\n${story({ id: 'ID :\n1\n' })}`,
  });
  const run = shell(
    'cat b.txt | copydesk list --sort id -n 2 --fields id,path a.txt - <(cat a.txt)',
    { cwd },
    'bash',
  );
  expect(run.stdout).toMatch(/^1 +-\n2 +a\.txt\n$/);
  const piped = shell(
    'copydesk list --sort id -n 2 --fields id,headline <(cat b.txt)',
    { cwd },
    'bash',
  );
  expect(piped.stdout).toMatch(/^1 +Top diplomats.*\n3 +Top diplomats.*\n$/);
});

it('several threads read a stream only once', () => {
  const names = Array.from({ length: 4000 }, (_, at) => [`many/${at}.txt`, story()]);
  const cwd = tempFolder({
    'one.txt': story({ body: 'Cocoa fell.' }),
    ...Object.fromEntries(names),
  });
  const stream = '<(cat one.txt)';
  const run = shell(
    `copydesk search -c cocoa -j 3 ${`many ${stream} `.repeat(3)}`,
    { cwd },
    'bash',
  );
  expect(run.stderr).toBe('');
  expect(run.stdout).toMatch(/^(?:\/dev\/fd\/\d+:1\n){3}$/);
});
