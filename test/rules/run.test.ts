import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { DiagnosticCode } from '../../src/article/article.ts';
import { concludeRules } from '../../src/rules/engine/conclude.ts';
import { FactTable } from '../../src/rules/engine/fact-table.ts';
import type { StoryFacts } from '../../src/rules/engine/facts.ts';
import { byPlace } from '../../src/rules/engine/finding.ts';
import { checkText } from '../../src/rules/engine/run.ts';
import { isRuleName, RULES, type RuleName } from '../../src/rules/rules.ts';
import { expectLinear } from '../linear.ts';
import { check, planOf, planOfAll, utf8File } from './check.ts';
import { story } from './fixture.ts';

const all = planOfAll();

describe('the list of rules', () => {
  test('has unique names that start with the part of a story', () => {
    const names = RULES.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([]);
    expect(names.every(isRuleName)).toBe(true);
    expect(isRuleName('headline')).toBe(false);
  });

  test('has a rule for each parser diagnostic', () => {
    expectTypeOf<Exclude<DiagnosticCode, RuleName>>().toBeNever();
  });

  test('has texts in full sentences, and one-line summaries without a full stop', () => {
    const wrong = RULES.filter(
      ({ summary, why, help }) =>
        /[.\n]$|\n/.test(summary) ||
        summary.length > 90 ||
        !why.endsWith('.') ||
        !help.endsWith('.'),
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});

describe('findings', () => {
  test('have all that reporters and fixes need', () => {
    const [finding] = check(
      [utf8File(story({ id: '\ufeffID :\n470853\n' }))],
      planOf('byte-order-mark'),
    ).flat();
    expect(finding).toEqual({
      rule: 'byte-order-mark',
      severity: 'error',
      start: 0,
      end: 1,
      message: 'The file begins with a byte order mark.',
      edits: [{ start: 0, end: 1, text: '' }],
      fix: 'safe',
      related: null,
    });
  });

  test('have messages without control characters', () => {
    const body = 'By \u001b[31m\u202eLee \u0007\n\nThe end \u009bof \u200b\u2028it is';
    const text = story({ id: 'ID :\n\u001b[2J\u202e1\n', headline: 'A\u0007\n', body, end: '' });
    const messages = check([utf8File(text)], all)
      .flat()
      .map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(5);
    expect(messages.filter((message) => /[\p{Cc}\p{Cf}\p{Zl}]/u.test(message))).toEqual([]);
    expect(messages.join('\n')).toContain('<U+202E>');
  });

  test('have short messages for long values', () => {
    const text = story({ headline: `${'x'.repeat(100_000)}.\n`, body: `By ${'Lee '.repeat(20)}` });
    const lengths = check([utf8File(text)], all)
      .flat()
      .map(({ message }) => message.length);
    expect(Math.max(...lengths)).toBeLessThan(250);
  });
});

describe('any text', () => {
  const characters = fc.constantFrom(
    ...['ID :\n', 'Auther :', '\n', '\r', '\t', ' ', 'By ', 'Lee', '(', ')', '"', '“', '”', '<b>'],
    ...['</b>', '<', '&amp;', '&', ';', 'Ã', '©', 'â€', '\u202e', '\u200d', '\ud83d', '\udb40'],
    ...[
      '\ufeff',
      '\ufffd',
      '\u0000',
      'BEIJING',
      ' -- ',
      'Nov. 22',
      '(END)',
      'X',
      '.',
      '11/23/2017',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(characters, { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  test('is checked without errors, with findings in order and in range', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { findings } = checkText(utf8File(any), all);
        expect([...findings].sort(byPlace)).toEqual(findings);
        expect(
          findings.filter(({ start, end }) => !(0 <= start && start <= end && end <= any.length)),
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    '<a ',
    '<a x=',
    '<!--',
    '&a',
    '&#1',
    ' ',
    '\t',
    '\u00a0',
    '\u200b',
    '\u202e',
    'Ã',
    'ð€',
    '(',
    '"',
    '“',
    'By A ',
    '\r',
    '\n',
    '\n\n',
    'ID :\n1\n',
    '. ',
    '\u0003',
    '(END)\n',
    'word ',
  ])(
    'of 100,000 times %j is checked in linear time',
    (piece) => {
      expectLinear(12_500, (size) => {
        checkText(utf8File(piece.repeat(size)), all);
      });
    },
    60_000,
  );
});

describe('a body', () => {
  test('with 100,000 no-break spaces in a line is checked in linear time', () => {
    expectLinear(12_500, (size) => {
      const text = story({ body: `The talks${'\u00a0'.repeat(size)}went well.` });
      checkText(utf8File(text), all);
    });
  }, 60_000);
});

describe('rules that compare files', () => {
  const files = ['c.txt', 'a.txt', 'b.txt'].flatMap((path, index) => [
    utf8File(story(), path),
    utf8File(story({ id: `ID :\n${index}\n` }) + story(), `${path}/2`),
  ]);

  test('find the same from facts of another thread, in the order of the files', () => {
    const tableOf = (pass: (facts: readonly StoryFacts[]) => readonly StoryFacts[]) => {
      const table = new FactTable();
      for (const { path, text } of files) {
        table.addFile(path, pass(checkText(utf8File(text), all).facts));
      }
      return table;
    };
    const table = tableOf((facts) => facts);
    const findings = [...concludeRules(table, () => all)];
    expect([...concludeRules(tableOf(structuredClone), () => all)]).toEqual(findings);
    const order = files.map(({ path }) => path);
    const places = findings.map(({ path }) => order.indexOf(path));
    expect([...places].sort((a, b) => a - b)).toEqual(places);
    expect(findings.filter(({ rule }) => rule === 'id-duplicate').length).toBe(5);
  });

  test('find the same from rows of facts, whose places are looked up', () => {
    const compared: typeof all = {
      ...all,
      corpus: all.corpus.filter(({ rule }) => rule.needs !== 'minHash'),
    };
    const factsIn = (text: string) => checkText(utf8File(text), compared).facts;
    const table = new FactTable();
    for (const { path, text } of files) table.addFile(path, factsIn(text));
    const looked = new FactTable((path) =>
      factsIn(files.find((file) => file.path === path)?.text ?? ''),
    );
    for (const { path, text } of files) {
      const facts = factsIn(text);
      looked.addRow({
        prefix: path.slice(0, 1),
        names: [path.slice(1)],
        counts: [facts.length],
        ids: Float64Array.from(facts, ({ id }) => id ?? Number.NaN),
        days: Float64Array.from(facts, ({ day }) => day ?? Number.NaN),
        placesOf: () => null,
        prints: Uint32Array.from(facts.flatMap(({ print }) => print ?? [0, 0])),
      });
    }
    const findings = [...concludeRules(table, () => compared)];
    expect(findings.length).toBeGreaterThan(5);
    expect([...concludeRules(looked, () => compared)]).toEqual(findings);
  });

  test('give the place of the earlier story', () => {
    const two = [
      utf8File(`\n\r\n\r${story()}`, 'a.txt'),
      utf8File(story({ body: 'Other.' }), 'b.txt'),
    ];
    const [finding] = check(two, planOf('id-duplicate')).flat();
    expect(finding?.related).toEqual({ path: 'a.txt', line: 5 });
    expect(finding?.message).toBe('The ID 470853 is also used in a.txt:5.');
  });

  test('keep no facts if none of them runs', () => {
    expect(checkText(utf8File(story()), planOf('tab')).facts).toEqual([]);
  });
});
