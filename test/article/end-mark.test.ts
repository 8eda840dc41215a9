import { describe, expect, it } from 'vitest';
import { lastBracketedEnd } from '../../src/article/end-mark.ts';
import { parseStory } from '../../src/article/parse.ts';
import { codesOf, DATELINE, HEADLINE, pointsOf, SENTENCE, storyOf } from './story-text.ts';

function read(...ending: readonly string[]) {
  const last = `${DATELINE} ${SENTENCE}`;
  const [mark = '', ...below] = ending;
  return parseStory(storyOf('', HEADLINE, '', `${last}${mark}`, ...below));
}

describe('an end mark', () => {
  const MARKS = [
    ...['(END)', '(End)', '(end)', '(끝)', '(完)', '（完）', '（了）', '【完】', 'Enditem', 'ENDS'],
    ...['-0-', '-30-', '###', '/end', '/end/', '-- BERNAMA', '--SPA', '--AKP', '- VNA', '– VNA'],
    ...['/APA/', '(QNA)', '(KUNA)', '--NNN-BERNAMA', '-- (بترا)', '==Kyodo', '-- Bernama'],
    ...['Lusa/Fim', '/Fim', '(Fim)', '(Fin)', '--IANS', '/TASS/', '/dpa/', '-- Xinhua'],
  ];

  it.each(MARKS)('%s after the last sentence', (mark) => {
    const story = read(` ${mark}`, '', 'X');
    expect(story.endMark).toBe(mark);
    expect(story.body).toBe(SENTENCE);
    expect(story.diagnostics).toEqual([]);
  });

  it.each(MARKS)('%s on its own line', (mark) => {
    const story = read('', '', mark, '', 'X');
    expect(story.endMark).toBe(mark);
    expect(story.body).toBe(SENTENCE);
  });

  it('./. directly after a sentence', () => {
    const story = parseStory(storyOf('', HEADLINE, '', `${DATELINE} ${SENTENCE.slice(0, -1)}./.`));
    expect(story.endMark).toBe('./.');
    expect(story.body).toBe(SENTENCE.slice(0, -1));
  });

  it('needs no trailer, blanks or line ending after it', () => {
    expect(read(' (END)').endMark).toBe('(END)');
    expect(read(' (END)  ', ' ', '').endMark).toBe('(END)');
  });
});

/** For each limit, a mark on either side: one that is still read, and one that is not. */
const SIDES: readonly (readonly [what: string, inside: string, outside: string])[] = [
  [
    'characters',
    '--(Zambia News and Information Services)',
    '-- (Zambia News and Information Services)',
  ],
  ['most letters of an acronym', '--ABCDEFGHIJ', '--ABCDEFGHIJK'],
  ['fewest letters of an acronym', '--AB', '--A'],
  ['most letters after a hyphen', '--NNN-ABCDEFGH', '--NNN-ABCDEFGHI'],
  ['fewest letters after a hyphen', '--NNN-AB', '--NNN-A'],
  ['most letters before /Fim', 'Abcdefghijklm/Fim', 'Abcdefghijklmn/Fim'],
  ['fewest letters before /Fim', 'Ab/Fim', 'A/Fim'],
  ['END as a word', 'END', 'LEGEND'],
];

describe('limits of an end mark', () => {
  it.each(SIDES)('%s', (_, inside, outside) => {
    expect([read(` ${inside}`).endMark, read(` ${outside}`).endMark]).toEqual([inside, null]);
  });

  it('how far from the end (END) can be', () => {
    const find = (after: number) => {
      const text = `It sails. (END)${'x'.repeat(after)}`;
      return lastBracketedEnd(text, 0, text.length);
    };
    expect([find(1995), find(1996)]).toEqual([{ start: 10, end: 15 }, null]);
  });
});

