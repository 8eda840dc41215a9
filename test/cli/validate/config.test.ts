import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConfigFault, parseConfig } from '../../../src/config/parse.ts';
import { CONFIG_SCHEMA } from '../../../src/config/schema.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { BUILT, copydesk, shell } from '../run.ts';

const fitsSchema = new Ajv({ strict: true }).compile(CONFIG_SCHEMA);

function faultOf(value: unknown): ConfigFault | null {
  try {
    parseConfig(value);
    return null;
  } catch (error) {
    if (error instanceof ConfigFault) return error;
    throw error;
  }
}

const FULL = {
  $schema: './node_modules/copydesk/bin/config.schema.json',
  select: ['default', 'author-missing'],
  ignore: ['text', 'tab'],
  severity: {
    'id-missing': 'off',
    'author-label': 'warning',
    'headline-length': ['error', { max: 80 }],
  },
  extends: './house.json',
  agencies: { 'Harbour Wire': { names: ['HW'], endMark: '(HW)' } },
  terms: { Kyiv: ['Kiev'] },
  failOn: 'error',
  overrides: [
    { files: ['drafts/'], ignore: ['body'] },
    { files: ['*.txt', '!a.txt'], select: ['all'], severity: { tab: 'info' } },
  ],
};

describe('a configuration', () => {
  test('is read completely', () => {
    expect(parseConfig(FULL)).toEqual({
      select: ['default', 'author-missing'],
      ignore: ['text', 'tab'],
      severity: new Map([
        ['id-missing', 'off'],
        ['author-label', 'warning'],
        ['headline-length', 'error'],
      ]),
      limits: new Map([['headline-length', 80]]),
      extends: ['./house.json'],
      house: {
        agencies: new Map([['Harbour Wire', { names: ['HW'], endMark: '(HW)' }]]),
        terms: new Map([['Kyiv', ['Kiev']]]),
      },
      failOn: 'error',
      overrides: [
        {
          files: ['drafts/'],
          select: null,
          ignore: ['body'],
          severity: new Map(),
          limits: new Map(),
        },
        {
          files: ['*.txt', '!a.txt'],
          select: ['all'],
          ignore: [],
          severity: new Map([['tab', 'info']]),
          limits: new Map(),
        },
      ],
    });
  });

  test('may be empty', () => {
    expect(parseConfig({})).toEqual({
      select: null,
      ignore: [],
      severity: new Map(),
      limits: new Map(),
      extends: [],
      house: { agencies: new Map(), terms: new Map() },
      failOn: null,
      overrides: [],
    });
  });
});

describe('an error gives the position of', () => {
  test.each([
    [{ sevrity: {} }, ['sevrity'], 'unknown setting "sevrity" (did you mean "severity"?)'],
    [
      { overrides: [{ files: ['a'], failOn: 'info' }] },
      ['overrides', 0, 'failOn'],
      /unknown setting/,
    ],
    [{ select: ['tabs'] }, ['select', 0], 'unknown rule "tabs" (did you mean "tab"?)'],
    [{ ignore: ['hedline'] }, ['ignore', 0], 'unknown rule "hedline" (did you mean "headline"?)'],
    [{ severity: { text: 'off' } }, ['severity', 'text'], /unknown rule "text"/],
    [
      { severity: { tab: 'warn' } },
      ['severity', 'tab'],
      'unknown severity "warn" (did you mean "warning"?)',
    ],
    [{ failOn: 'off' }, ['failOn'], /unknown severity "off"/],
    [
      { severity: { tab: ['error', { max: 1 }] } },
      ['severity', 'tab'],
      'The rule tab has no settings. Expected a severity.',
    ],
    [
      { severity: { 'body-short': ['error'] } },
      ['severity', 'body-short'],
      'Expected a severity and a setting, such as ["warning", { "words": 5 }].',
    ],
    [
      { severity: { 'body-short': ['error', { max: 3 }] } },
      ['severity', 'body-short', 1, 'max'],
      'unknown setting "max" (choose from words)',
    ],
    [
      { severity: { 'body-short': ['error', {}] } },
      ['severity', 'body-short', 1],
      /"words" is missing/,
    ],
    [
      { severity: { 'body-short': ['error', { words: 1.5 }] } },
      ['severity', 'body-short', 1, 'words'],
      'Expected a whole number from 1 to 10000.',
    ],
    [
      { severity: { 'story-near-duplicate': ['error', { share: 70 }] } },
      ['severity', 'story-near-duplicate', 1, 'share'],
      'Expected a number from 0.5 to 1.',
    ],
    [{ extends: 'house' }, ['extends'], /Expected a path relative to this file/],
    [
      { extends: ['./a.json', '/etc/a.json'] },
      ['extends', 1],
      /Expected a path relative to this file/,
    ],
    [
      { extends: 'https://example.org/a.json' },
      ['extends'],
      /Expected a path relative to this file/,
    ],
    [{ agencies: { A: { mark: 'x' } } }, ['agencies', 'A', 'mark'], /unknown setting "mark"/],
    [{ agencies: { A: { endMark: ' ' } } }, ['agencies', 'A', 'endMark'], /must not be empty/],
    [{ terms: { Kyiv: 'Kiev' } }, ['terms', 'Kyiv'], 'Expected a list.'],
    [{ terms: { Kyiv: [] } }, ['terms', 'Kyiv'], /at least one spelling/],
    [{ terms: { a: ['b'], c: ['b'] } }, ['terms', 'c', 0], '"b" is already a spelling of "a".'],
    [{ overrides: [{ ignore: ['id'] }] }, ['overrides', 0], /"files" must name/],
    [{ select: 'tab' }, ['select'], 'Expected a list.'],
    [{ select: [1] }, ['select', 0], 'Expected a string.'],
    [{ severity: [] }, ['severity'], 'Expected an object.'],
    [null, [], 'Expected an object.'],
    [JSON.parse('{"__proto__": {}}'), ['__proto__'], /unknown setting "__proto__"/],
  ])('%j', (value, at, message) => {
    const fault = faultOf(value);
    expect(fault?.at).toEqual(at);
    expect(fault?.message).toMatch(message);
  });
});

