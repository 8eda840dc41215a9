import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../src/article/paragraphs.ts';
import { parseStories, parseStory } from '../../src/article/parse.ts';
import { BODY, codesOf, DATELINE, HEADLINE, SENTENCE, storyOf } from './story-text.ts';

/** A line of this width that ends in the middle of a sentence. */
function lineOf(width: number, end = ''): string {
  const words = 'word '
    .repeat(width)
    .slice(0, width - end.length)
    .replace(/ $/, 's');
  return `${words.replace(/^w/, 'W')}${end}`;
}

function paragraphsOf(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return readParagraphs(text, { start: 0, end: text.length }).map(({ value }) => value);
}

function joined(...lines: readonly string[]): boolean {
  return !paragraphsOf(...lines)
    .join('\n')
    .includes('\n');
}

describe('limits of hard wraps, tested on both sides', () => {
  const full = lineOf(70);

  it('room for the next word', () => {
    // A line that ends a sentence is full even if the next word misses by a single column.
    expect(paragraphsOf(full, lineOf(66, '.'), 'Then it went on.')).toHaveLength(1);
    expect(paragraphsOf(full, lineOf(65, '.'), 'Then it went on.')).toHaveLength(2);
  });

  it('room that other lines can leave', () => {
    expect(joined(full, lineOf(63), 'Then it went on.')).toBe(true);
    expect(joined(full, lineOf(62), 'Then it went on.')).toBe(false);
  });

  it('the narrowest wrap', () => {
    expect(joined(lineOf(50), 'and so on.')).toBe(true);
    expect(joined(lineOf(49), 'and so on.')).toBe(false);
  });

  it('the widest wrap', () => {
    expect(joined(lineOf(100), 'Then it went on.')).toBe(true);
    expect(joined(lineOf(101), 'Then it went on.')).toBe(false);
  });

  it('the share of loose lines that makes a verse', () => {
    const verse = [full, lineOf(30), full, 'Then it went on.'];
    expect(paragraphsOf(...verse)).toEqual([verse.join('\n')]);
    const short = lineOf(30);
    const longer = [...[full, short, full, short, full, short], ...Array(5).fill(full), 'The end.'];
    expect(paragraphsOf(...longer)).toEqual([longer.join('\n')]);
    const prose = [full, lineOf(30), full, full, 'Then it went on.'];
    expect(paragraphsOf(...prose)).toEqual([
      `${prose.slice(0, 2).join(' ')}\n${prose.slice(2).join(' ')}`,
    ]);
  });

  it('the indent of a paragraph', () => {
    const below = (indent: string) =>
      paragraphsOf(full, lineOf(70, '.'), `${indent}${lineOf(66)}`, 'and so on.');
    expect(below('  ')).toHaveLength(2);
    expect(below(' ')).toHaveLength(1);
  });

  it('the share of lines that are wrapped', () => {
    const lines = (wrapped: number, all: number) => [
      ...Array.from({ length: wrapped }, () => [full, 'Then it went on.']).flat(),
      ...Array.from({ length: all + 1 - 2 * wrapped }, () => 'One more sentence.'),
    ];
    expect(paragraphsOf(...lines(1, 4))[0]).toBe(`${full} Then it went on.`);
    expect(paragraphsOf(...lines(3, 13))[0]).toBe(full);
  });

  it('the number of lines from which a stray line is ignored', () => {
    const stray = lineOf(90);
    const wrapped = [stray, ...Array.from({ length: 4 }, () => full), 'Then it went on.'];
    expect(paragraphsOf(...wrapped)).toEqual([stray, wrapped.slice(1).join(' ')]);
    const few = [stray, full, full, full, 'Then it went on.'];
    expect(paragraphsOf(...few)).toEqual([few.join('\n')]);
  });
});

/** What keeps the line endings of a wrapped text, and what does not. */
const KEPT: readonly (readonly [
  what: string,
  inside: readonly string[],
  outside: readonly string[],
])[] = [
  ['the digits of an item', ['word:', '999. word.'], ['word:', '1000. word.']],
  ['an item with a digit', ['word:', '1) word.'], ['word:', ') word.']],
  ['an item after a digit', ['word:', '(1. word.'], ['word:', '. word.']],
  ['the blanks in a row of a table', ['word   word', 'word.'], ['word  word', 'word.']],
  ['the dashes of a rule', ['word', '---'], ['word', '--']],
];