describe("an agency's sign below a line that ends no sentence", () => {
  const below = (sign: string) => read('', '', 'By Kim Soo-yeon', '', sign).endMark;

  it.each(['--AKP', '(PNA)', '==Kyodo', 'Lusa/Fim'])('%s of a known agency', (sign) => {
    expect(below(sign)).toBe(sign);
  });

  it.each(['--ABCD', '(ABCD)', 'END', 'Oaks/Fim', 'she told --AKP'])('not %s', (sign) => {
    expect(below(sign)).toBeNull();
  });
});

describe('no end mark', () => {
  it.each([
    [' Ferries cost 3 euros (EUR'],
    [' The bank is called the ENDSHIP'],
    [' The line belongs to the Busan Port Authority (BPA)'],
    [' It was bought by the navy - NATO'],
    [' The minister left (end of a long day)'],
    [' She works for a paper of record, The New York Times'],
    [' The price is 3/4 of that in Seoul.'],
    [' They sailed from Busan - and back.'],
    [' He spoke to Kyodo'],
    [' The channel is called Arte/France'],
    [' He wrote "the end"'],
  ])('%s', (ending) => {
    const story = read(ending, '', 'X');
    expect(story.endMark).toBeNull();
    expect(codesOf(story)).toEqual(['end-mark-missing']);
    expect(story.body).toBe(SENTENCE + ending);
  });
});

describe('text after the end mark', () => {
  it.each(['kdh', 'KDH', 'PJ/AB', 'kdh@example.org', 'haneul@example.com'])(
    'initials: %s',
    (who) => {
      const story = read(' (END)', '', who, '', 'X');
      expect(story).toMatchObject({ endMark: '(END)', initials: who, body: SENTENCE });
      expect(story.diagnostics).toEqual([]);
    },
  );

  it("initials on the mark's line", () => {
    expect(read(' (END) PJ/AB', '', 'X')).toMatchObject({ endMark: '(END)', initials: 'PJ/AB' });
  });

  it("initials after another language's mark", () => {
    expect(read('', '', '(끝)', 'haneul@example.com', '', 'X')).toMatchObject({
      endMark: '(끝)',
      initials: 'haneul@example.com',
    });
    expect(read(' (QNA)', '', 'AB/CD')).toMatchObject({ endMark: '(QNA)', initials: 'AB/CD' });
  });

  it("an agency's sending time", () => {
    const story = read('', '', '--SPA', '21:48 LOCAL TIME 18:48 GMT', '', 'X');
    expect(story).toMatchObject({ endMark: '--SPA', initials: null, body: SENTENCE });
    expect(story.diagnostics).toEqual([]);
  });

  it('other text is reported and is not part of the body', () => {
    const story = read(' (END)', '', 'Related stories: Busan port grows', '', 'X');
    expect(story).toMatchObject({ endMark: '(END)', initials: null, body: SENTENCE });
    expect(pointsOf(story)).toEqual([['text-after-end-mark', 'Related stories: Busan port grows']]);
  });

  it('only the last of several marks ends the body', () => {
    expect(read(' They said (END) and went on. (END)').body).toBe(
      `${SENTENCE} They said (END) and went on.`,
    );
  });

  it('a mark far before the end is part of the body', () => {
    const sentences = Array.from({ length: 100 }, (_, day) => `On day ${day} the ferry sailed.`);
    const story = read(' (END)', '', sentences.join(' '));
    expect(story.endMark).toBeNull();
  });
});

describe('the trailer', () => {
  it.each(['X', '×'])('%s', (sign) => {
    const story = read(' (END)', '', sign);
    expect(story.spans.trailer).not.toBeNull();
    expect(story.body).toBe(SENTENCE);
  });

  it.each(['\nX\n\n', 'X\n'])('surrounded by lines: %j', (trailer) => {
    expect(read(' (END)', trailer).spans.trailer).not.toBeNull();
  });

  it('needs no end mark before it', () => {
    const story = read('', '', 'X');
    expect(story.body).toBe(SENTENCE);
    expect(codesOf(story)).toEqual(['end-mark-missing']);
  });

  it.each(['x', 'XX', 'X.'])('is not %s', (line) => {
    expect(read(' (END)', '', line).spans.trailer).toBeNull();
  });
});
