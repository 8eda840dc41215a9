import { describe, expect, it } from 'vitest';
import { isoTimestamp, parseStory } from '../../src/index.ts';
import { codes, found, slice, storyText, storyWith } from './story.ts';

const SENT = { year: 2017, month: 11, day: 23, hour: 1, minute: 57 };
const REST = '\nMinisters hold talks on trade\n\nBEIJING, Nov. 22 (Yonhap) -- They met. (END)\n\nX';

describe('the header', () => {
  it('holds ID, timestamp and author, each where it stands', () => {
    const story = storyWith({ author: 'Auther :\nKim Soo-yeon\n' });
    expect(story).toMatchObject({ id: 470853, timestamp: SENT, author: 'Kim Soo-yeon' });
    expect(slice(story, story.spans.id)).toBe('470853');
    expect(slice(story, story.spans.timestamp)).toBe('Thu, 11/23/2017 - 01:57');
    expect(slice(story, story.spans.author)).toBe('Kim Soo-yeon');
    expect(codes(story)).toEqual([]);
  });

  it.each([
    ['Author', 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuthor :\n'],
    ['no blank before the colon', 'ID:\n470853\nThu, 11/23/2017 - 01:57\nAuther:\n'],
    ['several blanks', 'ID  :\n470853\nThu, 11/23/2017 - 01:57\nAuther\t :\n'],
    ['small letters', 'id :\n470853\nThu, 11/23/2017 - 01:57\nauther :\n'],
    ['capitals', 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAUTHER :\n'],
    ['a wide colon', 'ID：\n470853\nThu, 11/23/2017 - 01:57\nAuther：\n'],
    ['the value on the label’s line', 'ID : 470853\nThu, 11/23/2017 - 01:57\nAuther :\n'],
    ['empty lines between', 'ID :\n\n470853\n\nThu, 11/23/2017 - 01:57\n\nAuther :\n'],
    ['no label of the ID', '470853\nThu, 11/23/2017 - 01:57\nAuther :\n'],
    ['no label of the author', 'ID :\n470853\nThu, 11/23/2017 - 01:57\n'],
    ['no labels at all', '470853\nThu, 11/23/2017 - 01:57\n'],
    ['blanks around', '  ID :  \n 470853 \n\tThu, 11/23/2017 - 01:57\u00a0\nAuther :\n'],
    ['a timestamp without weekday', 'ID :\n470853\n11/23/2017 - 01:57\nAuther :\n'],
  ])('may have %s', (_, header) => {
    const story = parseStory(header + REST);
    expect(story).toMatchObject({
      id: 470853,
      timestamp: SENT,
      author: null,
      headline: 'Ministers hold talks on trade',
    });
    expect(codes(story)).toEqual([]);
  });

  it.each([
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('may have line ends of %s', (_, end) => {
    const story = parseStory(storyText().replaceAll('\n', end));
    expect(story).toMatchObject({
      id: 470853,
      timestamp: SENT,
      headline: 'Ministers hold talks on trade',
      body: 'The ministers met on Wednesday.',
      endMark: '(END)',
    });
    expect(codes(story)).toEqual([]);
  });

  it('may begin with a byte order mark', () => {
    const story = parseStory(`\ufeff${storyText()}`);
    expect(story.id).toBe(470853);
    expect(story.parts[0]).toEqual({ kind: 'byteOrderMark', start: 0, end: 1 });
    expect(codes(story)).toEqual([]);
  });

  it('may have a shortlink and the notice below it', () => {
    const link = 'Shortlink :\nhttp://oananews.example/node/218406\nThe shortlink copeid\n';
    const story = storyWith({ timestamp: `Thu, 11/23/2017 - 01:57\n${link}` });
    expect(story.shortlink).toBe('http://oananews.example/node/218406');
    expect(story).toMatchObject({ id: 470853, headline: 'Ministers hold talks on trade' });
    expect(story.parts.map(({ kind }) => kind)).toContain('residue');
    expect(codes(story)).toEqual([]);
  });

  it('may have its author behind the label', () => {
    expect(storyWith({ author: 'Auther : Kim Soo-yeon\n\n' }).author).toBe('Kim Soo-yeon');
  });

  it('may stand in another order, which it tells', () => {
    const story = parseStory(`Auther :\n\nThu, 11/23/2017 - 01:57\nID :\n470853\n${REST}`);
    expect(story).toMatchObject({ id: 470853, timestamp: SENT });
    expect(story.headline).toBe('Ministers hold talks on trade');
    expect(found(story, 'header-order')?.at).toBe('Thu, 11/23/2017 - 01:57');
  });

  it('keeps the first of a field that comes twice', () => {
    const twice = 'Thu, 11/23/2017 - 01:57\nFri, 11/24/2017 - 02:58\n';
    const story = storyWith({ timestamp: twice });
    expect(story.timestamp).toEqual(SENT);
    expect(found(story, 'header-repeated')).toMatchObject({
      at: 'Fri, 11/24/2017 - 02:58',
      message: 'The story has a second timestamp line: "Fri, 11/24/2017 - 02:58".',
    });
  });

  it('keeps lines it does not know', () => {
    const story = storyWith({ id: 'ID :\n470853\nDesk : Politics\n' });
    expect(found(story, 'header-unknown')?.at).toBe('Desk : Politics');
    expect(story).toMatchObject({ id: 470853, timestamp: SENT });
  });

  it.each([
    ['47O853', null],
    ['-5', null],
    ['1234567890123456', null],
    ['0', 0],
    ['007', 7],
  ])('reads the ID %s as %s', (written, id) => {
    const story = storyWith({ id: `ID :\n${written}\n` });
    expect(story.id).toBe(id);
    expect(slice(story, story.spans.id)).toBe(written);
    expect(found(story, 'id-malformed')?.at).toBe(id === null ? written : undefined);
  });

  it('says what is missing', () => {
    const story = parseStory('Ministers hold talks on trade\n\nSEOUL -- They met. (END)');
    expect(story).toMatchObject({ id: null, timestamp: null, author: null });
    expect(codes(story)).toEqual(['id-missing', 'timestamp-missing']);
  });
});

describe('the timestamp', () => {
  it.each([
    ['Thu, 11/23/2017 - 01:57', '2017-11-23T01:57'],
    ['Thursday, 11/23/2017 - 01:57', '2017-11-23T01:57'],
    ['11/23/2017 - 1:57', '2017-11-23T01:57'],
    ['Thu, 11/23/2017-01:57', '2017-11-23T01:57'],
    ['Thu, 02/29/2024 - 00:00', '2024-02-29T00:00'],
    ['Sun, 12/31/2017 - 23:59', '2017-12-31T23:59'],
  ])('%s is %s', (written, iso) => {
    const { timestamp } = storyWith({ timestamp: `${written}\n` });
    expect(timestamp && isoTimestamp(timestamp)).toBe(iso);
  });

  it.each([
    'Thu, 13/23/2017 - 01:57',
    'Thu, 11/31/2017 - 01:57',
    'Wed, 02/29/2023 - 01:57',
    'Thu, 11/23/2017 - 24:00',
    'Thu, 11/23/2017 - 01:60',
    'Thu, 00/23/2017 - 01:57',
  ])('%s is impossible', (written) => {
    const story = storyWith({ timestamp: `${written}\n` });
    expect(story.timestamp).toBeNull();
    expect(found(story, 'timestamp-impossible')).toMatchObject({
      at: written,
      message: `There is no such moment as "${written}" (month/day/year - hour:minute).`,
    });
  });

  it.each(['2017-11-23 01:57', 'Thu, 23.11.2017 - 01:57', 'Thursday, 23 November at 01:57'])(
    '%s is malformed',
    (written) => {
      const story = storyWith({ timestamp: `${written}\n` });
      expect(story.timestamp).toBeNull();
      expect(slice(story, story.spans.timestamp)).toBe(written);
      expect(found(story, 'timestamp-malformed')?.at).toBe(written);
    },
  );

  it('is read though its weekday is wrong, which is told', () => {
    const story = storyWith({ timestamp: 'Fri, 11/23/2017 - 01:57\n' });
    expect(story.timestamp).toEqual(SENT);
    expect(found(story, 'timestamp-weekday')?.message).toBe(
      'The timestamp says Fri, but 2017-11-23 is a Thursday.',
    );
  });
});
