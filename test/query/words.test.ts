import { describe, expect, test } from 'vitest';
import { createHaystack } from '../../src/query/text/haystack.ts';
import { nextWord, splitAtPunctuation, trimToWords } from '../../src/query/text/words.ts';
import { found } from './query.ts';
import { storyWith } from './story.ts';

function wordsOf(text: string): string[] {
  const haystack = createHaystack(text, true);
  const words: string[] = [];
  for (let word = nextWord(haystack, 0); word !== null; word = nextWord(haystack, word.end)) {
    words.push(text.slice(word.start, word.end));
  }
  return words;
}

describe('words', () => {
  test.each([
    ["China's fine-tuning, U.S.", ['China', 's', 'fine', 'tuning', 'U', 'S']],
    ['1,000 3.5 2017. 5,a .5', ['1,000', '3.5', '2017', '5', 'a', '5']],
    ['THAAD를 G20정상 2017年', ['THAAD', '를', 'G20', '정상', '2017', '年']],
    ['cafe\u0301 हिन्दी snake_case', ['cafe\u0301', 'हिन्दी', 'snake_case']],
    ['東京都に行く', ['東京', '都', 'に', '行く']],
    ['ไปกินข้าว', ['ไป', 'กิน', 'ข้าว']],
    ['𠮷 😀 x', ['𠮷', 'x']],
    ['', []],
  ])('of %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('are the text between punctuation', () => {
    expect(splitAtPunctuation('U.S. 1,000 THAAD를, 北京市.')).toEqual([
      'U',
      'S',
      '1,000',
      'THAAD를',
      '北京市',
    ]);
    expect(trimToWords("'(U.S.)")).toBe('U.S');
    expect(trimToWords('--')).toBe('');
  });
});

describe('in other scripts', () => {
  test.each([
    ['한미 정상회담은 서울에서', '정상', ['정상']],
    ['한미 정상회담은 서울에서', '회담', null],
    ['한미 정상회담은 서울에서', '"정상 서울"', ['정상회담은 서울']],
    ['한미 정상회담은 서울에서', '정*은', ['정상회담은']],
    ['한미 정상회담은 서울에서', '정?회', ['정상회담은']],
    ['사드(THAAD)를 THAAD는', 'thaad', ['THAAD', 'THAAD']],
    ['東京都に行く', '東京', ['東京']],
    ['東京都に行く', '京都', null],
    ['東京都に行く', '東京都', ['東京都']],
    ['习近平在北京会见', '北京', ['北京']],
    ['ไปกินข้าว', 'กิน', ['กิน']],
    ['ガスとｶﾞｽ', 'ガス', ['ガス', 'ｶﾞｽ']],
    ['مُحَمَّد قال', 'محمد', ['مُحَمَّد']],
    ['Straße STRASSE', 'strasse', ['Straße', 'STRASSE']],
    ['re\u0301sume\u0301!', 'resume', ['re\u0301sume\u0301']],
    ['O’Donnell', "o'donnell", ['O’Donnell']],
  ])('in %s, %s finds %j', async (body, query, expected) => {
    expect(await found(query, storyWith({ body }))).toEqual(expected);
  });
});
