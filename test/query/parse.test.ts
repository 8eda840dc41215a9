import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STORY_FIELDS } from '../../src/article/fields.ts';
import type { QueryNode } from '../../src/query/language/ast.ts';
import { queryField } from '../../src/query/language/fields.ts';
import { parseQuery, QUERY_LIMIT } from '../../src/query/language/parse.ts';
import { printQuery } from './print.ts';
import { errorOf, parsed } from './query.ts';

/** The nodes without their spans. */
function bare(node: QueryNode): unknown {
  const { span, ...rest } = node;
  expect(span.start).toBeLessThanOrEqual(span.end);
  if (rest.kind === 'and' || rest.kind === 'or') return { [rest.kind]: rest.nodes.map(bare) };
  if (rest.kind === 'not') return { not: bare(rest.node) };
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== null));
}

const nodes = (text: string) => bare(parsed(text));
const word = (text: string, field?: string) => ({ kind: 'word', text, ...(field && { field }) });

describe('a query', () => {
  test('joins words by AND, which binds more tightly than OR', () => {
    expect(nodes('oil price OR yen')).toEqual({
      or: [{ and: [word('oil'), word('price')] }, word('yen')],
    });
    expect(nodes('oil AND (price || output) && -opec')).toEqual({
      and: [word('oil'), { or: [word('price'), word('output')] }, { not: word('opec') }],
    });
    expect(nodes('NOT oil price')).toEqual({ and: [{ not: word('oil') }, word('price')] });
    expect(nodes('!oil +price')).toEqual({ and: [{ not: word('oil') }, word('price')] });
  });

  test('can contain phrases, proximity, prefixes, wildcards, fuzzy words and regular expressions', () => {
    expect(nodes('"central bank"')).toEqual({ kind: 'phrase', text: 'central bank' });
    expect(nodes('“central bank”')).toEqual({ kind: 'phrase', text: 'central bank' });
    expect(nodes('"a \\"b\\" c"')).toEqual({ kind: 'phrase', text: 'a "b" c' });
    expect(nodes('"talks summit"~5')).toEqual({ kind: 'near', text: 'talks summit', distance: 5 });
    expect(nodes('yen*')).toEqual({ kind: 'prefix', text: 'yen' });
    expect(nodes('wom?n')).toEqual({ kind: 'wildcard', pattern: 'wom?n' });
    expect(nodes('*tion')).toEqual({ kind: 'wildcard', pattern: '*tion' });
    expect(nodes('korea~')).toEqual({ kind: 'fuzzy', text: 'korea', edits: 2 });
    expect(nodes('korea~1')).toEqual({ kind: 'fuzzy', text: 'korea', edits: 1 });
    expect(nodes('korea~0')).toEqual(word('korea'));
    expect(nodes('/a b[/]\\/c/si')).toEqual({ kind: 'regex', pattern: 'a b[/]\\/c', flags: 'is' });
    expect(nodes('*')).toEqual({ kind: 'exists' });
  });

  test('can contain fields, in any case, with groups', () => {
    expect(nodes('Agency:reuter')).toEqual(word('reuter', 'dateline.agency'));
    expect(nodes('headline:"a b"')).toEqual({ kind: 'phrase', text: 'a b', field: 'headline' });
    expect(nodes('headline:(a OR body:b -c)')).toEqual({
      or: [word('a', 'headline'), { and: [word('b', 'body'), { not: word('c', 'headline') }] }],
    });
    expect(nodes('agency:*')).toEqual({ kind: 'exists', field: 'dateline.agency' });
    expect(nodes('path:/home/me/a.txt')).toEqual(word('/home/me/a.txt', 'source.path'));
    expect(nodes('path:/2017/')).toEqual({
      kind: 'regex',
      pattern: '2017',
      flags: '',
      field: 'source.path',
    });
  });

  test.each([
    ['id:470853', 470853, 470853],
    ['id:9007199254740991', 9007199254740991, 9007199254740991],
    ['words:<200', null, 199],
    ['words:<=200', null, 200],
    ['words:>200', 201, null],
    ['words:100..200', 100, 200],
    ['words:[100 TO 200]', 100, 200],
    ['words:{100 TO 200}', 101, 199],
    ['words:[100 TO *]', 100, null],
    ['date:2017', 20170101, 20171231],
    ['date:2017-11', 20171101, 20171130],
    ['date:2016-2', 20160201, 20160229],
    ['date:"2017-11-22"', 20171122, 20171122],
    ['date:=2017-11-22', 20171122, 20171122],
    ['date:2017-11-01..2017-11-30', 20171101, 20171130],
    ['date:..2017-11', null, 20171130],
    ['date:2017-11..', 20171101, null],
    ['written:>=2017', 20170101, null],
    ['written:>2017', 20171232, null],
    ['written:<2017-11', null, 20171100],
    ['dateline.date:2017-11-22', 20171122, 20171122],
    ['timestamp:2017-11-23', 201711230000, 201711232359],
    ['time:2017-11-23T16:30', 201711231630, 201711231630],
    ['time:>2017-11', 201711302360, null],
    ['source.line:1', 1, 1],
  ])('reads the range %s', (text, from, to) => {
    expect(parsed(text)).toMatchObject({ kind: 'range', from, to });
  });

  test.each([
    ['date:today', 20240331],
    ['date:Yesterday', 20240330],
    ['date:3d', 20240328],
    ['date:"3 days ago"', 20240328],
    ['date:2w', 20240317],
    ['date:1m', 20240229],
    ['date:"1 year ago"', 20230331],
  ])('counts the day %s back from now', (text, day) => {
    const result = parseQuery(text, new Date(2024, 2, 31, 23, 59));
    expect(result).toMatchObject({ ok: true, query: { kind: 'range', from: day, to: day } });
  });

  test('can contain every name of the story object, and the short names', () => {
    for (const { name, short } of STORY_FIELDS) {
      expect(queryField(name)).toBe(name);
      expect(queryField(short ?? name)).toBe(name);
    }
  });

  test('can contain ordinary punctuation', () => {
    expect(nodes("'")).toEqual(word("'"));
    expect(nodes('-')).toEqual(word('-'));
    expect(nodes('oil - price')).toEqual({ and: [word('oil'), word('price')] });
    expect(nodes('oil -- price & / ...')).toEqual({ and: [word('oil'), word('price')] });
    expect(nodes('Washington: oil')).toEqual({ and: [word('Washington:'), word('oil')] });
    expect(nodes('headline\\: oil')).toEqual({ and: [word('headline:'), word('oil')] });
    expect(nodes('12:30')).toEqual(word('12:30'));
    expect(nodes('http://x')).toEqual(word('http://x'));
    expect(nodes('"score:3"')).toEqual({ kind: 'phrase', text: 'score:3' });
    expect(nodes('what?!')).toEqual({ kind: 'wildcard', pattern: 'what?!' });
    expect(nodes('?')).toEqual(word('?'));
    expect(nodes('and or not [sic] {x} a~b ~ ~2 a^2')).toEqual({
      and: ['and', 'or', 'not', '[sic]', '{x}', 'a~b', '~2', 'a^2'].map((text) => word(text)),
    });
    expect(nodes('\\AND \\(x\\) a\\')).toEqual({ and: [word('AND'), word('(x)'), word('a\\')] });
    expect(nodes("O'Donnell U.S. co-operate")).toEqual({
      and: [word("O'Donnell"), word('U.S.'), word('co-operate')],
    });
    expect(nodes('\\"')).toEqual(word('"'));
    expect(nodes('"$"')).toEqual({ kind: 'phrase', text: '$' });
  });

  test('has nodes with correct spans', () => {
    expect(parsed(' oil AND headline:(a b)')).toMatchObject({
      span: { start: 1, end: 23 },
      nodes: [{ span: { start: 1, end: 4 } }, { span: { start: 9, end: 23 } }],
    });
  });
});

