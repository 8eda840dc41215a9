import { describe, expect, test } from 'vitest';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { story } from '../../rules/fixture.ts';
import { copydesk } from '../run.ts';

type Files = Readonly<Record<string, string>>;

/** Two notes and a warning. */
const FAULTY = story({ headline: ' Talks end\n', body: 'They held\ttalks &amp; ate on Friday.' });
const config = (value: unknown): string => JSON.stringify(value);

/** Problems as `path rule level`, followed by errors and the exit code. */
function check(files: Files, args: readonly string[] = ['.']): string[] {
  const cwd = tempFolder(files);
  const { stdout, stderr, code } = copydesk(['validate', '-f', 'compact', ...args], { cwd });
  const found = stdout
    .split('\n')
    .flatMap((line) => /^(.*?):\d+:\d+: (\w+) (\S+)/.exec(line)?.slice(1) ?? [])
    .join(' ')
    .match(/\S+ \S+ \S+/g);
  const errors = stderr.replaceAll(cwd, 'HERE').trim();
  return [...(found ?? []), ...(errors === '' ? [] : [errors]), `exit ${code}`];
}

const ALL = ['a.txt info headline-spaces', 'a.txt info tab', 'a.txt warning html-entity', 'exit 1'];

describe('a configuration', () => {
  const name = 'copydesk.config.json';

  test.each([
    [{ 'copydesk.config.json': config({ select: ['tab'] }) }],
    [{ '.copydeskrc.json': config({ select: ['tab'] }) }],
    [{ 'package.json': config({ name: 'x', copydesk: { select: ['tab'] } }) }],
    [{ 'copydesk.config.json': `\ufeff${config({ select: ['tab'] })}` }],
  ])('is found in the folder of a file: %j', (files) => {
    const found = check({ 'a.txt': FAULTY, ...files });
    expect(found).toEqual(['a.txt info tab', 'exit 0']);
  });

  test('is the nearest one above each file, and no other', () => {
    const files = {
      'a.txt': FAULTY,
      'deep/down/b.txt': FAULTY,
      'near/c.txt': FAULTY,
      [name]: config({ select: ['tab'] }),
      'near/.copydeskrc.json': config({ ignore: ['text'] }),
      'near/package.json': config({ copydesk: { select: [] } }),
      'deep/package.json': config({ name: 'says nothing of copydesk' }),
      'deep/down/package.json': '{ "not": json',
    };
    expect(check(files)).toEqual([
      'a.txt info tab',
      'deep/down/b.txt info tab',
      'near/c.txt info headline-spaces',
      'exit 0',
    ]);
  });

  test('is the same for all files with --config, and none with --no-config', () => {
    const files = {
      'a.txt': FAULTY,
      [name]: config({ select: [] }),
      'other/mine.json': config({
        select: ['headline'],
        overrides: [{ files: ['/a.txt'], severity: { 'headline-spaces': 'error' } }],
      }),
    };
    expect(check(files, ['--config', 'other/mine.json', '.'])).toEqual([
      'a.txt error headline-spaces',
      'exit 1',
    ]);
    expect(check(files, ['--no-config', '.'])).toEqual(ALL);
  });

  test('of the current folder applies to standard input', () => {
    const cwd = tempFolder({ [name]: config({ select: ['tab'] }) });
    const { stdout } = copydesk(['validate', '-f', 'compact', '-'], { cwd, input: FAULTY });
    expect(stdout).toBe('-:8:39: info tab Tab character.\n');
  });

  test('has overrides, of which later ones win, and the command line wins over all', () => {
    const files = {
      'a.txt': FAULTY,
      'drafts/b.txt': FAULTY,
      'drafts/old/c.txt': FAULTY,
      [name]: config({
        select: ['tab'],
        overrides: [
          { files: ['drafts/'], severity: { tab: 'error' } },
          { files: ['old/**', '!*.md'], select: ['headline'] },
        ],
      }),
    };
    expect(check(files)).toEqual([
      'a.txt info tab',
      'drafts/b.txt error tab',
      'drafts/old/c.txt error tab',
      'exit 1',
    ]);
    expect(check(files, ['--severity', 'html-entity=info', '--ignore', 'tab', '.'])).toEqual([
      'a.txt info html-entity',
      'drafts/b.txt info html-entity',
      'drafts/old/c.txt info html-entity',
      'exit 0',
    ]);
  });

  test('can exclude files from comparisons', () => {
    const files = {
      'a.txt': story(),
      'b.txt': story(),
      'c.txt': story(),
      [name]: config({ overrides: [{ files: ['b.txt'], ignore: ['corpus'] }] }),
    };
    expect(check(files)).toEqual([
      'c.txt error id-duplicate',
      'c.txt warning story-duplicate',
      'exit 1',
    ]);
  });

  test.each([
    ['{\n "sevrity": {}\n}', ':2:2: unknown setting "sevrity" (did you mean "severity"?)'],
    [
      '{ "overrides": [\n  { "files": ["*"], "ignore": ["id",\n "mojibak"] }] }',
      ':3:2: overrides[0].ignore[1]: unknown rule "mojibak" (did you mean "mojibake"?)',
    ],
    [
      '{ "severity": { "tab": "info", "tabb": "off" } }',
      ':1:32: severity: unknown rule "tabb" (did you mean "tab"?)',
    ],
    [
      '{ "overrides": [{ "files": ["[a"] }] }',
      ':1:29: overrides[0].files[0]: The pattern matches no file: it is empty, or a bracket or brace is not closed.',
    ],
    ['{ "select": ["tab",] }', ':1:20: Unexpected "]".'],
    ['', ':1:1: Unexpected end of input.'],
    ['[]', ':1:1: Expected an object.'],
    [
      '{ "failOn": "\\u001b[2J" }',
      ':1:13: failOn: unknown severity "\\x1b[2J" (choose from error, warning, info)',
    ],
  ])('with a mistake stops the run and gives its position: %s', (text, message) => {
    expect(check({ 'a.txt': FAULTY, [name]: text })).toEqual([
      `copydesk: ${name}${message}`,
      'exit 2',
    ]);
  });

  test('in package.json has errors with positions in that file', () => {
    const files = { 'package.json': '{ "copydesk": { "failon": 1 } }', 'in/a.txt': FAULTY };
    expect(check(files, ['in'])).toEqual([
      'copydesk: package.json:1:17: copydesk: unknown setting "failon" (did you mean "failOn"?)',
      'exit 2',
    ]);
  });
});

