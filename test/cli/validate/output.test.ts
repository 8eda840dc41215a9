import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk, shell } from '../run.ts';

const BAD = story({ id: 'ID :\n4708O3\n' });
const JSON_REPORT = ['validate', '--json', 'a.txt'];

describe('--output', () => {
  test('writes the format to the file and a readable report to the terminal', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    const { stdout } = copydesk(JSON_REPORT, { cwd });
    expect(copydesk([...JSON_REPORT, '--output', 'report.json'], { cwd })).toEqual(
      copydesk(['validate', 'a.txt'], { cwd }),
    );
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe(stdout);
    expect(readdirSync(cwd)).toEqual(['a.txt', 'report.json']);
  });

  test('writes a report even if there are no problems', () => {
    const cwd = tempFolder({ 'a.txt': story() });
    expect(copydesk([...JSON_REPORT, '-o', 'report.json'], { cwd })).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('[]\n');
  });

  test('never colors the file', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    copydesk(['validate', '--color', 'always', '-o', 'report.txt'], { cwd });
    expect(readFileSync(join(cwd, 'report.txt'), 'utf8')).not.toContain('\x1b');
  });

  test('replaces a report atomically and keeps its mode and links', () => {
    const cwd = tempFolder({ 'a.txt': BAD, 'real.json': 'old' });
    chmodSync(join(cwd, 'real.json'), 0o640);
    symlinkSync('real.json', join(cwd, 'report.json'));
    copydesk([...JSON_REPORT, '-o', 'report.json'], { cwd });
    expect(lstatSync(join(cwd, 'report.json')).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, 'real.json')).mode & 0o777).toBe(0o640);
    expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8'))).toHaveLength(1);
  });

  test('keeps the old report if the run fails', () => {
    const many = Array.from({ length: 400 }, (_, index) => [`many/${index + 1}.txt`, BAD]);
    const cwd = tempFolder({ 'report.json': 'old', ...Object.fromEntries(many) });
    const { stdout } = shell('copydesk validate many -o report.json | head -1', { cwd });
    expect(stdout).toContain('many/1.txt:2:1');
    expect(readFileSync(join(cwd, 'report.json'), 'utf8')).toBe('old');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('writes directly to a device or pipe', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    const line = 'copydesk validate a.txt --ndjson -o /dev/stderr 2>&1 >pretty | cat';
    expect(JSON.parse(shell(line, { cwd }).stdout).rule).toBe('id-malformed');
    expect(copydesk([...JSON_REPORT, '-o', '/dev/null'], { cwd }).code).toBe(1);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test.each([
    ['no-such-folder/report.json', 'the folder does not exist'],
    ['.', 'it is a folder'],
  ])('%s is a usage error, reported before any work', (path, reason) => {
    const cwd = tempFolder({ 'a.txt': BAD });
    expect(copydesk([...JSON_REPORT, '--output', path], { cwd })).toEqual({
      stdout: '',
      stderr: `copydesk: ${path} cannot be written: ${reason}.\n`,
      code: 2,
    });
  });
});