describe('a mistake', () => {
  test.each([
    ['', 0, 0, 'the query is empty'],
    ['  ', 2, 2, 'the query is empty'],
    ['AND x', 0, 3, '"AND" is not allowed here'],
    ['a AND OR b', 6, 8, '"OR" is not allowed here'],
    ['a OR', 4, 4, 'the query ends too early'],
    ['a NOT', 5, 5, 'the query ends too early'],
    ['a (b', 2, 3, 'this ( has no matching )'],
    ['a) b', 1, 2, 'this ) has no matching ('],
    ['a () b', 2, 4, 'the parentheses are empty'],
    ['headline:()', 9, 11, 'the parentheses are empty'],
    ['a "b c', 2, 6, 'the phrase has no closing quote'],
    ['""', 0, 2, 'the phrase is empty'],
    ['"a b"~', 0, 6, 'the distance is missing'],
    ['/a', 0, 2, 'the regular expression has no closing slash'],
    ['/a/x', 3, 4, '"x" are not flags of a regular expression'],
    ['korea~3', 6, 7, 'a word can differ by at most 2 letters, not 3'],
    ['date:someday', 5, 12, '"someday" is not a date'],
    ['date:2017-11-23T16:30', 5, 21, 'date has no time of day'],
    ['time:2017-11-23T24:30', 5, 21, 'the date "2017-11-23T24:30" does not exist'],
    ['score:3', 0, 5, 'unknown field "score" in the query'],
    ['a.date:3', 0, 6, 'unknown field "a.date" in the query (did you mean "date"?)'],
    ['date:2017-13', 5, 12, 'the date "2017-13" does not exist'],
    ['date:2017-02-29', 5, 15, 'the date "2017-02-29" does not exist'],
    ['date:2018..2017', 5, 15, 'the range "2018..2017" ends before it begins'],
    ['date:..', 5, 7, 'the range ".." has no limits'],
    ['date:[2017 2018]', 5, 16, '"[2017 2018]" is not a range'],
    ['date:/2017/', 5, 11, 'date does not take a regular expression'],
    ['words:>= 100', 6, 8, 'there is no value after ">="'],
    ['a headline: b', 2, 11, 'there is no value after "headline:"'],
    ['(Agency:)', 1, 8, 'there is no value after "Agency:"'],
    ['time:', 0, 5, 'there is no value after "time:"'],
    ['words:many', 6, 10, '"many" is not a value of words'],
    ['id:9007199254740992', 3, 19, '"9007199254740992" is not a value of id'],
  ])('in %j is reported at %i to %i', (text, start, end, message) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ span: { start, end }, message });
    expect(error.expected).not.toBe('');
  });

  test('in a field name comes with suggestions', () => {
    expect(errorOf('a headlin:x')).toMatchObject({
      span: { start: 2, end: 9 },
      suggestions: ['headline'],
    });
    expect(errorOf('dat:2017').suggestions).toEqual(['date']);
    expect(errorOf('since:2017').suggestions).toEqual(['date']);
    expect(errorOf('title:oil').suggestions).toEqual(['headline']);
    expect(errorOf('oil source:x')).toMatchObject({
      span: { start: 4, end: 10 },
      suggestions: ['path'],
    });
    expect(errorOf('angecy:x').suggestions).toEqual(['agency']);
  });

  test('in size is reported', () => {
    expect(errorOf('('.repeat(10_000)).message).toBe(
      'the query is nested more than 100 levels deep',
    );
    expect(errorOf('NOT '.repeat(4000)).message).toBe(
      'the query is nested more than 100 levels deep',
    );
    expect(errorOf('a'.repeat(QUERY_LIMIT + 1)).message).toContain('longer than');
    expect(parseQuery('a '.repeat(QUERY_LIMIT / 2)).ok).toBe(true);
    expect(parseQuery('-!'.repeat(QUERY_LIMIT / 2)).ok).toBe(true);
  });
});

