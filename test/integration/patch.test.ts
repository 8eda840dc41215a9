import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copydesk } from '../cli/run.ts';
import { tempFolder } from '../corpus/temp-folder.ts';
import { outputOf } from '../process.ts';
import { needPrograms } from '../programs.ts';
import { story } from '../rules/fixture.ts';

needPrograms('patch');

/** A story with a problem that has a safe fix. */
const BAD = story({ headline: 'Top diplomats of S. Korea, China  hold talks\n' });

test('applying --diff with patch gives the same files as --fix', () => {
  const files = {
    'plain.txt': BAD,
    'two words.txt': `${BAD}\n`,
    'quo"te.txt': BAD.replaceAll('\n', '\r\n'),
    '한국.txt': BAD.replace('talks', '회담'),
    'many.txt': `${BAD}\n${'Two  blanks and one at the end \n'.repeat(2500)}`,
  };
  const patched = tempFolder(files);
  const diff = copydesk(['validate', '--diff', '--unsafe-fixes'], { cwd: patched }).stdout;
  outputOf('patch', ['-p0', '--binary', '--quiet'], { cwd: patched, input: diff });
  const fixed = tempFolder(files);
  copydesk(['validate', '--fix', '--unsafe-fixes'], { cwd: fixed });
  const contents = (folder: string) =>
    Object.keys(files).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(contents(patched)).toEqual(contents(fixed));
  expect(contents(patched)).not.toEqual(Object.entries(files));
});
