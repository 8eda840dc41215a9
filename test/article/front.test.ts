import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/article/parse.ts';
import {
  BODY,
  codesOf,
  DATELINE,
  HEADLINE,
  pointsOf,
  SENTENCE,
  storyOf,
  wordsOf,
} from './story-text.ts';

const HEADER = { id: 470900, timestamp: { year: 2017, month: 11, day: 23, hour: 1, minute: 57 } };
const TEXT = { dateline: DATELINE, body: SENTENCE, endMark: '(END)' };
const PLAIN = { ...HEADER, headline: HEADLINE, ...TEXT };

/** Fields and diagnostics of a story with these lines after the author's label. */
function read(...below: readonly string[]) {
  const story = parseStory(storyOf(...below));
  return { ...wordsOf(story), codes: codesOf(story) };
}

describe('the headline', () => {
  it.each([
    ['after an empty line', ['', HEADLINE, '', BODY]],
    ['after several empty lines', ['', '', '', HEADLINE, '', '', BODY]],
    ['directly above the body', ['', HEADLINE, BODY]],
    ['with blanks around it', ['', `  ${HEADLINE}\t`, '', `  ${BODY}`]],
  ])('%s', (_, lines) => {
    expect(read(...lines)).toEqual({ ...PLAIN, codes: [] });
  });

  it("on the author's line, without an author", () => {
    expect(read(HEADLINE, '', BODY)).toEqual({ ...PLAIN, codes: ['author-as-headline'] });
  });

  it('sent twice', () => {
    const story = parseStory(storyOf('', HEADLINE, '', HEADLINE, '', BODY));
    expect(wordsOf(story)).toEqual(PLAIN);
    expect(pointsOf(story)).toEqual([['headline-repeated', HEADLINE]]);
  });

  it('missing', () => {
    const { headline, ...rest } = PLAIN;
    expect(read('', BODY)).toEqual({ ...rest, codes: ['headline-missing'] });
  });

  it('that begins like a dateline', () => {
    const headline = 'SEOUL: Ministers agree on ferry line';
    expect(read('', headline, '', BODY)).toEqual({ ...PLAIN, headline, codes: [] });
  });

  it('that begins with a rubric in brackets', () => {
    const headline = '(Yonhap Feature) Retired engineers repair toys, and ties';
    expect(read('', headline, '', BODY)).toEqual({ ...PLAIN, headline, codes: [] });
  });

  it.each([
    '(News Focus) Ministers agree on ferry line',
    '[Yonhap Interview] Minister wants ferry line',
    '(Xinhua Headlines) Ferry line opens',
    'Yonhap Feature: Ferry line opens',
    'Xinhua Insight: Ferry line opens',
    'Ministers: ferry line opens',
    'Ferry line opens -- minister',
    'BUSAN, Nov. 22: a day to remember',
  ])('%s', (headline) => {
    expect(read('', headline, '', BODY)).toEqual({ ...PLAIN, headline, codes: [] });
  });
});

describe('the author', () => {
  it('on the line after the label, followed by the headline', () => {
    const expected = { ...PLAIN, author: 'Lee Min-seo', codes: [] };
    expect(read('Lee Min-seo', HEADLINE, '', BODY)).toEqual(expected);
    expect(read('Lee Min-seo', '', HEADLINE, '', BODY)).toEqual(expected);
  });

  it('above a headline with a rubric and a byline', () => {
    const headline = '(Yonhap Feature) Retired engineers repair toys, and ties';
    expect(read('Lee Min-seo', headline, '', 'By Lee Min-seo', '', BODY)).toEqual({
      ...PLAIN,
      ...{ author: 'Lee Min-seo', byline: 'Lee Min-seo', headline, codes: [] },
    });
  });

  it('in the form of a byline', () => {
    expect(read('By Lee Min-seo', HEADLINE, '', BODY)).toEqual({
      ...PLAIN,
      ...{ author: 'By Lee Min-seo', codes: [] },
    });
  });
});

