import { describe, expect, it } from 'vitest';
import { bodyOffsets } from '../../src/article/body-offset.ts';
import { readParagraphs } from '../../src/article/paragraphs.ts';
import { parseStory } from '../../src/article/parse.ts';
import { DATELINE, HEADLINE, storyOf } from './story-text.ts';

function paragraphsOf(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return readParagraphs(text, { start: 0, end: text.length }).map(({ value }) => value);
}

const WRAPPED = [
  'Herders across the country own 66.2 million animals this winter, 7.6 percent',
  'more than a year ago, according to the first results of the annual livestock',
  'census that the statistics office released on Monday.',
];

describe('readParagraphs', () => {
  it('joins the lines of hard-wrapped text', () => {
    expect(paragraphsOf(...WRAPPED)).toEqual([WRAPPED.join(' ')]);
  });

  it('splits paragraphs at any number of empty lines', () => {
    expect(paragraphsOf('One.', '', 'Two.', '', ' ', '', 'Three.')).toEqual([
      ...['One.', 'Two.', 'Three.'],
    ]);
  });

  it('treats each long line as a paragraph', () => {
    const line = 'A sentence that is much longer than a line of a wrapped text would ever be. '
      .repeat(2)
      .trim();
    expect(paragraphsOf(line, line, 'A short one.')).toEqual([line, line, 'A short one.']);
  });

  it('ends a wrapped paragraph at a line that is not full', () => {
    expect(paragraphsOf(...WRAPPED, ...WRAPPED)).toEqual([WRAPPED.join(' '), WRAPPED.join(' ')]);
    const text = [...WRAPPED, ...WRAPPED].join('\n');
    const spans = readParagraphs(text, { start: 0, end: text.length });
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...[WRAPPED.join('\n'), WRAPPED.join('\n')],
    ]);
  });

  it('begins a paragraph at an indent, and only there', () => {
    const [first = '', second = '', third = ''] = WRAPPED;
    const full = 'This line is as long as the others above it and ends with a full stop too.';
    const lines = [`   ${first}`, second, full, third, `   ${full}`, `   ${first}`, second, third];
    const end = [first, second, third].join(' ');
    expect(paragraphsOf(...lines)).toEqual([`${first} ${second} ${full} ${third}`, full, end]);
  });

  it('needs the end of a sentence before an indent', () => {
    const [first = '', second = '', third = ''] = WRAPPED;
    expect(paragraphsOf(first, `   ${second}`, third)).toEqual([[first, second, third].join(' ')]);
  });

  it('takes a sentence on a full line for the last of short paragraphs only', () => {
    const [first = '', second = '', third = ''] = WRAPPED;
    const full = 'This line is as long as the others above it and it ends with a full stop.';
    const paragraph = (end: string) => [first, second, end];
    const inside = 'It ends. It is. It was. It has been. And that is all that is known about it.';
    expect(paragraphsOf(...paragraph(full), ...paragraph(third), ...paragraph(third))).toHaveLength(
      3,
    );
    const long = [...paragraph(full), ...paragraph(third), inside, ...paragraph(third)];
    expect(paragraphsOf(...long)).toHaveLength(2);
  });

  it('begins a paragraph with an initial after a line that is not full', () => {
    const next = [`S. Korea's ${WRAPPED[0]?.slice(0, 50)}`, 'report said.'];
    const [, , third] = paragraphsOf(...WRAPPED, ...next, ...WRAPPED);
    expect(third).toBe(WRAPPED.join(' '));
    expect(paragraphsOf(...WRAPPED, ...next)[1]).toMatch(/^S\. Korea/);
  });

  it.each([
    ['capital letters', ['A. The steppe', 'B. The valleys']],
    ['capital letters in brackets', ['A) The steppe', 'B) The valleys']],
  ])('keeps a list with %s after a sentence', (_, items) => {
    expect(paragraphsOf(...WRAPPED, ...items)).toEqual([[WRAPPED.join(' '), ...items].join('\n')]);
  });

  it.each([
    [
      'dashes',
      ['- the valleys of Arkhangai, where most of the horses and the camels are,', '- the steppe,'],
    ],
    [
      'dots',
      ['• the valleys of Arkhangai, where most of the horses and the camels are,', '• the steppe,'],
    ],
    [
      'numbers',
      ['1. The valleys of Arkhangai, where most of the horses and camels live', '2. The steppe'],
    ],
    [
      'letters',
      ['a) the valleys of Arkhangai, where most of the horses and camels live', 'b) the steppe'],
    ],
  ])('keeps a list with %s', (_, lines) => {
    expect(paragraphsOf(...lines)).toEqual([lines.join('\n')]);
  });

  it('keeps a list after the wrapped text that introduces it', () => {
    const lines = [...WRAPPED.slice(0, 2), 'census:', '- horses,', '- camels.'];
    const lead = lines.slice(0, 3).join(' ');
    expect(paragraphsOf(...lines)).toEqual([`${lead}\n- horses,\n- camels.`]);
  });

  it('keeps a table', () => {
    const rows = [
      'Province            Horses          Camels           Sheep and goats together',
      'Arkhangai           412,000         1,100            4,900,000',
      'Dornod              190,000         4,800            2,100,000',
    ];
    expect(paragraphsOf(...rows)).toEqual([rows.join('\n')]);
    const tabs = rows.map((row) => row.replace(/ {3,}/g, '\t'));
    expect(paragraphsOf(...tabs)).toEqual([tabs.join('\n')]);
    const empty = [
      'Province of the country\t\tHorses and camels and the sheep',
      'Arkhangai\t\t412,000',
    ];
    expect(paragraphsOf(...empty)).toEqual([empty.join('\n')]);
  });

  it('keeps verse', () => {
    const verse = ['The herds came down', 'before the snow', 'and no one sang.'];
    expect(paragraphsOf(...verse)).toEqual([verse.join('\n')]);
  });

  it('keeps verse of long lines', () => {
    const verse = [
      'And down the hills the herds of winter came, before the snow,',
      'while no one sang of summer now, nor any of the rivers,',
      'the frost had closed the throat of every singer that we know,',
      'and filled with silence all the boats, the bridges and the quivers.',
    ];
    expect(paragraphsOf(...verse)).toEqual([verse.join('\n')]);
  });

  it('reads CRLF and CR the same', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const text = [...WRAPPED, '', 'Two.'].join(lineEnd);
      const values = readParagraphs(text, { start: 0, end: text.length }).map(({ value }) => value);
      expect(values).toEqual([WRAPPED.join(' '), 'Two.']);
    }
  });

  it('joins lines of Korean text with a blank', () => {
    const lines = [
      '군은 배가 끊기는 겨울철에 약이 떨어져 육지 병원으로 나와야 했던 주민이',
      '지난해에만 210명이었다.',
    ];
    expect(paragraphsOf(...lines)).toEqual([lines.join(' ')]);
  });

  it('joins lines of Chinese text without one', () => {
    const lines = [
      '新华社北京十一月二十二日电记者从会议上获悉渡轮将从明年三月起',
      '每天两次开往该岛。',
    ];
    expect(paragraphsOf(...lines)).toEqual([lines.join('')]);
  });
});

describe('the body', () => {
  const story = parseStory(
    storyOf('', HEADLINE, `${DATELINE} ${WRAPPED[0]}`, ...WRAPPED.slice(1), '', 'Two. (END)'),
  );

  it('is its paragraphs joined by empty lines', () => {
    expect(story.body).toBe(`${WRAPPED.join(' ')}\n\nTwo.`);
    const { text, paragraphs } = story;
    expect(paragraphs.map(({ value }) => value)).toEqual([WRAPPED.join(' '), 'Two.']);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([
      ...[WRAPPED.join('\n'), 'Two.'],
    ]);
  });

  it('has a word count', () => {
    expect(story.words).toBe(`${WRAPPED.join(' ')} Two`.split(' ').length);
  });

  it('maps each of its characters to the text', () => {
    const { body, text } = story;
    const offsetOf = bodyOffsets(story);
    for (const word of ['Herders', 'more', 'census', 'Two', 'more', 'Herders']) {
      const at = offsetOf(body?.indexOf(word) ?? -1) ?? -1;
      expect(text.slice(at, at + word.length)).toBe(word);
    }
    expect(bodyOffsets(parseStory(''))(0)).toBeNull();
  });
});
