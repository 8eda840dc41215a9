import { describe, expect, it } from 'vitest';
import { tempFolder } from '../corpus/temp-folder.ts';
import { story } from '../rules/fixture.ts';
import { copydesk, shell } from './run.ts';

const storyWithId = (id: number): string => story({ id: `ID :\n${id}\n` });

describe('options that people type', () => {
  it.each([
    ['list', '--where', 'China', '--where', 'Korea', '--fields', 'id', '--fields', 'date', 'seeds'],
    ['search', 'China', '--where', 'Korea', '--fields', 'id,date', '-i', '-r', 'seeds'],
    ['list', '--id', '470853', '--id', '1', '--fields', 'id,date', 'seeds'],
  ])('add up or change nothing: %s %s %s', (...args) => {
    expect(copydesk(args)).toEqual({ stdout: '470853  2017-11-23\n', stderr: '', code: 0 });
  });

  it.each([
    [['list', '--sort', 'id', '--sort', 'date'], '--sort is given twice. Give it once.'],
    [['list', '--json', '--format', 'csv'], '--json and --format csv are two formats. Choose one.'],
    [['validate', '--sort', 'id'], 'unknown option "--sort". It belongs to list and search.'],
    [['list', '-q'], 'unknown option "-q". It belongs to search and validate.'],
    [['search', 'x', '--exact', '-i'], '--ignore-case cannot be used with --exact.'],
    [
      ['list', '--field', 'id'],
      'unknown option "--field" (did you mean "--fields"?). It belongs to show and search.',
    ],
    [['list', '-5'], 'unknown option "-5". Use -n 5.'],
    [['list', '--color'], '--color needs a value: auto, always or never'],
    [['completion'], '<shell> is missing: bash, zsh or fish'],
    [['export', '--csv'], 'unknown option "--csv". "copydesk list --format csv" writes CSV.'],
    [['stats', '--group-by', 'place'], 'unknown option "--group-by". Use --by.'],
    [['470853'], 'unknown command "470853". "copydesk show 470853" prints that story.'],
    [['seeds'], 'unknown command "seeds". "copydesk list seeds" lists its stories.'],
    [
      ['--color', 'always', 'list'],
      'unknown option "--color". It belongs to list, show, search, validate, stats and rules, and is given after the command.',
    ],
    [['search', 'x', '--sort', 'rel'], 'unknown field "rel" (did you mean "relevance"?)'],
    [
      ['show', 'seeds/470853.tx'],
      'seeds/470853.tx: no such file or folder (did you mean "470853.txt"?)',
    ],
    [['list', 'seeds/*.text'], 'seeds/*.text: no such file or folder (use --glob for patterns)'],
    [['list', '*.tx'], '*.tx: no such file or folder (use --glob for patterns)'],
    [['list', '470853'], '470853: no such file or folder (use --id for IDs)'],
    [['list', ''], "'': no such file or folder"],
    [['list', '--agency', ''], '--agency takes a name, not "".'],
    [['list', '--place', '-'], '--place takes a name, not "-".'],
    [['validate', '--select', ','], '--select is empty. Try --select text,id-missing.'],
    [['validate', '--write-baseline', '-'], '--write-baseline takes a file name, not "-".'],
    [['export', 'seeds', '--output', ''], "'' cannot be written: the folder does not exist."],
    [['index', '-'], 'Standard input has no index. Name a folder.'],
    [
      ['search', 'oil', 'prices', 'seeds'],
      "prices: no such file or folder\ncopydesk: put a query of several words in quotes: copydesk search 'trade talks' archive",
    ],
    [['help', 'lst'], 'unknown help topic "lst" (did you mean "list"?)'],
  ])('are refused with what to write instead: %j', (args, message) => {
    expect(copydesk(args)).toEqual({ stdout: '', stderr: `copydesk: ${message}\n`, code: 2 });
  });

  it('-L lists the files without a matching story', () => {
    const cwd = tempFolder({ 'a.txt': storyWithId(1), 'b.txt': storyWithId(2) });
    expect(copydesk(['search', '-L', 'id:2', '.'], { cwd }).stdout).toBe('a.txt\n');
    expect(copydesk(['search', '-L', 'id:1..2', '.'], { cwd }).code).toBe(1);
  });

  it('-q prints nothing; the exit status says whether a story matches', () => {
    expect(copydesk(['search', '-q', 'THAAD', 'seeds'])).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
    expect(copydesk(['search', '-q', 'nosuchword', 'seeds']).code).toBe(1);
  });

  it('--group-by takes any field, the agency as written or by its canonical name', () => {
    const groups = (by: string): string =>
      copydesk(['search', 'id:470853', 'seeds', '--group-by', by]).stdout;
    expect(groups('agency')).toBe('Yonhap  1\n');
    expect(groups('agencyName')).toBe('Yonhap News Agency  1\n');
    expect(groups('endMark')).toBe('(END)  1\n');
    expect(groups('source.encoding')).toBe('utf-8  1\n');
    expect(groups('month')).toBe('2017-11  1\n');
  });

  it('show FILE:LINE prints the story at that line', () => {
    const headline = (line: string): string =>
      copydesk(['show', `seeds/472811-472812.txt${line}`, '--field', 'id']).stdout;
    expect(headline(':1')).toBe('472811\n');
    expect(headline(':18:1')).toBe('472812\n');
    expect(headline(':999')).toBe('472812\n');
  });
});

describe('output', () => {
  it('into the folder that is read is not read itself', () => {
    const cwd = tempFolder({ 'a.txt': storyWithId(1), 'z.txt': storyWithId(2) });
    const { stdout, stderr } = shell(
      'copydesk export . --format story > m.txt; copydesk list --fields id m.txt; cp m.txt n.txt; copydesk list --fields id *.txt >> n.txt',
      { cwd },
    );
    expect(stdout).toBe('1\n2\n');
    expect(stderr).toBe('copydesk: n.txt: is not read, because standard output writes to it\n');
  });

  it('-o - is standard output', () => {
    const { stdout } = copydesk(['export', 'seeds/470853.txt', '-o', '-']);
    expect(JSON.parse(stdout).id).toBe(470853);
  });

  it('gives stories with one ID different keys in bulk', () => {
    const cwd = tempFolder({ 'a.txt': storyWithId(1), 'b.txt': storyWithId(1) });
    const { stdout } = copydesk(['export', '--format', 'bulk', '.'], { cwd });
    expect(stdout.match(/"_id":"[^"]*"/g)).toEqual(['"_id":"1"', '"_id":"1-2"']);
  });

  it('-h is shorter than --help', () => {
    const short = copydesk(['search', '-h']).stdout;
    expect(short).toContain('--sort <field>');
    expect(short).not.toMatch(/--files-from|Examples:/);
    expect(copydesk(['search', '--help']).stdout).toMatch(/--files-from.*Examples:/s);
  });

  it('help query explains every field', () => {
    const { stdout } = copydesk(['help', 'query']);
    for (const name of ['agencyName', 'source.encoding', 'initials', 'written']) {
      expect(stdout).toContain(name);
    }
  });
});
