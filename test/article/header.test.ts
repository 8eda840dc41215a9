import { describe, expect, it } from 'vitest';
import { parseStory } from '../../src/article/parse.ts';
import { BODY, codesOf, DATELINE, HEADLINE, pointsOf, SENTENCE, wordsOf } from './story-text.ts';

const TIMESTAMP = 'Thu, 11/23/2017 - 01:57';
const READ = {
  id: 470900,
  timestamp: { year: 2017, month: 11, day: 23, hour: 1, minute: 57 },
  headline: HEADLINE,
  dateline: DATELINE,
  body: SENTENCE,
  endMark: '(END)',
};

function read(...header: readonly string[]) {
  return parseStory([...header, '', HEADLINE, '', BODY, '', 'X'].join('\n'));
}

describe('a valid header', () => {
  it.each([
    ['the reference', ['ID :', '470900', TIMESTAMP, 'Auther :']],
    ['the label spelt correctly', ['ID :', '470900', TIMESTAMP, 'Author :']],
    ['labels in capitals', ['ID :', '470900', TIMESTAMP, 'AUTHER :']],
    ['labels in lower case', ['id :', '470900', TIMESTAMP, 'auther :']],
    ['no blank before the colon', ['ID:', '470900', TIMESTAMP, 'Auther:']],
    ['several blanks before the colon', ['ID   :', '470900', TIMESTAMP, 'Auther\t:']],
    ['a full-width colon', ['ID ：', '470900', TIMESTAMP, 'Auther ：']],
    ['the value on the line of the label', ['ID : 470900', TIMESTAMP, 'Auther :']],
    ['empty lines between', ['ID :', '', '470900', '', TIMESTAMP, '', '', 'Auther :']],
    ['blanks around the values', ['  ID :', ' 470900\t', `  ${TIMESTAMP}  `, ' Auther : ']],
    ['no label above the ID', ['470900', TIMESTAMP, 'Auther :']],
  ])('%s', (_, header) => {
    const story = read(...header);
    expect(wordsOf(story)).toEqual(READ);
    expect(story.diagnostics).toEqual([]);
  });

  it('an author on the line of the label', () => {
    const story = read('ID :', '470900', TIMESTAMP, 'Author : Kim Soo-ah');
    expect(wordsOf(story)).toEqual({ ...READ, author: 'Kim Soo-ah' });
    expect(story.diagnostics).toEqual([]);
  });

  it('an author on the next line', () => {
    const story = read('ID :', '470900', TIMESTAMP, 'Auther :', 'Kim Soo-ah');
    expect(wordsOf(story)).toEqual({ ...READ, author: 'Kim Soo-ah' });
    expect(story.diagnostics).toEqual([]);
  });

  it('a shortlink and its notice', () => {
    const link = ['Shortlink :', 'http://example.org/node/470900', 'The shortlink copeid'];
    const story = read('ID :', '470900', ...link, TIMESTAMP, 'Auther :');
    expect(wordsOf(story)).toEqual({ ...READ, shortlink: 'http://example.org/node/470900' });
    expect(story.diagnostics).toEqual([]);
  });

  it('a shortlink label without an address', () => {
    const story = read('ID :', '470900', 'Shortlink :', TIMESTAMP, 'Auther :');
    expect(wordsOf(story)).toEqual(READ);
  });
});