const wrong = fc.constantFrom<unknown>('tabs', 'of', '', 1, null, true, [], {}, ['tab'], [1]);
/** Mostly valid values, and sometimes invalid ones. */
const mostly = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 15, arbitrary: right }, { weight: 1, arbitrary: wrong });
const pick = (...names: readonly string[]) => mostly(fc.constantFrom(...names));
const selectors = mostly(fc.array(pick('tab', 'text', 'all', 'default'), { maxLength: 3 }));
const rule = fc.constantFrom('tab', 'id-missing', 'tab', 'id-missing', 'text');
const limited = mostly(
  fc.oneof(
    pick('off', 'error'),
    fc.tuple(pick('error'), mostly(fc.record({ max: mostly(fc.integer({ min: 1, max: 200 })) }))),
    fc.tuple(
      pick('error'),
      mostly(fc.record({ share: mostly(fc.constantFrom(0.5, 0.7, 1, 0, 2)) })),
    ),
  ),
);
const seen = pick('HW', ' ', '(HW)');
const choice = {
  select: selectors,
  ignore: selectors,
  severity: mostly(
    fc.oneof(
      fc.dictionary(rule, pick('off', 'error', 'info'), { maxKeys: 2 }),
      fc.record({ 'headline-length': limited, 'story-near-duplicate': limited }),
    ),
  ),
};
const override = fc.record(
  { files: mostly(fc.array(pick('*.txt', 'drafts/'), { minLength: 1, maxLength: 2 })), ...choice },
  { requiredKeys: ['files'] },
);
const config = fc.record(
  {
    ...choice,
    $schema: pick('config.schema.json'),
    extends: mostly(
      fc.oneof(pick('./a.json'), fc.array(pick('../b.json', 'c.json'), { maxLength: 2 })),
    ),
    agencies: mostly(
      fc.dictionary(
        fc.constantFrom('Harbour Wire', ' '),
        mostly(
          fc.record(
            { names: mostly(fc.array(seen, { maxLength: 2 })), endMark: seen },
            { requiredKeys: [] },
          ),
        ),
        { maxKeys: 2 },
      ),
    ),
    terms: mostly(fc.record({ Kyiv: mostly(fc.array(pick('Kiev', 'Kief'), { maxLength: 2 })) })),
    failOn: pick('error', 'warning', 'info'),
    overrides: mostly(fc.array(mostly(override), { maxLength: 2 })),
  },
  { requiredKeys: [] },
);
const anything = fc.oneof(
  { weight: 9, arbitrary: config },
  { weight: 1, arbitrary: fc.dictionary(fc.constantFrom('select', 'extends'), selectors) },
  { weight: 1, arbitrary: fc.jsonValue() },
);

describe('the schema', () => {
  test('is shipped with the package and printed', () => {
    const shipped = readFileSync(join(BUILT, 'config.schema.json'), 'utf8');
    expect(JSON.parse(shipped)).toEqual(CONFIG_SCHEMA);
    expect(copydesk(['schema', 'config']).stdout).toBe(shipped);
  });

  test('accepts what the parser accepts, and nothing else', () => {
    expect([fitsSchema(FULL), faultOf(FULL)]).toEqual([true, null]);
    const seen = { good: 0, bad: 0 };
    fc.assert(
      fc.property(anything, (value) => {
        const good = faultOf(value) === null;
        seen[good ? 'good' : 'bad'] += 1;
        expect(fitsSchema(value)).toBe(good);
      }),
      { numRuns: 3000 },
    );
    expect(Math.min(seen.good, seen.bad)).toBeGreaterThan(100);
  });
});

describe('a configuration nested too deeply for the parser that tracks positions', () => {
  test.each([
    ['[', 'This is not JSON.'],
    ['[]', 'Expected an object.'],
  ])('is still rejected: %s', (brackets, message) => {
    const [open = '', close = ''] = brackets;
    const text = open.repeat(100_000) + close.repeat(100_000);
    const cwd = tempFolder({ 'copydesk.config.json': text, 'a.txt': 'a' });
    const { stderr, code } = copydesk(['validate', 'a.txt'], { cwd });
    expect({ stderr, code }).toEqual({
      stderr: `copydesk: copydesk.config.json:1:1: ${message}\n`,
      code: 2,
    });
  });
});

test('a configuration can come from a pipe, which is read once', () => {
  const cwd = tempFolder({ 'a.txt': 'ID :\n1\n' });
  const run = (config: string) =>
    shell(`echo '${config}' | copydesk validate --config /dev/stdin --format compact a.txt`, {
      cwd,
    });
  expect(run('{ "select": ["body-missing"] }').stdout).toBe(
    'a.txt:1:1: error body-missing The story has no body.\n',
  );
  expect(run('{ "select": ["bod"] }')).toMatchObject({
    stderr: expect.stringMatching(/^copydesk: \/dev\/stdin:1:14: select\[0\]: unknown rule "bod"/),
    code: 2,
  });
});
