import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/corpus/read/story.ts';
import { planQuery } from '../../src/index/answer/plan.ts';
import { ArchiveIndex } from '../../src/index/open/archive-index.ts';
import { type Candidates, toMatch } from '../../src/index/open/candidates.ts';
import { storyRow } from '../../src/index/stored/story-row.ts';
import { IndexWriter } from '../../src/index/update/index-writer.ts';
import { parseQuery } from '../../src/query/language/parse.ts';
import type { MatchOptions } from '../../src/query/match/compile.ts';
import { lastingFolder } from '../corpus/temp-folder.ts';
import { matcherOf, parsed } from '../query/query.ts';
import { storyWith } from '../query/story.ts';
import { ENGINES } from './engines.ts';

/** A plan in short: tokens as they are, beginnings with a star; a tilde where the matcher has to look. */
function drawn(query: string, options: MatchOptions = {}): string {
  const { candidates, isExact } = planQuery(parsed(query), options);
  return `${isExact ? '' : '~'}${draw(candidates)}`;
}

function draw(candidates: Candidates): string {
  switch (candidates.kind) {
    case 'all':
      return 'all';
    case 'token':
      return candidates.token.text + (candidates.token.isPrefix ? '*' : '');
    case 'range':
      return `${candidates.field}:${candidates.from ?? ''}..${candidates.to ?? ''}`;
    case 'not':
      return `-${draw(candidates.node)}`;
    default:
      return `${candidates.kind}(${candidates.nodes.map(draw).join(' ')})`;
  }
}

describe('the plan', () => {
  it.each([
    ['cocoa', 'cocoa'],
    ['Straße', 'strasse'],
    ['1,000.5', '1,000.5'],
    ['coco*', 'coco*'],
    ['"cocoa"', 'cocoa'],
    ['oil -opec', 'and(oil -opec)'],
    ['oil OR gas', 'or(oil gas)'],
    ['*', 'all'],
    ['id:470853', 'id:470853..470853'],
    ['words:>200', 'words:201..'],
    ['oil date:2017-11', 'and(oil date:20171101..20171130)'],
  ])('of %s says all: %s', (query, plan) => {
    expect(drawn(query)).toBe(plan);
  });

  it.each([
    ['"central bank"', '~and(central bank)'],
    ['"oil price"~5', '~and(oil price)'],
    ["O'Neil", '~and(o neil)'],
    ['headline:oil', '~and(oil)'],
    ['agency:reuter date:1987-03', '~and(date:19870301..19870331)'],
    ['yen* place:tokyo', '~and(yen*)'],
    ['oil OR place:tokyo', '~all'],
    ['-"central bank"', '~all'],
    ['-headline:oil', '~all'],
    ['pri?e', '~and(pri*)'],
    ['*rice', '~all'],
    ['prise~1', '~all'],
    ['/pri.e/', '~all'],
    ['written:2017', '~all'],
    ['THAAD를', '~and(thaad 를*)'],
    ['정상', '~and(정상*)'],
    ['京都', '~and(京 都)'],
    ['path:1987', '~all'],
    // What follows the point may be a figure of the same number.
    ['1,*', '~and(1*)'],
  ])('of %s leaves the rest to the matcher: %s', (query, plan) => {
    expect(drawn(query)).toBe(plan);
  });

  it('lets stories that are not ASCII through where case counts', () => {
    expect(drawn('Oil', { exact: true })).toBe('~or(. and(oil))');
  });

  it('asks FTS5 for as much as it can at once', () => {
    const match = (query: string) => toMatch(planQuery(parsed(query)).candidates);
    expect(match('oil (price OR out*) -opec')).toBe('(("oil" AND ("price" OR "out"*)) NOT "opec")');
    expect(match('-opec')).toBeNull();
    expect(match('oil id:5')).toBeNull();
  });
});