describe('the command line', () => {
  const files = { 'a.txt': FAULTY };

  test.each([
    [
      ['--select', 'text'],
      ['a.txt info tab', 'a.txt warning html-entity', 'exit 1'],
    ],
    [
      ['--select', 'tab,headline', '--select', 'id'],
      [...ALL.slice(0, 2), 'exit 0'],
    ],
    [
      ['--ignore', 'text'],
      [ALL[0], 'exit 0'],
    ],
    [
      ['--severity', 'tab=error,html-entity=off', '--severity', 'author-label=info'],
      ['a.txt info author-label', 'a.txt info headline-spaces', 'a.txt error tab', 'exit 1'],
    ],
    [
      ['--ignore', 'html-entity', '--fail-on', 'info'],
      [...ALL.slice(0, 2), 'exit 1'],
    ],
    [
      ['--fail-on', 'error'],
      [...ALL.slice(0, 3), 'exit 0'],
    ],
    [
      ['--max-problems', '2'],
      [...ALL.slice(0, 2), 'exit 1'],
    ],
    [
      ['--no-ignore', '--ignore', 'tab,headline'],
      [ALL[2], 'exit 1'],
    ],
  ])('selects rules: %j', (args, found) => {
    expect(check(files, [...args, '.'])).toEqual(found);
  });

  test('--no-ignore still refers to .gitignore', () => {
    const ignored = { ...files, '.gitignore': 'a.txt' };
    expect(check(ignored, ['--ignore', 'tab', '.'])).toEqual([
      expect.stringMatching(/^copydesk: no files to read in \.: /),
      'exit 0',
    ]);
    expect(check(ignored, ['--ignore', 'text', '--no-ignore', '.'])).toEqual([ALL[0], 'exit 0']);
  });

  test.each([
    [['--select', 'tabs'], '--select: unknown rule "tabs" (did you mean "tab"?)'],
    [['--ignore', 'bodi'], '--ignore: unknown rule "bodi" (did you mean "body"?)'],
    [['--select', 'nonsense'], '--select: unknown rule "nonsense" (see "copydesk rules")'],
    [['--severity', 'tab'], '--severity takes RULE=SEVERITY, such as tab=off, not "tab".'],
    [['--severity', 'tb=off'], '--severity: unknown rule "tb" (did you mean "tab"?)'],
    [['--severity', 'tab=errors'], '--severity: unknown severity "errors" (did you mean "error"?)'],
    [['--config', 'none.json'], 'none.json: no such file or folder'],
  ])('with a mistake suggests similar names: %j', (args, message) => {
    expect(check(files, [...args, '.'])).toEqual([`copydesk: ${message}`, 'exit 2']);
  });
});
