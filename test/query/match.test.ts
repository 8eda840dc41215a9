import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agencies, sharedNames } from '../../src/article/agency-names.ts';
import type { Story } from '../../src/corpus/read/story.ts';
import { requiredLiterals } from '../../src/query/match/literals.ts';
import { isAscii } from '../../src/query/text/chars.ts';
import { fold } from '../../src/query/text/fold.ts';
import { matcherFor, matcherOf, parsed } from './query.ts';
import { matchesPlainly, tokens } from './reference.ts';
import { storyFrom, storyWith } from './story.ts';

const WORDS = [
  'oil',
  'OIL',
  'óil',
  'lio',
  'soil',
  'price',
  'prices',
  'Strasse',
  'Straße',
  'yen',
  'Yén',
];
const MORE = [
  '1,000',
  '1',
  '3.5',
  '000',
  "O'Neil",
  'O’Neil',
  'neil',
  'co-op',
  'op',
  'U.S.',
  's',
  'ΟΔΟΣ',
  'οδός',
];
const vocabulary = fc.constantFrom(...WORDS, ...MORE);
const plainWord = fc.constantFrom(...WORDS, 'neil', '1', 's', 'οδος');
const gap = fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n\n', '-', ' (', ') ', ' “', '... ', '_');

const text = fc
  .array(fc.tuple(vocabulary, gap), { maxLength: 12 })
  .map((pieces) => pieces.flat().join(''));