/** Pieces of many scripts, with what joins and what separates words. */
const pieces = fc.constantFrom(
  ...[
    'oil',
    'Oil',
    'ÓIL',
    'o',
    'il',
    'opec',
    'price',
    'Straße',
    'strasse',
    'a',
    'b1',
    '_',
    '3',
    '5',
  ],
  ...['.', ',', '-', '’', "'", ' ', ' ', ' ', '\n\n', '(', '\u00ad', '\u0301', '\u200b', '\u2028'],
  ...[
    '정상',
    '회담',
    '을',
    '京都',
    '大学',
    'カ',
    '\u3099',
    'ก',
    'ิ',
    'क',
    '\u0903',
    'ö',
    '😀',
    '𝐨',
    'ﬁ',
    '½',
  ],
  ...[
    '1,000',
    '2.5',
    'U.S.',
    'İ',
    'ς',
    'ŀ',
    '年',
    '2017年',
    'THAAD를',
    '\u0345',
    '\u1e9b\u0323',
    'ﷺ',
  ],
);
const texts = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(''));
const terms = fc.oneof(
  { weight: 4, arbitrary: texts.map((text) => text.replace(/\s+/g, '')) },
  texts.map((text) => `"${text.replace(/["\\]/g, '')}"`),
  texts.map((text) => `"${text.replace(/["\\]/g, '')}"~2`),
  texts.map((text) => `${text.replace(/\s+/g, '')}*`),
  fc.tuple(texts, texts).map(([a, b]) => `${a.replace(/\s+/g, '')}*${b.replace(/\s+/g, '')}`),
  texts.map((text) => `headline:"${text.replace(/["\\]/g, '')}"`),
  fc.constantFrom('id:>3', 'words:2..5', 'date:2017', 'oil~1', '/o.l/', '*', 'body:*'),
);
const queries = fc.oneof(
  terms,
  fc.tuple(terms, terms).map(([a, b]) => `${a} ${b}`),
  fc.tuple(terms, terms).map(([a, b]) => `${a} OR ${b}`),
  fc.tuple(terms, terms).map(([a, b]) => `${a} NOT ${b}`),
  fc.tuple(terms, terms, terms).map(([a, b, c]) => `NOT (${a} OR ${b}) ${c}`),
);

describe.each(ENGINES)('with $name', (engine) => {
  const stories: Story[] = fc
    .sample(fc.tuple(fc.option(texts), fc.option(texts), fc.nat(9)), { numRuns: 500, seed: 1 })
    .map(([headline, body, number]) => {
      const timestamp =
        number === 0 ? null : { year: 2010 + number, month: 1, day: 1, hour: 0, minute: 0 };
      return storyWith({
        headline,
        body,
        id: number === 1 ? null : number,
        words: number,
        timestamp,
      });
    });
  const index = indexOf(stories);

  function indexOf(stories: readonly Story[]): ArchiveIndex {
    const path = join(lastingFolder(), 'index.db');
    const writer = new IndexWriter(path, engine, null);
    writer.addStories(
      0,
      '1.txt',
      stories.map((story) => storyRow(story, { print: null, idPlace: null, place: null })),
    );
    const meta = {
      ...{ schema: 1, version: '', unicode: '', endianness: '', root: '', inode: 0, comparedAt: 0 },
      ...{
        files: 1,
        stories: stories.length,
        doubtful: 0,
        nextNumber: stories.length,
        ignoreFiles: [],
      },
    };
    writer.finish(meta);
    return new ArchiveIndex(engine.openShared(path), meta);
  }

  it('leaves out no story that matches, and keeps none that does not where it says all', async () => {
    const check = fc.asyncProperty(
      queries,
      fc.boolean(),
      fc.boolean(),
      async (query, exact, all) => {
        const result = parseQuery(query);
        if (!result.ok) return;
        const options: MatchOptions = all ? { exact } : { exact, fields: ['body'] };
        const matcher = await matcherOf(result.query, options);
        const { candidates, isExact } = planQuery(result.query, options);
        const kept = index.numbersOf(candidates);
        for (const [number, story] of stories.entries()) {
          const matches = matcher.matches(story);
          if (matches || isExact)
            expect([query, number, kept.has(number)]).toEqual([query, number, matches]);
        }
      },
    );
    await fc.assert(check, { numRuns: 400 });
  });
});