/** The first and the last wide character of each range, and their narrow neighbours. */
const WIDE: readonly (readonly [wide: string, narrow: string])[] = [
  ['\u1100', '\u10ff'],
  ['\u115f', '\u1160'],
  ['\u2e80', '\u2e7f'],
  ['\ua4cf', '\ua4d0'],
  ['\uac00', '\uabff'],
  ['\ud7a3', '\ud7a4'],
  ['\uf900', '\uf8ff'],
  ['\ufaff', '\ufb00'],
  ['\uff00', '\ufeff'],
  ['\uff60', '\uff61'],
];

describe('limits of a line of the body, tested on both sides', () => {
  const full = lineOf(70);

  it.each(KEPT)('%s', (_, inside, outside) => {
    const read = ([first = '', ...rest]: readonly string[]) =>
      joined(full, `${lineOf(69 - first.length)} ${first}`, ...rest);
    expect([read(inside), read(outside)]).toEqual([false, true]);
  });

  it.each(WIDE)('a wide character: %j, but not %j', (wide, narrow) => {
    const read = (character: string) => joined(`W${character}${lineOf(47)}`, 'and so on.');
    expect([read(wide), read(narrow)]).toEqual([true, false]);
  });

  it('the quotes and brackets after a sentence', () => {
    const read = (closed: string) => paragraphsOf(full, `${lineOf(30)}${closed}`, full, 'The end.');
    expect(read('.’”)')).toHaveLength(2);
    expect(read('.’”))')).toHaveLength(1);
  });

  it('the first word of the next line', () => {
    const read = (word: string) => joined(full, lineOf(60), `${word} it went on.`);
    expect([read('however'), read('yet')]).toEqual([true, false]);
  });

  it('the room before what looks like a list item', () => {
    const read = (width: number) => paragraphsOf(full, lineOf(width, '.'), '- so it went on.');
    expect(read(69)).toEqual([`${full} ${lineOf(69, '.')} - so it went on.`]);
    expect(read(68)).toEqual([`${full} ${lineOf(68, '.')}\n- so it went on.`]);
  });

  it('the excess of a single line', () => {
    const read = (width: number) =>
      paragraphsOf(full, lineOf(70, '.'), lineOf(width, '.'), 'Then it went on.').length;
    expect([read(73), read(74)]).toEqual([1, 3]);
  });

  it('the excess of a stray line', () => {
    const read = (width: number) => joined(lineOf(width), ...Array(5).fill(full), 'The end.');
    expect([read(73), read(74)]).toEqual([true, false]);
    // A line that is no stray makes the text as wide as itself.
    const below = (width: number) =>
      joined(lineOf(73), ...Array(4).fill(full), lineOf(width), 'Then it went on.');
    expect([below(66), below(65)]).toEqual([true, false]);
  });

  it('an abbreviation, but not the end of a longer word', () => {
    const read = (end: string) => paragraphsOf(full, lineOf(65, end), 'Then it went on.').length;
    expect([read(' Prof.'), read(' EuroProf.')]).toEqual([1, 2]);
  });

  it('the columns of a dateline', () => {
    const read = (width: number) => {
      const text = [`${DATELINE} ${lineOf(width)}`, full, full, 'Then it went on.'].join('\n');
      const body = { start: DATELINE.length + 1, end: text.length };
      return !readParagraphs(text, body).some(({ value }) => value.includes('\n'));
    };
    expect(DATELINE).toHaveLength(26);
    expect([read(36), read(35)]).toEqual([true, false]);
  });

  it('the longest short line of a text that is not wrapped', () => {
    const read = (width: number) =>
      paragraphsOf(lineOf(width, '.'), ...Array(4).fill('Word.'), 'Word', 'Word.').length;
    expect([read(51), read(50)]).toEqual([7, 1]);
  });

  it('a letter of Thai that can end a sentence', () => {
    const read = (end: string) => paragraphsOf(full, `${lineOf(30)}${end}`, full, 'The end.');
    expect(read('ก')).toHaveLength(2);
    expect(read('ก5')).toHaveLength(1);
  });
});

