import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { checkstyle } from '../../src/output/findings/checkstyle.ts';
import { compact } from '../../src/output/findings/compact.ts';
import { github } from '../../src/output/findings/github.ts';
import { json, ndjson } from '../../src/output/findings/json.ts';
import { junit } from '../../src/output/findings/junit.ts';
import { pretty } from '../../src/output/findings/pretty.ts';
import type { Reporter, Summary, Write } from '../../src/output/findings/reporter.ts';
import { fileLinks } from '../../src/output/text/link.ts';
import { PLAIN } from '../../src/output/text/style.ts';
import type { LocatedFinding } from '../../src/rules/engine/finding.ts';
import { story } from '../rules/fixture.ts';
import { checkText, SUMMARY } from './findings.ts';

type Files = readonly (readonly [path: string, findings: readonly LocatedFinding[]])[];

function written(create: (write: Write) => Reporter, files: Files, summary = SUMMARY): string {
  const pieces: string[] = [];
  const reporter = create((text) => pieces.push(text));
  for (const [path, findings] of files) reporter.file(path, findings);
  reporter.end(summary);
  return pieces.join('');
}

const [FINDING] = checkText('a.txt', story({ id: 'ID :\n4708O3\n' }));
if (FINDING === undefined) throw new Error('nothing found');
const finding = (more: Partial<LocatedFinding> = {}): LocatedFinding => ({ ...FINDING, ...more });

/** Names and messages that could break formats and terminals. */
const HOSTILE = 'a<b>&"c"\',\u001b[31m:%\r\n\t\u202e\u0000\ufffe\ud800 ]]>';

describe('XML', () => {
  /** The elements of a document with their attributes. Throws if it is not well-formed. */
  function elementsOf(xml: string): { name: string; attributes: Record<string, string> }[] {
    const elements: { name: string; attributes: Record<string, string> }[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => elements.push({ name, attributes }));
    parser.write(xml).close();
    return elements;
  }
  const KEPT = 'a<b>&"c"\',[31m:%\r\n\t\u202e ]]>';

  test('the test parser rejects malformed documents', () => {
    expect(() => elementsOf('<a b="\u0001"/>')).toThrow();
    expect(() => elementsOf('<a b="&"/>')).toThrow();
  });

  test.each(Object.entries({ checkstyle, junit }))(
    '%s preserves everything XML can represent',
    (_, create) => {
      const xml = written(create, [[HOSTILE, [finding({ message: HOSTILE })]]]);
      const values = elementsOf(xml).flatMap(({ attributes }) => Object.values(attributes));
      expect(values.filter((value) => value === KEPT).length).toBeGreaterThanOrEqual(2);
      expect(xml).not.toMatch(/[^\n\x20-\x7e]/);
    },
  );

  test('checkstyle groups errors by file', () => {
    const xml = written(checkstyle, [
      ['a.txt', [finding(), finding({ severity: 'info', line: 9 })]],
    ]);
    expect(elementsOf(xml)).toEqual([
      { name: 'checkstyle', attributes: { version: '4.3' } },
      { name: 'file', attributes: { name: 'a.txt' } },
      {
        name: 'error',
        attributes: {
          line: '2',
          column: '1',
          severity: 'error',
          message: 'The ID "4708O3" is not a whole number.',
          source: 'copydesk.id-malformed',
        },
      },
      expect.objectContaining({
        attributes: expect.objectContaining({ severity: 'info', line: '9' }),
      }),
    ]);
  });

  test('junit counts tests and merges later findings of the same file', () => {
    const found = [finding()];
    const xml = written(junit, [
      ['a.txt', found],
      ['b.txt', found],
      ['a.txt', found],
    ]);
    const suites = elementsOf(xml).filter(({ name }) => name.startsWith('testsuite'));
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: 'copydesk', tests: '3', failures: '3', errors: '0' },
      { name: 'a.txt', tests: '2', failures: '2', errors: '0' },
      { name: 'b.txt', tests: '1', failures: '1', errors: '0' },
    ]);
    expect(elementsOf(xml).filter(({ name }) => name === 'failure')).toHaveLength(3);
  });

  test('junit distinguishes read errors from failures and names the file of each test', () => {
    const unread = finding({ rule: 'file-unreadable', line: 1 });
    const elements = elementsOf(written(junit, [['a.txt', [finding(), unread]]]));
    const suites = elements.filter(({ name }) => name.startsWith('testsuite'));
    expect(suites.map(({ attributes }) => attributes)).toEqual([
      { name: 'copydesk', tests: '2', failures: '1', errors: '1' },
      { name: 'a.txt', tests: '2', failures: '1', errors: '1' },
    ]);
    const cases = elements.filter(({ name }) => name === 'testcase');
    expect(cases.map(({ attributes }) => [attributes.file, attributes.line])).toEqual([
      ['a.txt', '2'],
      ['a.txt', '1'],
    ]);
    expect(elements.filter(({ name }) => name === 'error')).toHaveLength(1);
  });

  test('junit reports one passed test if there are no findings', () => {
    const elements = elementsOf(written(junit, []));
    expect(elements.map(({ name }) => name)).toEqual(['testsuites', 'testsuite', 'testcase']);
  });
});

