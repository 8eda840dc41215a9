import { describe, expect, it } from 'vitest';
import { storyWith } from './story.ts';

function bodyOf(body: string): string | null {
  return storyWith({ dateline: 'SEOUL -- ', body, end: '\n\nX' }).body;
}

/** Lines of at most 70 columns, as a typist or a mail program wraps them. */
function wrap(text: string, width = 70): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const FIRST =
  'Ministers of both countries met on Wednesday to speak about the trade in machine parts, food and furniture, which has grown by a fifth since the spring of last year.';
const SECOND =
  'They agreed to meet again before the end of the year and to bring lists of the goods for which the customs offices of either side ask for papers that nobody reads.';

describe('paragraphs', () => {
  it('are parted by empty lines', () => {
    expect(bodyOf(`${FIRST}\n\n \t\n${SECOND}`)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('are lines where nothing is wrapped', () => {
    expect(bodyOf(`${FIRST}\n${SECOND}`)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('may be a single line that is the whole body', () => {
    expect(bodyOf(`${FIRST} ${SECOND}`)).toBe(`${FIRST} ${SECOND}`);
  });

  it.each([60, 70, 80, 95])('wrapped at %i columns are joined', (width) => {
    expect(bodyOf(`${wrap(FIRST, width)}\n\n${wrap(SECOND, width)}`)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it('wrapped ones are parted where a line ends early in a full stop', () => {
    expect(bodyOf(`${wrap(FIRST)}\n${wrap(SECOND)}`)).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it.each([
    [
      'a list with bullets',
      '- machine parts of every kind, most of them made in the south of the country\n- furniture\n- processed food and drink',
    ],
    [
      'a numbered list',
      '1. machine parts of every kind, most of them made in the south of the country\n2. furniture\n3. food',
    ],
    [
      'a table',
      'Goods           2016        2017     change in percent since last year\nParts            510         612          20\nFood              87          90           3',
    ],
    ['a table with tabs', 'Goods\t2016\t2017\nParts\t510\t612\nFood\t87\t90'],
    [
      'a verse',
      'The train goes north at break of day,\nIt carries chairs and shoes,\nAnd nobody has come to say\nWhat any man would lose,',
    ],
  ])('%s keeps its lines', (_, block) => {
    expect(bodyOf(`${FIRST}\n\n${block}\n\n${SECOND}`)).toBe(`${FIRST}\n\n${block}\n\n${SECOND}`);
  });

  it('a list below a wrapped paragraph keeps its lines too', () => {
    const list = '- machine parts\n- furniture';
    expect(bodyOf(`${wrap(FIRST)}\n${list}`)).toContain(list);
  });

  it('stand in the text where their spans say', () => {
    const story = storyWith({ body: `${FIRST}\n\n${SECOND}` });
    const texts = story.spans.paragraphs.map(({ start, end }) => story.text.slice(start, end));
    expect(texts).toEqual([FIRST, SECOND]);
  });
});