const term = fc.oneof(
  { weight: 4, arbitrary: vocabulary },
  fc.array(vocabulary, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`),
  fc
    .tuple(fc.array(vocabulary, { minLength: 1, maxLength: 3 }), fc.nat(4))
    .map(([words, distance]) => `"${words.join(' ')}"~${distance}`),
  plainWord.map((word) => `${word.slice(0, 2)}*`),
  plainWord
    .map((word) => `${word.slice(0, 1)}?${word.slice(2)}`)
    .filter((word) => /\p{L}/u.test(word)),
  fc
    .tuple(plainWord, fc.nat(2))
    .map(([word, at]) => `${word.slice(0, at)}*${word.slice(at + 1)}`)
    .filter((word) => word !== '*'),
  fc.tuple(plainWord, fc.integer({ min: 1, max: 2 })).map(([word, edits]) => `${word}~${edits}`),
);

const { query } = fc.letrec<{ query: string; group: string }>((tie) => ({
  query: fc.oneof({ maxDepth: 3, withCrossShrink: true }, term, tie('group')),
  group: fc
    .tuple(tie('query'), fc.constantFrom(' ', ' AND ', ' OR ', ' -', ' OR NOT '), tie('query'))
    .map(([left, join, right]) => `(${left}${join}${right})`),
}));

const story = fc
  .record({ headline: fc.option(text), body: fc.option(text) })
  .map((fields) => storyWith(fields));

function valuesOf({ article }: Story): string[] {
  return [article.headline, article.body].filter((value) => value !== null);
}

describe('a matcher', () => {
  test('agrees with the reference implementation', async () => {
    await fc.assert(
      fc.asyncProperty(query, story, async (written, candidate) => {
        const matcher = await matcherFor(written);
        const plainly = matchesPlainly(parsed(written), valuesOf(candidate).map(tokens));
        expect(matcher.matches(candidate)).toBe(plainly);
      }),
      { numRuns: 3000 },
    );
  });

  test('finds matches in order, without overlaps, and only in matching stories', async () => {
    await fc.assert(
      fc.asyncProperty(query, story, async (written, candidate) => {
        const matcher = await matcherFor(written);
        const matches = matcher.find(candidate);
        expect(matches !== null).toBe((await matcherFor(written)).matches(candidate));
        let field = 'headline';
        let last = 0;
        for (const match of matches ?? []) {
          if (match.field !== field) [field, last] = [match.field, 0];
          expect(match.start).toBeGreaterThanOrEqual(last);
          expect(match.end).toBeGreaterThan(match.start);
          last = match.end;
        }
        expect(field === 'headline' || field === 'body').toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('finds text that folds to the word', async () => {
    await fc.assert(
      fc.asyncProperty(plainWord, text, async (word, body) => {
        const matches = (await matcherFor(word)).find(storyWith({ body })) ?? [];
        for (const { start, end } of matches) {
          expect(fold(body.slice(start, end)).text).toBe(fold(word).text);
        }
        expect(matches.length).toBe(
          tokens(body).filter((token) => token === fold(word).text).length,
        );
      }),
      { numRuns: 1000 },
    );
  });

  test('never throws', async () => {
    const matchers = await Promise.all(
      [
        'a',
        '정상',
        '東京',
        '"a b"',
        '"a 1"~3',
        'a*',
        '?*',
        'กิ*น',
        'ab~',
        '/./s',
        "'",
        'é',
        '1*',
      ].map((one) => matcherFor(`headline:${one} OR ${one}`)),
    );
    const unit = fc.constantFrom(
      ...'aAé1., 정상東京กินำア\u3099\u0301\u200b\ud83d\ude00'.split(''),
      '\n',
    );
    const any = fc.oneof(
      fc.string({ unit, maxLength: 30 }),
      fc.string({ unit: 'binary', maxLength: 30 }),
    );
    fc.assert(
      fc.property(any, any, (headline, body) => {
        const candidate = storyWith({ headline, body });
        for (const matcher of matchers) {
          const matches = matcher.find(candidate);
          expect(matches !== null).toBe(matcher.matches(storyWith({ headline, body })));
          for (const { field, start, end } of matches ?? []) {
            expect(start).toBeLessThan(end);
            expect(end).toBeLessThanOrEqual((field === 'body' ? body : headline).length);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('required literals', () => {
  test.each([
    ['cocoa', [['cocoa']]],
    ['Résumé', [['resume']]],
    ['"central bank"', [['central'], ['bank']]],
    ['oil AND (price OR output) -opec', [['oil'], ['price', 'output']]],
    ['(a bcd) OR efg', [['bcd', 'efg']]],
    ['wom?n*s', [['wom'], ['n'], ['s']]],
    ["O'Neil", [['neil'], ['o']]],
    ['yen*', [['yen']]],
    ['a OR 정상', null],
    ['date:2017', [['2017']]],
    ['date:2016-11..2018-01', [['2016', '2017', '2018']]],
    ['date:1900..2017', null],
    ['date:>=2017', null],
    ['written:2017', null],
    ['id:2017', null],
    ['path:seeds', null],
    ['agency:reuter', [['reuter']]],
    ['agency:"Anadolu Agency"', [['anadolu', 'aa']]],
    ['agency:Nigérienne', [['nigerienne', 'ani']]],
    ['agency:agency', null],
    ['agency:정상', null],
    ['oil~1', null],
    ['-oil', null],
    ['/oil/', null],
  ])('of %s are %j', (written, literals) => {
    expect(requiredLiterals(parsed(written))).toEqual(literals);
  });

  test('are as written with exact', () => {
    expect(requiredLiterals(parsed('Résumé'), { exact: true })).toEqual([['sum'], ['R']]);
    expect(requiredLiterals(parsed('agency:Reuters'), { exact: true })).toBeNull();
  });

  test('for an agency include every name that such an agency uses', async () => {
    const signed = Object.entries(agencies()).flatMap(([name, written]) =>
      written.split('|').map((signature) => ({ name, signature })),
    );
    const shared = Object.entries(sharedNames()).flatMap(([signature, names]) =>
      Object.keys(names).map((name) => ({ name, signature })),
    );
    for (const { name, signature } of [...signed, ...shared]) {
      if (!isAscii(signature)) continue;
      for (const word of name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')) {
        const required = requiredLiterals(parsed(`agency:"${word}"`)) ?? [];
        for (const alternatives of required) {
          expect(alternatives.some((one) => signature.toLowerCase().includes(one))).toBe(true);
        }
      }
    }
  });

  test('occur in every matching story', async () => {
    const layout = fc
      .tuple(text, text)
      .map(
        ([headline, body]) =>
          `ID :\n7\nThu, 11/23/2017 - 01:57\nAuther :\n\n${headline}\n\nSEOUL (AP) -- ${body} (END)\n\nX`,
      );
    await fc.assert(
      fc.asyncProperty(query, layout, fc.boolean(), async (written, raw, exact) => {
        const node = parsed(written);
        const required = requiredLiterals(node, { exact });
        const matches = (await matcherOf(node, { exact })).matches(storyFrom(raw));
        if (!matches || required === null) return;
        const searched = exact ? raw : fold(raw).text;
        for (const alternatives of required) {
          expect(alternatives.some((literal) => searched.includes(literal))).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