describe('limits of the layout, tested on both sides', () => {
  it('the longest end mark', () => {
    const story = (end: string) =>
      parseStory(storyOf('', HEADLINE, '', `${DATELINE} ${SENTENCE} ${end}`));
    const mark = '--(South African Government News Agency)';
    expect(story(mark).endMark).toBe(mark);
    expect(story(mark.replace('(', ' (')).endMark).toBeNull();
    expect(story(`-- ${'A'.repeat(11)}`).endMark).toBeNull();
    expect(story(`-- ${'A'.repeat(10)}`).endMark).toBe(`-- ${'A'.repeat(10)}`);
  });

  it('the longest signature', () => {
    const addresses = (size: number) => {
      const one = 'abcdefghijklmnopq@example.org';
      return [one, one, one, `${'a'.repeat(size - 3 * 30 - 12)}@example.org`].join(' ');
    };
    const signed = (size: number) =>
      parseStory(storyOf('', HEADLINE, '', BODY, addresses(size), '', 'X'));
    expect(addresses(110)).toHaveLength(110);
    expect(signed(110).initials).toBe(addresses(110));
    expect(codesOf(signed(111))).toEqual(['text-after-end-mark']);
  });

  it('how much of a text a message quotes', () => {
    const long = `${'word '.repeat(20)}.`;
    const quoted = `"${long.slice(0, 60)}"`;
    const read = (...lines: readonly string[]) =>
      parseStory(lines.join('\n')).diagnostics.find(({ message }) => message.includes('"word'));
    const repeated = storyOf('', HEADLINE, '', BODY.slice(0, -6), long, long);
    expect(read(repeated)).toMatchObject({ code: 'text-repeated' });
    expect(read(repeated)?.message).toContain(quoted);
    const titles = ['Title of it', 'Title of this', 'Title of that', long.replace('.', '')];
    const residue = storyOf('', ...titles.map((title) => `${title}\n`), BODY);
    expect(read(residue)).toMatchObject({ code: 'page-residue' });
    expect(read(residue)?.message).toContain(quoted);
    const unknown = storyOf('').replace('Auther', `${long}\nAuther`);
    expect(read(unknown)).toMatchObject({ code: 'header-unknown' });
    expect(read(unknown)?.message).toContain(quoted);
  });

  it('the lines within which a header continues', () => {
    const second = (lines: number) => {
      const between = Array.from({ length: lines }, (_, index) => `line ${index}`);
      const text = [BODY.replace(' (END)', ''), 'ID :', ...between, 'Auther :'];
      return parseStories(storyOf('', HEADLINE, '', ...text)).length;
    };
    expect(second(4)).toBe(2);
    expect(second(5)).toBe(1);
  });

  it('the shortest repetition', () => {
    const twice = (sentence: string) =>
      codesOf(parseStory(storyOf('', HEADLINE, '', BODY.slice(0, -6), sentence, sentence)));
    expect(twice(`${'A'.repeat(39)}.`)).toContain('text-repeated');
    expect(twice(`${'A'.repeat(38)}.`)).not.toContain('text-repeated');
  });

  it('the maximum lines of a wrapped headline', () => {
    const read = (...below: readonly string[]) =>
      parseStory(storyOf('', 'Ferries to the islands wait for', ...below, '', BODY));
    expect(read('the tugs of', 'the north').headline).toMatch(/wait for the tugs of the north$/);
    expect(read('the tugs of', 'the north', 'to come').headline).not.toMatch(/to come$/);
  });

  it('the distance at which a dateline wins over a label', () => {
    const read = (count: number) => {
      const lines = Array.from({ length: count }, () => 'Submitted by Yonhap on');
      return parseStory(storyOf('', HEADLINE, '', 'Busan: Photos of it', ...lines, '', BODY));
    };
    expect(read(2).dateline?.raw).toBe(DATELINE);
    expect(read(3).dateline?.raw).not.toBe(DATELINE);
  });

  const filler = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index));

  it('the longest headline', () => {
    const read = (size: number) => parseStory(storyOf('', lineOf(size), '', BODY)).headline;
    expect([read(300)?.length, read(301)]).toEqual([300, null]);
  });

  it('the number of titles above a dateline', () => {
    const read = (count: number) =>
      parseStory(storyOf('', ...filler(count, (at) => `Title ${at} of the day`), '', BODY));
    expect(read(4).dateline?.raw).toBe(DATELINE);
    expect(read(5).dateline).toBeNull();
  });

  it('the number of lines above a dateline', () => {
    const read = (count: number) =>
      parseStory(storyOf('', HEADLINE, ...filler(count, (at) => `(ATTN: note ${at})`), '', BODY));
    expect(read(11).dateline?.raw).toBe(DATELINE);
    expect(read(12).dateline).toBeNull();
  });

  it('how much longer a repetition can be', () => {
    const words = `${'word '.repeat(19)}word.`;
    const read = (blanks: number) => {
      const copy = words.replace(' ', ' '.repeat(blanks + 1));
      return codesOf(parseStory(storyOf('', HEADLINE, '', `${DATELINE} ${words}`, copy)));
    };
    expect(words).toHaveLength(100);
    expect(read(25)).toContain('text-repeated');
    expect(read(26)).not.toContain('text-repeated');
  });

  it('the length of the text below an end mark', () => {
    const read = (size: number) =>
      parseStory(storyOf('', HEADLINE, '', BODY, lineOf(size))).endMark;
    expect([read(1994), read(1995)]).toEqual(['(END)', null]);
  });

  it('the lines that can follow the author', () => {
    const read = (...below: readonly string[]) => parseStory(storyOf('Lee Min-seo', ...below));
    expect(read(HEADLINE).author).toBeNull();
    expect(read(HEADLINE, '(ATTN: photos)').author).toBe('Lee Min-seo');
  });

  it('the longest note', () => {
    const read = (size: number) =>
      parseStory(storyOf('', HEADLINE, `(ATTN: ${'x'.repeat(size - 8)})`, '', BODY));
    expect([read(1000).notes.length, read(1000).dateline?.raw]).toEqual([1, DATELINE]);
    expect([read(1001).notes.length, read(1001).dateline]).toEqual([0, null]);
  });

  it('the longest slug, in words', () => {
    const read = (first: string) => parseStory(storyOf('', first, '', HEADLINE, '', BODY)).slug;
    expect([read('Ferry storm news'), read('Ferry storm news today')]).toEqual([
      ...['Ferry storm news', null],
    ]);
  });

  it('the longest ID', () => {
    const read = (size: number) =>
      codesOf(parseStory(storyOf('', HEADLINE, '', BODY).replace('470900', 'x'.repeat(size))));
    expect(read(40)).toEqual(['id-malformed']);
    expect(read(41)).toEqual(['header-unknown', 'id-missing']);
  });

  it('the lines between the timestamp and the author’s label', () => {
    const read = (count: number) =>
      parseStory(
        storyOf('', HEADLINE, '', BODY).replace(
          'Auther',
          [...filler(count, (at) => `line ${at}`), 'Auther'].join('\n'),
        ),
      ).headline;
    expect([read(5), read(6)]).toEqual([HEADLINE, 'line 0']);
  });

  it('the longest label', () => {
    const read = (size: number) =>
      codesOf(
        parseStory(storyOf('', HEADLINE, '', BODY).replace('Thu', `${'a'.repeat(size)} :\nThu`)),
      );
    expect(read(23)).toEqual(['header-unknown']);
    expect(read(24)).toEqual(['timestamp-malformed', 'header-repeated']);
  });

  it('the lines of a web page above the header', () => {
    const read = (count: number) =>
      parseStory(`${filler(count, (at) => `Menu ${at}\n`).join('')}${storyOf('', HEADLINE)}`).id;
    expect([read(29), read(30)]).toEqual([470900, null]);
  });

  it('the lines of marks between a text and its repetition', () => {
    const read = (count: number) => {
      const addresses = filler(count, (at) => `desk${at}@example.org`);
      const text = [BODY.slice(0, -6), SENTENCE, ...addresses, SENTENCE];
      return codesOf(parseStory(storyOf('', HEADLINE, '', ...text)));
    };
    expect(read(4)).toContain('text-repeated');
    expect(read(5)).not.toContain('text-repeated');
  });

  it('the largest ID', () => {
    const id = (written: string) => parseStory(storyOf('', HEADLINE).replace('470900', written));
    expect(id('9007199254740991').id).toBe(9007199254740991);
    const large = id('9007199254740992');
    expect(large.id).toBeNull();
    expect(large.diagnostics[0]?.message).toContain('too large');
  });
});
