import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

const LONG = story({ headline: `${'talks '.repeat(14)}end\n` });

/** What is found in a file by a configuration and others beside it, as `line rule`. */
function found(files: Readonly<Record<string, unknown>>, text: string): string[] {
  const written = Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]);
  const cwd = tempFolder({ 'a.txt': text, ...Object.fromEntries(written) });
  const { stdout, stderr } = copydesk(['validate', '--ndjson'], { cwd });
  if (stderr !== '') return [stderr.trimEnd()];
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).rule);
}
const config = (value: unknown) => ({ 'copydesk.config.json': value });

describe('a limit', () => {
  const limited = (rule: string, setting: object) =>
    config({ select: [], severity: { [rule]: ['warning', setting] } });

  test.each([
    ['headline-length', { max: 80 }, { max: 87 }, LONG],
    ['dateline-date', { days: 0 }, { days: 1 }, story()],
    ['body-short', { words: 13 }, { words: 12 }, story()],
  ])('of %s is where the rule begins to find', (rule, strict, lax, text) => {
    expect(found(limited(rule, strict), text)).toEqual([rule]);
    expect(found(limited(rule, lax), text)).toEqual([]);
  });

  test('of story-near-duplicate is that of the file with the later story', () => {
    const body =
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen.';
    const near = (id: number, end: string) =>
      story({ id: `ID :\n${id}\n`, body: body.replace('thirteen fourteen', end) });
    const two = near(470853, 'thirteen fourteen') + near(470854, 'a b');
    const rule = 'story-near-duplicate';
    expect(found(limited(rule, { share: 0.5 }), two)).toEqual([rule]);
    expect(found(limited(rule, { share: 1 }), two)).toEqual([]);
  });

  test('is kept by a later severity without a limit', () => {
    const override = { files: ['*.txt'], severity: { 'headline-length': 'error' } };
    const first = { severity: { 'headline-length': ['info', { max: 80 }] }, overrides: [override] };
    expect(found(config(first), LONG)).toEqual(['headline-length']);
  });
});

describe('a configuration that builds on others', () => {
  const term = (preferred: string) => ({ terms: { [preferred]: ['Wednesday'] } });
  const rule = 'term-not-preferred';

  test('merges their settings, and takes precedence over them', () => {
    const base = { severity: { 'body-short': ['error', { words: 30 }] }, ...term('Wed.') };
    expect(found({ ...config({ extends: './b.json' }), 'b.json': base }, story())).toEqual([
      'body-short',
      rule,
    ]);
    const off = { extends: ['./b.json'], severity: { 'body-short': 'off' } };
    expect(found({ ...config(off), 'b.json': base }, story())).toEqual([rule]);
  });

  test('can build on the same one twice', () => {
    const files = {
      ...config({ extends: ['./b.json', './c.json'] }),
      'b.json': { extends: './d.json' },
      'c.json': { extends: './d.json' },
      'd.json': term('Wed.'),
    };
    expect(found(files, story())).toEqual([rule]);
  });

  test.each([
    [{ extends: './copydesk.config.json' }, /^copydesk: copydesk\.config\.json:1:12: .*builds on/],
    [{ extends: './b.json' }, /^copydesk: b\.json:1:12: .*builds on this file/],
    [{ extends: './no.json' }, /:1:12: .*There is no file "\.\/no\.json"/],
    [{ extends: './' }, /There is no file/],
    [{ extends: '../../../../../../dev/zero' }, /There is no file/],
    [{ extends: './a\0b' }, /There is no file/],
    [{ extends: './a.txt' }, /^copydesk: a\.txt:1:1: /],
  ])('is refused: %j', (value, message) => {
    const [said = ''] = found(
      { ...config(value), 'b.json': { extends: './copydesk.config.json' } },
      story(),
    );
    expect(said).toMatch(message);
  });

  test('reads all globs relative to the folder of the one that was found', () => {
    const base = { overrides: [{ files: ['/d/a.txt'], severity: { 'body-short': 'off' } }] };
    const cwd = tempFolder({
      'd/a.txt': story({ body: 'Short.' }),
      'b/d/a.txt': story({ id: 'ID :\n1\n', body: 'Brief.' }),
      'b/c.json': JSON.stringify(base),
      'copydesk.config.json': '{"extends": "./b/c.json"}',
    });
    const { stdout } = copydesk(['validate', '--format', 'compact'], { cwd });
    expect(stdout).toMatch(/^b\/d\/a\.txt:.* body-short .*\n$/);
  });
});

test("a house style's agencies are known, and their end marks end a story", () => {
  const agencies = { 'Harbour Wire': { names: ['HW'], endMark: '[hw]' } };
  const all = { select: ['dateline-agency', 'end-mark-missing', 'body-cut-off'] };
  const text = (end: string) => story({ dateline: 'LAGOS, Nov. 22 (HW) -- ', end });
  expect(found(config(all), text(' [hw]\n\nX'))).toContain('dateline-agency');
  expect(found(config({ ...all, agencies }), text(' [hw]\n\nX'))).toEqual([]);
  expect(found(config({ ...all, agencies }), text('\n\nX'))).toEqual(['end-mark-missing']);
});

describe('--show-config', () => {
  const files = {
    'copydesk.config.json': JSON.stringify({
      extends: './house.json',
      ignore: ['text'],
      overrides: [{ files: ['a.txt'], severity: { 'id-missing': 'info' } }],
    }),
    'house.json': JSON.stringify({
      failOn: 'error',
      severity: { 'headline-length': ['error', { max: 80 }] },
    }),
  };
  const show = (...args: readonly string[]) =>
    copydesk(['validate', '--show-config', ...args], { cwd: tempFolder(files) });

  test('shows each setting and what sets it', () => {
    const { configs, failOn, rules } = JSON.parse(
      show('a.txt', '--json', '--severity', 'id-malformed=off').stdout,
    );
    expect([configs, failOn]).toEqual([['house.json', 'copydesk.config.json'], 'error']);
    const of = (name: string) => rules.find(({ rule }: { rule: string }) => rule === name);
    expect(of('headline-length')).toEqual({
      rule: 'headline-length',
      level: 'error',
      limit: { max: 80 },
      setBy: 'house.json',
    });
    expect(of('id-missing')).toMatchObject({
      level: 'info',
      setBy: 'copydesk.config.json overrides[0]',
    });
    expect(of('tab')).toMatchObject({ level: 'off', setBy: 'copydesk.config.json' });
    expect(of('id-malformed')).toMatchObject({ level: 'off', setBy: 'command line' });
    expect(of('body-short')).toMatchObject({ limit: { words: 5 }, setBy: 'default' });
  });

  test('is a table, with the exit status of a check', () => {
    expect(show('b.txt').stdout).toMatch(/^headline-length +error +max: 80 +house\.json$/m);
    expect(show('b.txt').stdout).toMatch(/^id-missing +error +- +default$/m);
    expect(show('a.txt', '--config', 'no.json').code).toBe(2);
  });
});
