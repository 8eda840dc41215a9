import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/article/parse.ts';
import { HEADLINE, storyOf } from '../story-text.ts';

function read(opening: string) {
  const { dateline, byline } = parseStory(
    storyOf('', HEADLINE, '', `${opening} 渡轮从三月起开航。`),
  );
  const { raw = null, place = null, dateWritten: date = null, agency = null } = dateline ?? {};
  return { raw, place, date, agency, byline };
}

const characters = (count: number) => '一二三四五六七八九十'.repeat(5).slice(0, count);
const names = (count: number) => Array(count).fill('王优玲').join('、');
const writers = (count: number) => Array(count).fill('김수진').join(' ');
const brackets = (length: number) => `【北京${'　'.repeat(length - 7)}新华社】`;

/** What is still read as a whole, and what is longer or shorter than that. */
const REACHES: readonly (readonly [what: string, inside: string, outside: string])[] = [
  ['characters of an agency', `${characters(18)}新闻11月22日电`, `${characters(19)}新闻11月22日电`],
  ['characters of a newspaper', `${characters(17)}新闻讯`, `${characters(18)}新闻讯`],
  ['most characters before 报', '一二三四五六报某地11月22日电', '一二三四五六七报某地11月22日电'],
  ['fewest characters before 报', '本报北京11月22日电', '报北京11月22日电'],
  ['a newspaper without a name', '本报讯', '报讯'],
  ['fewest characters before 讯 in brackets', '【大网讯】', '【网讯】'],
  [
    'characters of a dateline and its writer',
    `新京报讯（记者${'　'.repeat(110)}王俊）`,
    `新京报讯（记者${'　'.repeat(111)}王俊）`,
  ],
  [
    'most syllables of a writer',
    '(서울=연합뉴스) 남궁수진 기자 =',
    '(서울=연합뉴스) 남궁수진아 기자 =',
  ],
  ['fewest syllables of a writer', '(서울=연합뉴스) 김진 기자 =', '(서울=연합뉴스) 김 기자 ='],
  [
    'most syllables of another writer',
    '(서울=연합뉴스) 김수진 남궁수진 기자 =',
    '(서울=연합뉴스) 김수진 남궁수진아 기자 =',
  ],
  [
    'fewest syllables of another writer',
    '(서울=연합뉴스) 김수진 이하 기자 =',
    '(서울=연합뉴스) 김수진 이 기자 =',
  ],
  [
    'characters between writers',
    '(서울=연합뉴스) 김수진, 이하나 기자 =',
    '(서울=연합뉴스) 김수진,  이하나 기자 =',
  ],
  [
    'no character between writers',
    '(서울=연합뉴스) 김수진 이하나 기자 =',
    '(서울=연합뉴스) 김수진이하나 기자 =',
  ],
  ['writers', `(서울=연합뉴스) ${writers(4)} 기자 =`, `(서울=연합뉴스) ${writers(5)} 기자 =`],
  ['blanks before a writer', '(서울=연합뉴스)  김수진 기자 =', '(서울=연합뉴스)   김수진 기자 ='],
  ['no blank before a writer', '(서울=연합뉴스)김수진 기자 =', '(서울=연합뉴스)-김수진 기자 ='],
  ['blanks before the separator', '(서울=연합뉴스)  =', '(서울=연합뉴스)   ='],
  ['characters of the separator', '(서울=연합뉴스) ----', '(서울=연합뉴스) -----'],
  [
    'fewest characters of a name in brackets',
    '新华社北京11月22日（韩洁）',
    '新华社北京11月22日（韩）',
  ],
  [
    'most characters of a name in brackets',
    '新华社北京11月22日（欧阳修文）',
    '新华社北京11月22日（欧阳修文武）',
  ],
  [
    'fewest characters of another name',
    '新华社北京11月22日（王优玲、韩洁）',
    '新华社北京11月22日（王优玲、韩）',
  ],
  [
    'most characters of another name',
    '新华社北京11月22日（王优玲、欧阳修文）',
    '新华社北京11月22日（王优玲、欧阳修文武）',
  ],
  ['names in brackets', `新华社北京11月22日（${names(6)}）`, `新华社北京11月22日（${names(7)}）`],
  ['blanks before reporters', '新京报讯  （记者王俊）', '新京报讯   （记者王俊）'],
  [
    'characters before 记者',
    `新京报讯（${characters(12)}记者王俊）`,
    `新京报讯（${characters(13)}记者王俊）`,
  ],
  [
    'most characters of reporters',
    `新京报讯（记者${characters(40)}）`,
    `新京报讯（记者${characters(41)}）`,
  ],
  ['fewest characters of reporters', '新京报讯（记者王）', '新京报讯（记者）'],
  [
    'blanks before reporters without brackets',
    '新京报讯  记者王俊报道：',
    '新京报讯   记者王俊报道：',
  ],
  ['most characters of a reporter', '新京报讯记者欧阳修文报道：', '新京报讯记者欧阳修文武报道：'],
  ['fewest characters of a reporter', '新京报讯记者王俊报道：', '新京报讯记者王报道：'],
  [
    'most characters of another reporter',
    '新京报讯记者王俊、欧阳修文报道：',
    '新京报讯记者王俊、欧阳修文武报道：',
  ],
  [
    'fewest characters of another reporter',
    '新京报讯记者王俊、韩洁报道：',
    '新京报讯记者王俊、韩报道：',
  ],
  ['reporters', `新京报讯记者${names(4)}报道：`, `新京报讯记者${names(5)}报道：`],
];