describe('lines between headline and dateline', () => {
  it("editors' notes", () => {
    const notes = ['(ATTN: RECASTS lead, headline; TRIMS)', '(ATTN: photos)'];
    expect(read('', HEADLINE, ...notes, '', BODY)).toEqual({ ...PLAIN, notes, codes: [] });
  });

  it('a note that contains a word of agencies', () => {
    const notes = ['(ATTN: ADDS more info in para 3)'];
    expect(read('', HEADLINE, ...notes, BODY)).toEqual({ ...PLAIN, notes, codes: [] });
  });

  it('a short headline above an agency in brackets', () => {
    const story = read('', 'Two towns meet', '', `(KPL) ${SENTENCE}`);
    expect(story).toMatchObject({ headline: 'Two towns meet', dateline: '(KPL)', body: SENTENCE });
  });

  it('a note in square brackets', () => {
    const notes = ['[Adds comment in paras 3-4]'];
    expect(read('', HEADLINE, ...notes, BODY)).toEqual({ ...PLAIN, notes, codes: [] });
  });

  it.each([
    ['By Kim Soo-ah', 'Kim Soo-ah'],
    ['BY KIM SOO-AH', 'KIM SOO-AH'],
    ['by Kim Soo-ah', 'Kim Soo-ah'],
    ['By Kim Soo-ah and Ali Haydar', 'Kim Soo-ah and Ali Haydar'],
    ['By Kim Soo-ah, Yonhap', 'Kim Soo-ah'],
    ['By Xinhua writers Wang Lei and Li Ming', 'Xinhua writers Wang Lei and Li Ming'],
    ['Por María José Díaz', 'María José Díaz'],
    ['Par Jean-Luc Renaud', 'Jean-Luc Renaud'],
    ['Von Karl Maier', 'Karl Maier'],
  ])('a byline: %s', (line, byline) => {
    expect(read('', HEADLINE, '', line, '', BODY)).toMatchObject({
      ...{ headline: HEADLINE, byline, dateline: DATELINE },
    });
  });

  it.each(['By the river', 'By 2020, ferries will be electric', 'By train to Busan'])(
    'not a byline: %s',
    (line) => {
      expect(read('', HEADLINE, '', line, '', BODY)).not.toHaveProperty('byline');
    },
  );

  it('notes and a byline, in either order', () => {
    const note = '(ATTN: ADDS details)';
    const expected = { ...PLAIN, notes: [note], byline: 'Kim Soo-ah', codes: [] };
    expect(read('', HEADLINE, note, 'By Kim Soo-ah', '', BODY)).toEqual(expected);
    expect(read('', HEADLINE, 'By Kim Soo-ah', note, '', BODY)).toEqual(expected);
  });

  it('a slug above the headline', () => {
    expect(read('', 'Korea-Ferry', '', HEADLINE, '', BODY)).toEqual({
      ...PLAIN,
      ...{ slug: 'Korea-Ferry', codes: [] },
    });
  });

  it('a page title above a headline that is directly above the dateline', () => {
    const title = 'Sea ports of the south open to ferries again';
    expect(read('', title, '', HEADLINE, BODY)).toEqual({ ...PLAIN, slug: title, codes: [] });
  });

  it('a subhead below the headline', () => {
    const subhead = 'Islanders had waited for it for twenty years';
    expect(read('', HEADLINE, subhead, '', BODY)).toEqual({ ...PLAIN, subhead, codes: [] });
  });
});

