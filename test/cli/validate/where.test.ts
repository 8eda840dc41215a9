import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseStories } from '../../../src/article/parse.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { outputOf } from '../../process.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk, ROOT } from '../run.ts';

/** A story with a problem that has a safe fix. */
const bad = (id: number, place: string): string =>
  story({
    id: `ID :\n${id}\n`,
    headline: 'Talks  end\n',
    dateline: `${place}, Nov. 22 (Yonhap) -- `,
    body: `Story ${id} tells that they held talks on Wednesday.`,
  });

const TWO = `${bad(1, 'SEOUL')}\n${bad(2, 'BEIJING')}\n`;

/** Problems as `path:line rule`. */
function found(cwd: string, ...args: readonly string[]): string[] {
  const { stdout } = copydesk(['validate', '-f', 'compact', ...args], { cwd });
  return Array.from(
    stdout.matchAll(/^(\S+?:\d+):\d+: \w+ (\S+)/gm),
    ([, place, rule]) => `${place} ${rule}`,
  );
}

describe('--where', () => {
  test('reports only matching stories', () => {
    const cwd = tempFolder({ 'both.txt': TWO, 'b.txt': bad(3, 'SEOUL') });
    expect(found(cwd)).toHaveLength(3);
    expect(found(cwd, '--where', 'place:beijing')).toEqual(['both.txt:16 headline-spaces']);
    expect(found(cwd, '--where', 'path:both -id:2')).toEqual(['both.txt:6 headline-spaces']);
    expect(found(cwd, '--where', 'place:tokyo')).toEqual([]);
  });

  test('can be combined with the short filters of list', () => {
    const cwd = tempFolder({ 'both.txt': TWO });
    expect(found(cwd, '--id', '2')).toEqual(['both.txt:16 headline-spaces']);
    expect(found(cwd, '--place', 'seoul', '--since', '2017')).toEqual([
      'both.txt:6 headline-spaces',
    ]);
    expect(found(cwd, '--agency', 'yonhap', '--until', '2016')).toEqual([]);
  });

  test('shows a mistake in the query as list does', () => {
    const cwd = tempFolder({ 'both.txt': TWO });
    const args = ['--where', 'oil AND (price'];
    const { stdout, stderr, code } = copydesk(['validate', ...args], { cwd });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('          ^');
    expect(stderr).toBe(copydesk(['list', ...args], { cwd }).stderr);
  });

  test('counts matching stories and their files', () => {
    const cwd = tempFolder({ 'both.txt': TWO, 'other.txt': bad(3, 'TOKYO') });
    const { stdout, code } = copydesk(['validate', '--where', 'id:2'], { cwd });
    expect(stdout).toContain('\nFound 1 note in 1 of 1 file. 1 can be fixed with --fix.\n');
    expect(code).toBe(0);
  });

  test('reports findings about a whole file if any of its stories matches', () => {
    const cwd = tempFolder({ 'both.txt': `\ufeff${TWO}\r\n` });
    const whole = ['both.txt:1 byte-order-mark', 'both.txt:21 line-ends-mixed'];
    expect(found(cwd, '--select', 'text', '--where', 'id:2')).toEqual(whole);
    expect(found(cwd, '--select', 'text', '--where', 'id:3')).toEqual([]);
  });

  test('compares matching stories with the others too', () => {
    const cwd = tempFolder({ 'a.txt': bad(1, 'SEOUL'), 'b.txt': bad(1, 'TOKYO') });
    const args = ['--select', 'id-duplicate'];
    expect(found(cwd, ...args, '--where', 'place:tokyo')).toEqual(['b.txt:2 id-duplicate']);
    expect(found(cwd, ...args, '--where', 'place:seoul')).toEqual([]);
  });

  test('works with --staged', () => {
    const cwd = tempFolder({ 'both.txt': TWO });
    outputOf('git', ['init'], { cwd });
    outputOf('git', ['add', '.'], { cwd });
    expect(found(cwd, '--staged', '--where', 'id:1')).toEqual(['both.txt:6 headline-spaces']);
  });

  test('adds only findings of matching stories to a baseline', () => {
    const cwd = tempFolder({ 'both.txt': TWO });
    const { stderr } = copydesk(['validate', '--write-baseline', 'known.json', '--id', '1'], {
      cwd,
    });
    expect(stderr).toBe('Wrote 1 problem to known.json.\n');
    expect(found(cwd, '--baseline', 'known.json')).toEqual(['both.txt:16 headline-spaces']);
  });

  test.each(['1', '3'])('gives the same results with %s threads', (threads) => {
    const cwd = tempFolder();
    for (let copy = 0; copy < 30; copy++) {
      cpSync(join(ROOT, 'seeds'), join(cwd, String(copy)), { recursive: true });
      writeFileSync(join(cwd, String(copy), 'both.txt'), TWO);
    }
    const args = ['--select', 'headline-spaces,id-duplicate', '--where', 'id:2 OR path:7', '-j'];
    const places = found(cwd, ...args, threads);
    expect(places.filter((place) => place.endsWith('headline-spaces'))).toHaveLength(33);
    expect(places.filter((place) => place.includes('9/both.txt'))).toEqual([
      '19/both.txt:16 headline-spaces',
      '29/both.txt:16 headline-spaces',
      '9/both.txt:16 headline-spaces',
      '19/both.txt:12 id-duplicate',
      '29/both.txt:12 id-duplicate',
      '9/both.txt:12 id-duplicate',
    ]);
  });
});

describe('--where with --fix', () => {
  const headlines = (cwd: string): (string | null)[] =>
    parseStories(readFileSync(join(cwd, 'both.txt'), 'utf8')).map(({ headline }) => headline);

  test('fixes matching stories and leaves the others unchanged', () => {
    const cwd = tempFolder({ 'both.txt': TWO });
    const { stdout, code } = copydesk(['validate', '--fix', '--where', 'beijing'], { cwd });
    expect(stdout).toBe('');
    expect(code).toBe(0);
    expect(headlines(cwd)).toEqual(['Talks  end', 'Talks  end']);
    const mended = copydesk(['validate', '--fix', '--where', 'place:beijing'], { cwd });
    expect(mended.stdout).toBe(
      'Fixed both.txt: headline-spaces\nFixed 1 problem.\nNo problems left in 1 story in 1 file.\n',
    );
    expect(headlines(cwd)).toEqual(['Talks  end', 'Talks end']);
  });

  test('shows the changes as a diff', () => {
    const cwd = tempFolder({ 'both.txt': TWO });
    const { stdout, stderr } = copydesk(['validate', '--diff', '--where', 'id:2'], { cwd });
    expect(stdout.match(/^[+-]\w.*/gm)).toEqual(['-Talks  end', '+Talks end']);
    expect(stderr).toBe('Would fix 1 problem in 1 file.\n');
    expect(copydesk(['validate', '--diff', '--id', '4'], { cwd }).code).toBe(0);
  });

  test('passes stories that do not match through unchanged', () => {
    const { stdout } = copydesk(['validate', '--fix', '--id', '4', '-'], { input: TWO });
    expect(stdout).toBe(TWO);
  });
});