type Member = 'place' | 'date' | 'agency' | 'byline';

/** Where a number decides what the words are. */
const MEMBERS: readonly (readonly [opening: string, member: Member, value: string | null])[] = [
  ['新华社北京1月2日电', 'date', '1月2日'],
  ['新华社北京2017年   11月　　 22日电', 'date', '2017年   11月　　 22日'],
  ['新华社北京2017年11月22日电', 'place', '北京'],
  ['新华社北京222日电', 'date', null],
  ['虎扑北京11月22日电', 'agency', '虎扑'],
  ['虎扑北京11月22日电', 'place', '北京'],
  ['虎北京11月22日电', 'place', null],
  ['人在北京11月22日电', 'place', null],
  ['虎扑某地11月22日电', 'place', null],
  ['新华社北京111月22日电', 'date', '22日'],
  ['新华社北京月22日电', 'date', '22日'],
  ['新华社北京日电', 'date', null],
  [`${brackets(60)}记者王俊报道：`, 'byline', '王俊'],
  ['【ワシントン22日時事】', 'agency', '時事'],
  ['（一二三2017年11月22日訊）', 'agency', '一二三'],
  ['（AFP北京22日電）', 'agency', 'AFP'],
  ['（時事京22日電）', 'agency', '時事'],
  ['新京报讯（记者   王俊）', 'byline', '王俊'],
  ['（北京記者歐陽修文22日電）', 'byline', '歐陽修文'],
  ['（中央社記者歐陽修文22日電）', 'byline', '歐陽修文'],
  ['（中央社記者王小明甲乙22日電）', 'byline', '王小明'],
  ['【甲＝乙、丙＝丁】', 'byline', '乙、丙＝丁'],
  [`【甲＝乙、${characters(13)}＝丁】`, 'byline', `乙、${characters(13)}＝丁`],
  [brackets(60), 'place', '北京'],
  [brackets(61), 'place', null],
  ['[이데 하지나 기자]', 'agency', '이데'],
  ['[이데일리이데일리이데일리 하지나 기자]', 'byline', '하지나'],
  ['[가나다라마바사아자차카타 하지나 기자]', 'byline', '하지나'],
  ['[가나다라마바사아자차카타파 하지나 기자]', 'byline', null],
  ['[이 하지나 기자]', 'agency', null],
];

describe('limits in East Asian datelines', () => {
  it.each(REACHES)('%s', (_, inside, outside) => {
    expect(read(inside).raw).toBe(inside);
    expect(read(outside).raw).not.toBe(outside);
  });

  it.each(MEMBERS)('%s: the %s is %s', (opening, member, value) => {
    expect(read(opening)[member]).toBe(value);
  });
});