describe('a header with a mistake', () => {
  it('an ID that is not a number', () => {
    const story = read('ID :', '47x', TIMESTAMP, 'Auther :');
    expect(story.id).toBeNull();
    expect(story.spans.id).not.toBeNull();
    expect(pointsOf(story)).toEqual([['id-malformed', '47x']]);
  });

  it('an ID too long to be a number', () => {
    const story = read('ID :', '9'.repeat(30), TIMESTAMP, 'Auther :');
    expect(story.id).toBeNull();
    expect(codesOf(story)).toEqual(['id-malformed']);
  });

  it('characters of an ID', () => {
    const spanOf = (length: number) =>
      read('ID :', '9'.repeat(length), TIMESTAMP, 'Auther :').spans.id;
    expect([spanOf(40), spanOf(41)]).toEqual([{ start: 5, end: 45 }, null]);
  });

  it('characters that a message quotes', () => {
    const messagesOf = (...header: readonly string[]) =>
      read(...header).diagnostics.map(({ message }) => message);
    const [id, line] = messagesOf(`ID : ${'9'.repeat(41)}`, TIMESTAMP, 'x'.repeat(61), 'Auther :');
    expect(id).toContain(`"${'9'.repeat(40)}"`);
    expect(line).toContain(`"${'x'.repeat(60)}"`);
  });

  it('lines above the label of the author', () => {
    const unknown = (...lines: readonly string[]) =>
      pointsOf(read('ID :', '470900', TIMESTAMP, ...lines, 'Auther :')).map(([, words]) => words);
    const lines = ['One', 'Two', 'Three', 'Four', 'Five'];
    expect(unknown(...lines)).toEqual(lines);
    expect(unknown(...lines, 'Six')).not.toContain('One');
  });

  it('a label whose value is missing', () => {
    const story = read('ID :', TIMESTAMP, 'Auther :');
    const { id, ...rest } = READ;
    expect(wordsOf(story)).toEqual(rest);
    expect(codesOf(story)).toEqual(['id-missing']);
  });

  it('lines in another order', () => {
    const story = read(TIMESTAMP, 'ID :', '470900', 'Auther :');
    expect(wordsOf(story)).toEqual(READ);
    expect(pointsOf(story)).toEqual([['header-order', 'ID :']]);
  });

  it('the author before the timestamp', () => {
    const story = read('ID :', '470900', 'Auther :', TIMESTAMP);
    expect(wordsOf(story)).toEqual(READ);
    expect(pointsOf(story)).toEqual([['header-order', TIMESTAMP]]);
  });

  it('an author named before the timestamp', () => {
    const story = read('ID :', '470900', 'Auther :', 'Kim Soo-ah', TIMESTAMP);
    expect(wordsOf(story)).toEqual({ ...READ, author: 'Kim Soo-ah' });
  });

  it('a second timestamp: the first counts', () => {
    const again = 'Fri, 11/24/2017 - 01:57';
    const story = read('ID :', '470900', TIMESTAMP, again, 'Auther :');
    expect(wordsOf(story)).toEqual(READ);
    expect(pointsOf(story)).toEqual([['header-repeated', again]]);
  });

  it('an unknown label', () => {
    const story = read('ID :', '470900', TIMESTAMP, 'Section :', 'Economy', 'Auther :');
    expect(wordsOf(story)).toEqual(READ);
    expect(pointsOf(story)).toEqual([
      ['header-unknown', 'Section :'],
      ['header-unknown', 'Economy'],
    ]);
  });

  it('a timestamp in another format', () => {
    const story = read('ID :', '470900', '2017-11-23 01:57', 'Auther :');
    expect(story.timestamp).toBeNull();
    expect(pointsOf(story)).toEqual([['timestamp-malformed', '2017-11-23 01:57']]);
  });

  it('text in place of the timestamp', () => {
    const story = read('ID :', '470900', 'yesterday evening', 'Auther :');
    expect(story.timestamp).toBeNull();
    expect(pointsOf(story)).toEqual([['timestamp-malformed', 'yesterday evening']]);
  });

  it('no header at all', () => {
    const story = parseStory([HEADLINE, '', BODY].join('\n'));
    const { id, timestamp, ...rest } = READ;
    expect(wordsOf(story)).toEqual(rest);
    expect(codesOf(story)).toEqual(['id-missing', 'timestamp-missing']);
  });
});

describe('a web page around the story', () => {
  it('skips text above the header', () => {
    const story = read('Home | About us | Contact', '', 'ID :', '470900', TIMESTAMP, 'Auther :');
    expect(wordsOf(story)).toEqual(READ);
    expect(pointsOf(story)).toEqual([['page-residue', 'Home | About us | Contact']]);
  });

  it('keeps text that no header follows', () => {
    const story = parseStory('Home | About us\n\nID : is a word here\n');
    expect(codesOf(story)).not.toContain('page-residue');
  });
});
