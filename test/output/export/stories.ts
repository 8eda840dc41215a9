import { join } from 'node:path';
import fc from 'fast-check';
import { parseStory } from '../../../src/article/parse.ts';
import { readInputs } from '../../../src/corpus/read/stories.ts';
import type { Story } from '../../../src/corpus/read/story.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');

/** All stories of the seeds. */
export function seedStories(): Story[] {
  const options = { glob: [], hidden: false, ignoreFiles: true, encoding: null };
  return Array.from(readInputs([SEEDS], options)).flatMap((input) => {
    if (input.kind === 'problem') throw new Error(input.problem.message);
    return Array.from(input.stories());
  });
}

const word = fc.constantFrom(
  ...[
    'talks',
    'Korea',
    'ferry',
    '완도군이',
    '12',
    'U.S.',
    '*rare*',
    '<b>',
    '[sic]',
    '- dash',
    '#1',
  ],
  ...['1.', '2)', '_under_', '`code`', '\\', '&amp;', '"quoted"', "it's", '=', '+', '~', '|', '$5'],
);
const line = fc
  .array(word, { minLength: 4, maxLength: 12 })
  .map((words) => `The ${words.join(' ')} said.`);

/** Texts of stories in the reference layout and in others, some with problems. */
export const storyText = fc
  .record({
    id: fc.constantFrom('ID :\n470853\n', 'id: 12\n', 'ID :\n', 'ID :\nx7\n', ''),
    time: fc.constantFrom('Thu, 11/23/2017 - 01:57\n', 'Wed, 11/23/2017 - 01:57\n', 'soon\n', ''),
    link: fc.constantFrom('', 'Shortlink :\nhttp://example.org/7\nThe shortlink copeid\n'),
    author: fc.constantFrom(
      'Auther :\n\n',
      'Author: Kim Soo-yeon\n',
      'Auther :\nLee Min-seo\n',
      '',
    ),
    slug: fc.constantFrom('', 'China-Politics\n\n', 'S. Korea China diplomacy talks roundup\n\n'),
    lead: fc.constantFrom('', '(2nd LD) ', 'UPDATE 1-'),
    headline: fc.constantFrom(
      'Top diplomats of S. Korea, China hold talks',
      '섬마을 보건소에 드론으로 약 배달',
      'Ferry freed from sandbank off the coast',
      'Ferry freed from sandbank off the coast\nafter three days of storm',
      'Ferry freed from sandbank +',
    ),
    notes: fc.constantFrom(
      '',
      '\n\nEds: Adds quotes',
      '\n(ATTN: RECASTS lead)',
      '\n(ATTN: photos)\n(ATTN: more)',
    ),
    byline: fc.constantFrom('', '\n\nBy Kim Soo-yeon'),
    gap: fc.constantFrom('\n\n', '\n', '\n\n\n'),
    dateline: fc.constantFrom(
      'BEIJING, Nov. 22 (Yonhap) -- ',
      'BEIJING, Nov. 22 Kyodo -\n(EDS: UPDATING)\n',
      'MURMANSK, November 26. /TASS/. ',
      '(완도=연합뉴스) 김하늘 기자 = ',
    ),
    body: fc.array(line, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom(
      ' (END)',
      '\nkdh@example.org\n(END)',
      ' B.Nergui',
      '\n\n-- BERNAMA',
      '\n(END)\n\nlms',
      '',
    ),
    trailer: fc.constantFrom('\n\nX', '\n', ''),
    lineEnd: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ lineEnd, body, ...parts }) => {
    const { id, time, link, author, slug, lead, headline, notes, byline, gap, dateline } = parts;
    const head = `${id}${time}${link}${author}${slug}${lead}${headline}${notes}${byline}${gap}`;
    const text = `${head}${dateline}${body.join('\n\n')}${parts.end}${parts.trailer}`;
    return text.replaceAll('\n', lineEnd);
  });

/** Stories with any lines between header and body, in any order. */
const unusualText = fc
  .record({
    author: fc.constantFrom(
      'Auther :\n\n',
      'Author: Kim Soo-yeon\n',
      'Auther :\nLee Min-seo\n',
      '',
    ),
    above: fc.array(
      fc.tuple(
        fc.constantFrom(
          ...['Top diplomats of S. Korea, China hold talks', '섬마을 보건소에 드론으로 약 배달'],
          ...['haneul@example.com', 'three die in storm off the coast', 'Korea talks', 'end', '12'],
          ...['(2nd LD)', '(LEAD) Ferry freed from sandbank', 'Ferry freed off the coast +'],
          ...['Eds: Adds quotes', '(ATTN: RECASTS lead)', '(Yonhap Interview)', '(a note\nin two)'],
          ...['By Kim Soo-yeon', 'by Janie Gabbett, Reuters', 'Submitted by Yonhap on', '***'],
          ...['News:', 'SEOUL, Nov. 2:', '(KPL) Dr. Thongloune', 'WASHINGTON (AP) -', '- item'],
        ),
        fc.constantFrom('\n', '\n\n', '\n\n\n'),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    dateline: fc.constantFrom('BEIJING, Nov. 22 (Yonhap) -- ', '(KPL) ', 'SEOUL: ', ''),
  })
  .map(({ author, above, dateline }) => {
    const header = `ID :\n470853\nThu, 11/23/2017 - 01:57\n${author}`;
    return `${header}${above.flat().join('')}${dateline}The talks went well.\n\nThey end. (END)`;
  });

const asStory = (text: string): Story => {
  const source = { path: 'archive/a story.txt', line: 1, encoding: 'utf-8', bytes: null };
  return { article: parseStory(text), source };
};

export const someStory = storyText.map(asStory);
export const unusualStory = unusualText.map(asStory);
