import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { copydesk } from '../cli/run.ts';
import { blocks, findings, project } from '../documents/ci-page.ts';
import { outputOf } from '../process.ts';
import { needPrograms } from '../programs.ts';

needPrograms('vim');

it('docs/ci.md has an errorformat that vim understands', () => {
  const cwd = project();
  const { stdout } = copydesk(['validate', 'archive', '--format', 'compact'], { cwd });
  writeFileSync(join(cwd, 'findings'), stdout);
  const [settings = ''] = blocks('vim');
  writeFileSync(join(cwd, 'settings.vim'), settings);
  const list = 'map(getqflist(), "[bufname(v:val.bufnr), v:val.lnum, v:val.col, v:val.type]")';
  outputOf(
    'vim',
    [
      ...['-e', '-s', '-u', 'NONE', '-S', 'settings.vim', '-c', 'cgetfile findings'],
      ...['-c', `call writefile([json_encode(${list})], "read")`, '-c', 'qall!'],
    ],
    { cwd },
  );
  expect(JSON.parse(readFileSync(join(cwd, 'read'), 'utf8'))).toEqual(
    findings(cwd).map(({ path, line, column, severity }) => [
      ...[path, line, column, String(severity).charAt(0)],
    ]),
  );
});