describe('a story without a dateline', () => {
  const { dateline, ...rest } = PLAIN;

  it('begins after its headline', () => {
    expect(read('', HEADLINE, '', `${SENTENCE} (END)`)).toEqual({
      ...rest,
      codes: ['dateline-missing'],
    });
  });

  it('keeps its notes and byline', () => {
    const lines = ['(ATTN: photos)', 'By Kim Soo-ah', '', `${SENTENCE} (END)`];
    expect(read('', HEADLINE, ...lines)).toMatchObject({
      ...{ headline: HEADLINE, notes: ['(ATTN: photos)'], byline: 'Kim Soo-ah', body: SENTENCE },
    });
  });

  it('keeps its lines in the body', () => {
    const lines = ['First line of the text.', '', 'Second line.', '', 'Third line.'];
    expect(read('', HEADLINE, '', ...lines)).toMatchObject({
      headline: HEADLINE,
      body: 'First line of the text.\n\nSecond line.\n\nThird line.',
    });
  });

  it('does not take datelines from the stories it summarises', () => {
    const digest = ['Three stories of the day follow.', '', '-----', '', 'Ferry opens', ''];
    expect(read('', 'Summary of news', '', ...digest, 'BUSAN -- A ferry sails.')).toEqual({
      ...{ ...HEADER, headline: 'Summary of news' },
      body: 'Three stories of the day follow.\n\n-----\n\nFerry opens\n\nBUSAN -- A ferry sails.',
      codes: ['dateline-missing', 'end-mark-missing'],
    });
  });

  it('with an agency in brackets below the text, which is no dateline', () => {
    const body = '港町で22日、新しい駅が開業した。';
    const { headline, body: read } = parseStory(
      storyOf('', '新駅が開業', '', body, '', '（時事）'),
    );
    expect([headline, read]).toEqual(['新駅が開業', `${body}\n\n（時事）`]);
  });

  it('with only a headline', () => {
    expect(read('', HEADLINE, '', 'X')).toEqual({
      ...{ ...HEADER, headline: HEADLINE, codes: ['body-missing'] },
    });
  });

  it.each(['', ' \n\n\t\n', '\uFEFF'])('that is blank: %j', (text) => {
    expect(wordsOf(parseStory(text))).toEqual({});
    expect(codesOf(parseStory(text))).toEqual([
      ...['id-missing', 'timestamp-missing', 'headline-missing', 'body-missing'],
    ]);
  });

  it('reports where the body would be', () => {
    const story = parseStory(storyOf('', HEADLINE));
    const at = story.spans.headline?.end;
    expect(story.diagnostics).toMatchObject([{ code: 'body-missing', start: at, end: at }]);
  });
});

describe('limits of the lines above a body', () => {
  it.each([
    [1, 0],
    [60, 61],
  ])('an agency of %i characters that submitted a story, but not %i', (inside, outside) => {
    const kindOf = (length: number) => {
      const line = `Submitted by ${'o'.repeat(length)} on`;
      const { parts, text } = parseStory(storyOf('', HEADLINE, line, '', BODY));
      return parts.find(({ start, end }) => text.slice(start, end) === line)?.kind;
    };
    expect([kindOf(inside), kindOf(outside)]).toEqual(['label', 'subhead']);
  });

  it('a dateline right below a rule', () => {
    expect(read('', HEADLINE, '', '-----', BODY)).toMatchObject({ dateline: DATELINE });
    expect(read('', HEADLINE, '', '-----', '', BODY)).toMatchObject({ dateline: DATELINE });
    const below = read('', HEADLINE, '', '-----', 'Ferry opens', BODY);
    expect(below).not.toHaveProperty('dateline');
  });

  it('the longest rule', () => {
    const read = (length: number) =>
      parseStory(storyOf('', HEADLINE, '', '-'.repeat(length), '', BODY)).subhead;
    expect([read(299), read(300)]).toEqual([null, '-'.repeat(300)]);
  });

  it('the words of a slug above a line in lower case', () => {
    const lower = 'in the ports of the south';
    const slug = 'Ferry storm news';
    expect(read('', slug, lower, '', BODY)).toMatchObject({ slug, headline: lower });
    const title = `${slug} today`;
    expect(read('', title, lower, '', BODY)).toMatchObject({ headline: `${title} ${lower}` });
  });

  it('a single title above a note', () => {
    const rest = ['(ATTN: photos)', '', BODY];
    expect(read(HEADLINE, ...rest)).toMatchObject({ headline: HEADLINE });
    expect(read(HEADLINE, ...rest)).not.toHaveProperty('author');
    const named = { author: 'Lee Min-seo', headline: HEADLINE };
    expect(read('Lee Min-seo', HEADLINE, ...rest)).toMatchObject(named);
  });

  it.each([
    ['Ferry line opens +', 'Ferry line opens', ['+']],
    ['Ferry line opens + +', 'Ferry line opens + +', []],
    ['Ferry line opens on Disney+', 'Ferry line opens on Disney+', []],
  ])('a plus sign: %s', (line, headline, marks) => {
    const story = parseStory(storyOf('', line, '', BODY));
    expect(story.headline).toBe(headline);
    const found = story.parts.filter(({ kind }) => kind === 'transmissionMark');
    expect(found.map(({ start, end }) => story.text.slice(start, end))).toEqual(marks);
  });
});
