import fc from 'fast-check';
import { parseStories } from '../../src/article/parse.ts';
import { story } from './fixture.ts';

/** The words that readers see in headlines and bodies. */
export const wordsOf = (text: string): string[][] =>
  parseStories(text)
    .flatMap(({ headline, body }) => [headline, body])
    .map((part) => part?.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);

const FAULTS = [
  ...['\ufeff', '\t', '\t\t', ' ', '  ', '\r', '\n', '\r\n', '\n\n', '\u00a0', '\u202f', '\u200b'],
  ...['\u200d', '\u00ad', '\u202e', '\u2066', '\u0003', '\u0085', '\u000b', '\u2028', '\ufffd'],
  ...['&amp;', '&nbsp;', '&#8217;', '<br>', '<b>', '</b>', 'â€™', 'Ã©', '(END)', '\nX', '.', '"'],
  ...['ID :\n', 'Auther :', 'Author: ', 'By Lee Chi-dong\n', 'Thu, 11/23/2017 - 01:57\n', ' -- '],
];

const STORIES = [
  story(),
  story({ author: 'Auther :\n' }),
  story({ author: 'Author: Lee Chi-dong\n', notes: '\n(ATTN: TRIMS)\nBy Lee Chi-dong\n\n' }),
  story({ dateline: '', end: '\n\nThe talks went on.\n\nThe talks ended.' }),
  story({ headline: '한중 외교장관 회담\n', dateline: '', body: '외교장관이 수요일 회담했다.' }),
  story({ body: 'اجتمع وزيرا خارجية الصين وكوريا می\u200cخواهم.' }),
  `${story()}${story({ id: 'ID :\n470854\n' })}`,
];

/** A story with problems in random places and any kind of line ends. */
export const faulty = fc
  .record({
    text: fc.constantFrom(...STORIES),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    faults: fc.array(fc.tuple(fc.constantFrom(...FAULTS), fc.nat(400)), { maxLength: 8 }),
  })
  .map(({ text, lineEnd, faults }) =>
    faults.reduce(
      (whole, [fault, at]) => {
        const place = at % (whole.length + 1);
        return whole.slice(0, place) + fault + whole.slice(place);
      },
      text.replaceAll('\n', lineEnd),
    ),
  );