/** Text in which the characters of the query language are more frequent than in random text. */
const querylike = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'b c',
        ' ',
        '  ',
        '(',
        ')',
        '"',
        '“',
        '-',
        '+',
        '!',
        '*',
        '?',
        '~',
        '~1',
      ),
      fc.constantFrom(
        'AND',
        ' OR ',
        'NOT ',
        '&&',
        ' || ',
        '/',
        '/x/',
        '\\',
        ':',
        '.',
        "'",
        '[',
        ']',
      ),
      fc.constantFrom(
        'headline:',
        'body:(',
        'date:',
        'path:',
        'words:',
        'foo:',
        '2017',
        '..',
        '>=',
      ),
      fc.constantFrom(
        'date:>2017-12',
        'words:<5',
        ' id:{1 TO 9}',
        'written:..2016',
        'é',
        '정상',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

describe('any text', () => {
  test('is a query or has a mistake within it', () => {
    fc.assert(
      fc.property(querylike, (text) => {
        const result = parseQuery(text);
        const { start, end } = result.ok ? result.query.span : result.error.span;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2000 },
    );
  });

  test('that is a query parses the same after printing', () => {
    fc.assert(
      fc.property(querylike, (text) => {
        const first = parseQuery(text);
        if (!first.ok) return;
        expect(nodes(printQuery(first.query))).toEqual(bare(first.query));
      }),
      { numRuns: 3000 },
    );
  });
});