describe('github', () => {
  test('escapes data for workflow commands', () => {
    const text = written(github, [['a,b:c%.txt', [finding({ message: '50%\r\nof a, b: c' })]]]);
    expect(text).toBe(
      '::error file=a%2Cb%3Ac%25.txt,line=2,endLine=2,title=copydesk id-malformed,col=1,endColumn=6::50%25%0D%0Aof a, b: c\n',
    );
  });

  test('reports notices, and columns only within one line', () => {
    const text = written(github, [['a.txt', [finding({ severity: 'info', endLine: 3 })]]]);
    expect(text).toMatch(/^::notice file=a\.txt,line=2,endLine=3,title=copydesk id-malformed::/);
  });

  test('writes no control characters', () => {
    const text = written(github, [[HOSTILE, [finding({ message: HOSTILE })]]]);
    expect(text.trimEnd()).not.toMatch(/[\0-\x08\n-\x1f\x7f-\x9f\u202e]/);
  });
});

test('compact writes one line per finding', () => {
  expect(written(compact, [['a.txt', [finding()]]])).toBe(
    'a.txt:2:1: error id-malformed The ID "4708O3" is not a whole number.\n',
  );
});

test('json and ndjson write the same objects', () => {
  const files: Files = [['a.txt', [finding(), finding({ line: 7 })]]];
  const objects = JSON.parse(written(json, files));
  const lines = written(ndjson, files).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(objects);
  expect(objects[0]).toMatchObject({ path: 'a.txt', line: 2, rule: 'id-malformed', fix: null });
  expect(JSON.parse(written(json, []))).toEqual([]);
  expect(written(ndjson, [])).toBe('');
});

describe('pretty', () => {
  const draw = (text: string, columns = 72) => {
    const options = { columns, style: PLAIN, link: fileLinks(null) };
    return written((write) => pretty(write, options), [['a.txt', checkText('a.txt', text)]]);
  };
  const excerptOf = (text: string, columns?: number) =>
    draw(text, columns)
      .split('\n')
      .filter((line) => line.includes('| '));

  test('shows the place, the problem, the line and what to do', () => {
    expect(draw(story({ id: 'ID :\n4708O3\n' }))).toMatchInlineSnapshot(`
      "a.txt:2:1: error id-malformed
        The ID "4708O3" is not a whole number.

        2 | 4708O3
          | ^^^^^^
        Write the number with digits only: no signs, spaces or separators.

      "
    `);
  });

  test('aligns the underline below wide characters', () => {
    expect(excerptOf(story({ headline: '한중 외교장관  회담\n' }))).toMatchInlineSnapshot(`
      [
        "  6 | 한중 외교장관  회담",
        "    |              ^^",
      ]
    `);
  });

  test('draws tabs as spaces and invisible characters by name', () => {
    const body = 'A\tbody with one hidden\u202e character and words enough to be one.';
    expect(excerptOf(story({ body }))).toMatchInlineSnapshot(`
      [
        "  8 | BEIJING, Nov. 22 (Yonhap) -- A    body with one hidden\\u202e char…",
        "    |                               ^^^^",
        "  8 | …-- A    body with one hidden<U+202E> character and words enough …",
        "    |                              ^^^^^^^^",
      ]
    `);
  });

  test('cuts long lines around the span', () => {
    const body = `${'The talks went on. '.repeat(500)}AT&amp;T left. ${'They ended. '.repeat(500)}`;
    expect(excerptOf(story({ body: body.trim() }), 60)).toMatchInlineSnapshot(`
      [
        "  8 | …. The talks went on. AT&amp;T left. They ended. They…",
        "    |                         ^^^^^",
      ]
    `);
  });

  test('sends no control characters from a file to the terminal', () => {
    const text = draw(story({ headline: 'Top \u001b[31mdiplomats\u0007 \u202eof\n' }));
    expect(text).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
  });

  const summed = (summary: Partial<Summary>) =>
    written((write) => pretty(write, { columns: 80, style: PLAIN, link: fileLinks(null) }), [], {
      ...SUMMARY,
      ...summary,
    });

  test('prints nothing if there are no problems', () => {
    expect(summed({})).toBe('');
  });

  test('prints a summary with the number of fixable problems', () => {
    const counts = { error: 1, warning: 2, info: 1 };
    expect(summed({ counts, faulty: 1, safe: 2, unsafe: 1, hidden: 3 })).toBe(
      'Found 1 error, 2 warnings and 1 note in 1 of 2 files.\n2 can be fixed with --fix, 1 more with --unsafe-fixes.\nNot shown: 3 problems (see --max-problems).\n',
    );
    expect(summed({ fixed: 2 })).toBe(
      'Fixed 2 problems.\nNo problems left in 3 stories in 2 files.\n',
    );
  });
});
