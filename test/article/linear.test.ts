import { describe, expect, it } from 'vitest';
import { parseStories } from '../../src/index.ts';
import { storyText } from './story.ts';

/** First lines made to lead a reader astray, of about `size` characters. */
const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one word': (size) => 'A'.repeat(size),
  blanks: (size) => `A${' '.repeat(size)}B`,
  'capital words': (size) => 'AB '.repeat(size / 3),
  'places and slashes': (size) => 'SEOUL/'.repeat(size / 6),
  'places and commas': (size) => 'Seoul, '.repeat(size / 7),
  'open brackets': (size) => '('.repeat(size),
  'pairs of brackets': (size) => `SEOUL ${'(AP) '.repeat(size / 5)}`,
  slashes: (size) => '/ '.repeat(size / 2),
  dashes: (size) => `SEOUL ${'-'.repeat(size)}`,
  'spaced dashes': (size) => `SEOUL ${'- '.repeat(size / 2)}`,
  figures: (size) => '1'.repeat(size),
  dates: (size) => 'Nov. 22, '.repeat(size / 9),
  months: (size) => `SEOUL, ${'November '.repeat(size / 9)}`,
  hyphens: (size) => 'a-'.repeat(size / 2),
  'full stops': (size) => 'A.'.repeat(size / 2),
  'by and names': (size) => `By ${'Kim Lee '.repeat(size / 8)}`,
  'combining marks': (size) => `A${'\u0301'.repeat(size)}`,
  Hangul: (size) => `(${'서울='.repeat(size / 3)}`,
  '電 and 日': (size) => '11月22日'.repeat(size / 6),
  'lone surrogates': (size) => '\ud800'.repeat(size),
};

/** Texts of many lines that ask for the same of the rest of the parser. */
const MANY_LINES: Readonly<Record<string, (size: number) => string>> = {
  'empty lines': (size) => '\n'.repeat(size),
  'carriage returns': (size) => '\r'.repeat(size),
  'ID labels': (size) => 'ID :\n'.repeat(size / 5),
  'author labels': (size) => 'Auther :\n'.repeat(size / 9),
  'X lines': (size) => 'X\n'.repeat(size / 2),
  'end marks': (size) => '(END)\n'.repeat(size / 6),
  notes: (size) => '(note)\n'.repeat(size / 7),
  bylines: (size) => 'By Kim Lee\n'.repeat(size / 11),
  datelines: (size) => 'SEOUL, Nov. 22 (AP) --\n'.repeat(size / 23),
  'hard-wrapped lines': (size) => `${'word '.repeat(14)}\n`.repeat(size / 71),
  'table rows': (size) => 'a    b\n'.repeat(size / 7),
};

/** Processor time in milliseconds that it takes to read all fields; other work on the machine is left out. */
function time(text: string): number {
  const before = process.cpuUsage().user;
  for (const story of parseStories(text)) {
    story.body;
    story.words;
    story.dateline?.date;
  }
  return (process.cpuUsage().user - before) / 1000;
}

/**
 * Ten times the text may take ten times as long; a square would take a hundred times. Measured
 * again when in doubt, since a collection of garbage may fall into the larger run.
 */
function expectLinear(make: (size: number) => string, size: number): void {
  const [small, large] = [make(size), make(10 * size)];
  time(small);
  let ratio = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 && ratio > 40; run++) {
    ratio = Math.min(ratio, time(large) / Math.max(time(small), 3));
  }
  expect(ratio).toBeLessThan(40);
}

describe('time grows with the text and no faster', () => {
  it.each(Object.entries(HOSTILE))('a first line of %s', (_, line) => {
    expectLinear((size) => storyText({ dateline: '', body: line(size) }), 100_000);
  });

  it.each(Object.entries(HOSTILE))('a headline of %s', (_, line) => {
    expectLinear((size) => storyText({ headline: `${line(size)}\n` }), 100_000);
  });

  it.each(Object.entries(MANY_LINES))('%s in the body', (_, lines) => {
    expectLinear((size) => storyText({ body: lines(size) }), 20_000);
  });

  it.each(Object.entries(MANY_LINES))('%s and nothing else', (_, lines) => {
    expectLinear(lines, 20_000);
  });
});
