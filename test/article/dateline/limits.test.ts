import { describe, expect, it } from 'vitest';
import { signaturesOf } from '../../../src/article/agency.ts';
import { resolveDate } from '../../../src/article/dateline/date.ts';
import {
  CITY,
  endsLikeTown,
  fameOf,
  TOWN,
  UNKNOWN,
} from '../../../src/article/dateline/known-places.ts';
import { latinPlaces } from '../../../src/article/dateline/place-names.ts';
import { parseStory } from '../../../src/article/parse.ts';
import { HEADLINE, storyOf } from '../story-text.ts';

const names = (count: number) =>
  Array.from({ length: count }, (_, i) => `${'ABCDEFGHIJKLMNOP'[i]}oe`).join(' ');

function rawOf(opening: string, next = 'The ferry sails'): string | null {
  const body = `${opening} ${next} and the talks went on, officials said. (END)`;
  return parseStory(storyOf('', HEADLINE, '', body)).dateline?.raw ?? null;
}

/**
 * For each tuned number in the rules, one input on either side: one that is still read, and one
 * that is not.
 */
const SIDES: readonly (readonly [what: string, inside: string, outside: string])[] = [
  ['words of a lower-case place', 'Oak Elm Ash Fir (Reuters)', 'Oak Elm Ash Fir Box (Reuters)'],
  [
    'words of a place in capitals',
    'OAK ELM ASH FIR BOX (Reuters)',
    'OAK ELM ASH FIR BOX YEW (Reuters)',
  ],
  ['an ordinal in a place', 'U.S. 7TH FLEET (AP) -', 'U.S. 7 FLEET (AP) -'],
  [
    'words of a place with a particle',
    'OAK ELM FIR OF BOX YEW (AP)',
    'OAK ELM FIR AL-BOX YEW BAY (AP)',
  ],
  ['words of a dated place without case', 'एक दो तीन, 22 नवंबर -', 'एक दो तीन चार, 22 नवंबर -'],
  ['words of a town recognised by its ending', 'दो रामनगर:', 'एक दो रामनगर:'],
  ['letters before a town’s ending', 'रापुर:', 'रपुर:'],
  ['words of a place recognised by its region', 'Oak Hill, Idaho —', 'Old Oak Hill, Idaho —'],
  ['parts of a date alone', 'APRIL 7 -', 'APRIL 7, 2017 -'],
  ['words of an agency in brackets', `BUSAN (${names(10)}) -`, `BUSAN (${names(11)}) -`],
  ['letters of a single word in capitals', 'OAKS —', 'OAKS:'],
  ['places known in lower case', 'Nairobi —', 'Springfield —'],
  ['places known in capitals', 'SPRINGFIELD:', 'OAKS:'],
  ['a list of cities', 'சென்னை,', 'சென்னை, மதுரை,'],
  ['a company and its symbol', 'Nairobi (XYZW) -', 'Widget (XYZW) -'],
  ['words before an acronym of their initials', 'OAK ELM (OF) -', 'OAK ELM (OE) -'],
  ['an acronym of three initials', 'OAK ELM ASH (OEF) -', 'OAK ELM ASH (OEA) -'],
  ['parts of an abbreviated date alone', 'NOV. 7 -', 'NOV. 7, 2017 -'],
  ['letters of a dated place without a comma', 'UB 22 Nov -', 'U 22 Nov -'],
  ['parts of a date alone in brackets', 'Oaks, Calif. (4 Sep 2003)', 'Oaks, Calif. (4 Sep)'],
  ['a month after a comma', 'एक दो, 22 नवंबर (अआ) -', 'एक दो 22 नवंबर (अआ) -'],
  ['a month, and not a weekday', 'एक दो, 22 नवंबर (अआ) -', 'एक दो, सोमवार (अआ) -'],
  ['letters of a single word before a bar', 'OAKS |', 'OAK |'],
  ['a known place after another word', 'METRO MANILA —', 'METRO ELMS —'],
  ['a word like Falls at the end', 'OAK FALLS —', 'OAK ELMS —'],
  ['a line break after an agency between slashes', '/TASS/', '/TASS/\n'],
  ['a line break before a date', 'TASS, Nov. 22 -', 'TASS,\nNov. 22 -'],
  ['words of an agency before a colon', 'Oak News:', 'Oak.com:'],
  ['a person after an agency', '(Oak News/MING)', '(Oak News/Ming)'],
  ['words before a danda', 'नई दिल्ली।', 'एक नई दिल्ली।'],
  ['words of a name', 'By Abc Def Ghi, Nov. 22 (Yonhap) -', 'By Abc Def, Nov. 22 (Yonhap) -'],
  [
    'words of a name with a known place',
    'By Kim Jack London, 22 Nov (AP) -',
    'By Jack London, 22 Nov (AP) -',
  ],
  ['words of a capitalised place', 'OAK elm ash fir, nov. 22 -', 'OAK elm ash fir box, nov. 22 -'],
  [
    'a place that begins with an initial',
    'N. OAK ELM ASH FIR BOX, May 2 -',
    'N. OAK ELM ASH May 2 -',
  ],
  ['a mark after the place', 'Oak - 22 Nov -', 'Oak 22 Nov -'],
  ['a word in full-width capitals', 'ＯＡＫＳＥＳ —', 'オークスAB —'],
  ['a name that ends with a full stop', 'D.C. —', 'D.C.:'],
  ['a date after the place', 'एक दो, 22 नवंबर -', '22 नवंबर, एक दो -'],
  [
    'a mark after a byline',
    'Nairobi oleh Kim Ann Lee, 2 May -',
    'Nairobi oleh Kim Ann Lee; 2 May -',
  ],
  ['a known place before a writer', 'Nairobi by Kim Ann, 2 May -', 'Death by Ann, 2 May -'],
  ['a comma before a writer', 'Oak, by Kim Ann, 2 May -', 'Oak by Kim Ann, 2 May -'],
  ['a name after By', 'OAKS, by Ann, 2 May -', 'OAKS, by May, 2 May -'],
  ['words of a name before a comma', 'By Kim Ann, OAKS, May 2 -', 'By Kim, OAKS, May 2 -'],
  ['a date after a name and a place', 'By Kim Ann, Oaks, May 2 -', 'By Kim Ann, Oaks -'],
  ['small words in brackets', 'BUSAN, Nov 22 (oak) -', 'BUSAN, Nov 22 (oak elm) -'],
  ['agencies of a list', 'एक दो (AFP AFP)', 'एक दो (AFP/)'],
  ['letters of an acronym', 'OAKS (XY) -', 'OAKS (X) -'],
  ['words of a place in a script without case', 'एक दो तीन (AFP)', 'एक दो तीन चार (AFP)'],
  ['words of a place named like a month', 'MARCH OAKS (AFP)', 'MARCH (AFP)'],
  ['letters before an apostrophe', "all'Oak (AFP)", "dell'Oak (AFP)"],
  ['digits of a number', 'OAKS, 0022 Nov -', 'OAKS, 00022 Nov -'],
  ['digits in a domain', 'Oak12.com, Jakarta -', 'Oak123.com, Jakarta -'],
];

/**
 * The same for numbers that limit how much is read: what exceeds them is not read, or only in part.
 */
const REACHES: readonly (readonly [what: string, inside: string, outside: string])[] = [
  ['capitals before a small letter', 'София /АБвг/', 'София /Абвг/'],
  ['a particle in an agency', 'OAKS, 22 Nov, Radio de Oaks -', 'OAKS, 22 Nov, Radio de oaks -'],
  ['a slash in an agency', 'OAKS, 22 Nov, Oak News/Elm -', 'OAKS, 22 Nov, Oak News//Elm -'],
  ['a short agency before a slash', 'Oaks (AP/Foo)', 'Oaks (Foo AP)'],
  ['words after a known acronym', 'Oaks (CNN Oak)', 'Oaks (CNN Oak Elm)'],
  [
    'marks and words in brackets',
    `BUSAN (AFP AFP${'/AFP'.repeat(10)}) -`,
    `BUSAN (AFP/AFP${'/AFP'.repeat(10)}) -`,
  ],
  ['a word in quotes', 'OAKS, 22 Nov (“Dunyo” IA) -', 'OAKS, 22 Nov (“Dunyo Oaks” IA) -'],
  ['numbers in brackets', 'BUSAN (Oaks 24) -', 'BUSAN (Oaks 2, 4) -'],
  ['a small word in brackets', 'BUSAN (la Oak) -', 'BUSAN (la oak) -'],
  ['words in quotes', 'OAKS, 22 Nov (“Oak Elm Yew”) -', 'OAKS, 22 Nov (“Oak Elm Yew) -'],
  ['letters of an agency in a list', 'BUSAN (abcde/dpa)', 'BUSAN (abcdef/dpa)'],
  ['an agency in a list without slashes', 'BUSAN (abc dpa)', 'BUSAN (abc def)'],
  ['a rubric in brackets', '(Yonhap Feature) -', '(Yonhap Feature)'],
  [
    'words of a place after a slash',
    'OAK ELM ASH FIR BOX/OAK ELM ASH FIR BOX (AP)',
    'OAKS/OAK ELM ASH FIR BOX YEW (AP)',
  ],
  ['a particle in a place', 'Oaks am Elm (Reuters)', 'Oaks am elm (Reuters)'],
  ['a region after a slash', 'OAKS/Korea, Novembr 22 -', 'OAKS Korea, Novembr 22 -'],
  ['a particle in a region', 'OAKS, Rio de Elm, 22 Nov -', 'OAKS, Rio de elm, 22 Nov -'],
  ['letters of an initial in a region', 'OAKS, St. Lucia, 22 Nov -', 'OAKS, Stt. Lucia, 22 Nov -'],
  ['words of an acronym after a dash', 'ОАКС, 22 ноя – АиФ.', 'ОАКС, 22 ноя – АиФ Оак.'],
  ['full stops that end a dateline', 'پشاور..', 'پشاور.'],
  ['a month without a day', 'OAKS, April -', 'OAKS, Aprl -'],
  ['letters swapped in a month', 'OAKS, Novmeber 22 -', 'OAKS, Novmebre 22 -'],
  ['letters swapped in a short month', 'OAKS, Nvo. 22 (AP) -', 'OAKS, Nvoe. 22 (AP) -'],
  ['a day that no month has', 'OAKS, Nov. 322 (AP) -', 'OAKS, Nov. 3222 (AP) -'],
  ['a full stop in a day', 'OAKS, Nov. 22.5 (AP) -', 'OAKS, Nov. 22:5 (AP) -'],
  ['letters of a word like May', 'OAKS, Mayy 22 -', 'OAKS, Mat 22 -'],
  ['letters too many in a month', 'OAKS, Novemberr 22 -', 'OAKS, Novemberrr 22 -'],
  ['a possessive that is not the last word', "ST. JOHN'S -", "OAK'S JOHN -"],
  ['a label at the end', 'Oaks Elms (Reuters)', 'Oaks Roundup (Reuters)'],
  ['signs before a dateline', `${'*'.repeat(8)}ULSAN:`, `${'*'.repeat(9)}ULSAN:`],
  ['letters of a place joined to its agency', 'Ufa-APA.', 'Ho-APA.'],
  ['full stops that are one mark', 'پشاور......', 'پشاور.......'],
  ['marks at the end', 'ULSAN (Yonhap) -- : =', 'ULSAN (Yonhap) -- : = _'],
  ['letters of a known name with one capital', 'Oaks (Petra)', 'Oaks (Tass)'],
  ['letters of a known name among others', 'Oaks (Nova Petra)', 'Oaks (Nova Saba)'],
  ['letters of a known name after a hyphen', 'Oaks (Nova-AFP)', 'Oaks (Nova-AP)'],
  ['letters of a domain', 'Oaks (ab.com)', 'Oaks (a.com)'],
  ['most letters of an acronym', 'София /АБВГДЕЖЗ/', 'София /АБВГДЕЖЗИ/'],
  ['fewest letters of an acronym', 'София /АБ/', 'София /А/'],
  ['letters of a name with a capital inside', 'София /АбвгдежзиКлмн/', 'София /АбвгдежзиКлмно/'],
  [
    'words between slashes',
    'Nairobi /Xinhua Elm Ash Fir Box Yew Bay News/',
    'Nairobi /Xinhua Elm Ash Fir Box Yew Bay Nut News/',
  ],
  [
    'words of an agency that contains one like News',
    'ULSAN, Nov. 22, Oak Elm Ash Fir Box News -',
    'ULSAN, Nov. 22, Oak Elm Ash Fir Box Yew News -',
  ],
  [
    'words of an agency after a date and a comma',
    'ULSAN, Nov. 22, Oak Elm Ash -',
    'ULSAN, Nov. 22, Oak Elm Ash Fir -',
  ],
  [
    'words of an agency after a date and a dash',
    'Oaks, Nov. 22 - Oak Elm News -',
    'Oaks, Nov. 22 - Oak Elm Ash News -',
  ],
  [
    'lower-case words in brackets',
    'BUSAN, Nov 22 (Oak elm yew fir) -',
    'BUSAN, Nov 22 (Oak elm yew fir box) -',
  ],
  [
    'words of a writer after an agency',
    'МИНСК, 22 ноя — РИА Новости, Иван Иван Иван Иван.',
    'МИНСК, 22 ноя — РИА Новости, Иван Иван Иван Иван Иван.',
  ],
  [
    'fewest words of a writer after an agency',
    'МИНСК, 22 ноя — РИА Новости, Иван Иван.',
    'МИНСК, 22 ноя — РИА Новости, Иван.',
  ],
  [
    'words of a writer after By',
    'ULSAN, Nov. 22 (Yonhap) By Abc Def Ghi Jkl Mno Pqr -',
    'ULSAN, Nov. 22 (Yonhap) By Abc Def Ghi Jkl Mno Pqr Stu -',
  ],
  [
    'letters of an initial',
    'By Andi AB. Kim ULSAN, Nov. 22 (Yonhap) -',
    'By Andi Abc. Kim ULSAN, Nov. 22 (Yonhap) -',
  ],
  ['words before a place', 'एक दो तीन डेस्क, नई दिल्ली:', 'एक दो तीन चार डेस्क, नई दिल्ली:'],
  ['words of a place after a desk', 'एक डेस्क, एक दो तीन:', 'एक डेस्क, एक दो तीन चार:'],
  [
    'words of a place after an agency',
    '(ANSA) - OAK ELM ASH FIR, 16 APR -',
    '(ANSA) - OAK ELM ASH FIR BOX, 16 APR -',
  ],
  [
    'words of a dated place in capitals',
    'OAK ELM ASH FIR BOX YEW, Nov. 22 -',
    'OAK ELM ASH FIR BOX YEW FIG, Nov. 22 -',
  ],
  [
    'words of a place in lower case',
    'Oak elm ash fir, nov. 22 -',
    'Oak elm ash fir box, nov. 22 -',
  ],
  ['regions of a place', 'OAKS, Oak, Elm, Ash, Nov. 22 -', 'OAKS, Oak, Elm, Ash, Fir, Nov. 22 -'],
  ['a word with an article', 'THE HAGUE -', 'THE OLD HAGUE -'],
  ['a day without a month', 'ULSAN, 31 (Yonhap) -', 'ULSAN, 32 (Yonhap) -'],
  ['digits of a misspelt date', 'ULSAN, Novembr 222 -', 'ULSAN, Novembr 2222 -'],
  ['letters that a misspelt month lacks', 'ULSAN, Novembr 22 -', 'ULSAN, Novemb 22 -'],
  ['letters of a misspelt month', 'ULSAN, Mrch 22 -', 'ULSAN, Apl 22 -'],
  ['letters of a weekday alone', 'Oaks, Thurs -', 'Oaks, Thur -'],
  ['the first year', 'ULSAN, Nov. 22, 1850 (Yonhap) -', 'ULSAN, Nov. 22, 1849 (Yonhap) -'],
  ['the last year', 'ULSAN, Nov. 22, 2199 (Yonhap) -', 'ULSAN, Nov. 22, 2200 (Yonhap) -'],
  ['the last hour', 'ULSAN, Nov. 22, 24:59 (Yonhap) -', 'ULSAN, Nov. 22, 25:59 (Yonhap) -'],
  ['the last minute', 'ULSAN, Nov. 22, 24:59 (Yonhap) -', 'ULSAN, Nov. 22, 24:60 (Yonhap) -'],
  [
    'characters of a place in Chinese',
    '新华社一二三四五六七八九11月22日电',
    '新华社一二三四五六七八九十11月22日电',
  ],
  [
    'characters of a newspaper in Chinese',
    '一二三四五六七八11月22日讯',
    '一二三四五六七八九11月22日讯',
  ],
  ['fewest characters of a newspaper', '一报讯', '一讯'],
  [
    'a name with an initial',
    'ULSAN, 22 Nov (AP) By Kim J. Abc -',
    'ULSAN, 22 Nov (AP) By Kim J. abc -',
  ],
  [
    'a name that ends with an initial',
    'ULSAN, 22 Nov (AP) By Kim J. -',
    'ULSAN, 22 Nov (AP) By 5 J. -',
  ],
  [
    'a name with a particle',
    'ULSAN, 22 Nov (AP) By Jan van Dyk -',
    'ULSAN, 22 Nov (AP) By Jan van -',
  ],
  ['parts of a dateline', `BUSAN${', (AFP)'.repeat(6)} -`, `BUSAN${', (AFP)'.repeat(7)} -`],
  ['characters of a dateline', `OAKS${' '.repeat(389)}(AFP) -`, `OAKS${' '.repeat(390)}(AFP) -`],
  [
    'tokens of a dateline',
    `ULSAN/${'OAK/'.repeat(46)}ELM:`,
    `ULSAN/${'OAK/'.repeat(45)}ELM (AFP):`,
  ],
  [
    'words of a city after an agency',
    'TEMPO.CO, SAN PEDRO DE MACORÍS',
    'TEMPO.CO, CIDADE DE HO CHI MINH',
  ],
  ['letters of initials in brackets', 'OAKS, 22 Nov, Oak News (ON) -', 'OAKS, 22 Nov, News (N) -'],
  ['a slash before an agency', 'Ulsan /Oak News/', 'Ulsan //Oak News/'],
  ['a slash between places', 'BEIJING/SEOUL (AP) -', 'BEIJING//SEOUL (AP) -'],
];

/** Where a number decides which member the words belong to: the opening, the member, its value. */
const MEMBERS: readonly (readonly [opening: string, member: string, value: string | null])[] = [
  ['BUSAN (22 Nov, Oak News) -', 'agency', 'Oak News'],
  ['BUSAN (22 Nov Oak News) -', 'agency', 'Oak News'],
  ['BUSAN (AFP, Monday) -', 'agency', 'AFP'],
  ['(New York) –', 'place', 'New York'],
  ['(Oaks, November 22) –', 'place', 'Oaks'],
  ['(Colombo, Oak Elm News)', 'place', 'Colombo'],
  ['(Colombo, Oak Elm Ash News)', 'place', null],
  ['(Colombo, Oak News)', 'agency', 'Oak News'],
  ['(Oak News, Colombo)', 'agency', 'Oak News'],
  ['TASS, Nov. 22 -', 'agency', 'TASS'],
  ['BC -', 'agency', null],
  ['Australian Associated Press Paris, November 22 -', 'place', 'Paris'],
  ['EAST ST. OAKS, Nov. 22 -', 'place', 'EAST ST. OAKS'],
  ['OAKS, Pa. Nov. 22 -', 'place', 'OAKS, Pa.'],
  ['Nairobi, XYZW -', 'agency', 'XYZW'],
  ['Oaks, XYZW -', 'agency', null],
  ['OAKS, XYZW, Nov. 22 -', 'place', 'OAKS, XYZW'],
  ['ОАКС, 22 ноября. Оак Елм.', 'place', 'ОАКС'],
  ['By Kim Lee | OAKS, Nov. 22 -', 'place', 'OAKS'],
  ['RPT --OAKS, Nov. 22 -', 'place', 'OAKS'],
  ['November 22, 2017 (OAKS) –', 'place', 'OAKS'],
  ['November 22, 2017 (OAK) –', 'place', null],
  ['BCD -', 'agency', 'BCD'],
  ['ABCD -', 'agency', null],
  ['BCDFG -', 'agency', 'BCDFG'],
  ['BCDFGH -', 'agency', null],
  ['OAKS, Oakla. (AP) -', 'place', 'OAKS, Oakla.'],
  ['OAKS, Oaklab. (AP) -', 'place', 'OAKS, Oaklab'],
  ['ULSAN (Oak Elm Ash Fir), Nov. 22 -', 'place', 'ULSAN (Oak Elm Ash Fir)'],
  ['ULSAN (Oak Elm Ash Fir Box), Nov. 22 -', 'place', 'ULSAN'],
  [`By ${names(14)} ULSAN, Nov. 22 (Yonhap) -`, 'place', 'Noe ULSAN'],
  [`By ${names(13)} ULSAN, Nov. 22 (Yonhap) -`, 'place', 'ULSAN'],
  ['By Andi Wijaya Banda Aceh, Nov. 22 (Antara) -', 'byline', 'Andi Wijaya'],
  ['By Sydney Banda Aceh, Nov. 22 (Antara) -', 'byline', 'Sydney Banda'],
  ['By Kim Eun-jung ST. OAKS, Nov. 22 (AP) --', 'byline', 'Kim Eun-jung'],
  ['By Kim F OAKS, Nov. 22 (AP) --', 'byline', 'Kim F'],
  ['By Kim Eun-jung UM OAKS, Nov. 22 (AP) --', 'byline', 'Kim Eun-jung'],
  ['By Abc Def Ghi San Oaks, Nov. 22 (AP) --', 'byline', 'Abc Def Ghi'],
  ['By Abc Def Ghi Foo Oaks, Nov. 22 (AP) --', 'byline', 'Abc Def Ghi Foo'],
  ['By Kim Eun-jung, Lee OAKS, Nov. 22 (AP) --', 'byline', 'Kim Eun-jung, Lee'],
  ['（中央社記者一台北22日電）', 'byline', '一台北'],
  ['（中央社記者一二台北22日電）', 'byline', '一二'],
  ['（中央社記者一二三四台北22日電）', 'byline', '一二三四'],
  ['（中央社記者一二三四五台北22日電）', 'byline', '一二三'],
  ['(Colombo,) -', 'place', null],
  ['오크스AB —', 'place', null],
  ['თბილისი —', 'place', 'თბილისი'],
  ['OAK‐ELM —', 'place', 'OAK‐ELM'],
  ['OAK‑ELM —', 'place', 'OAK‑ELM'],
  ['OAK‒ELM —', 'place', null],
  ['Oak News (Qom) -', 'agency', 'Oak News'],
  ['Petra (AFP) -', 'agency', 'AFP'],
  ['AUSTRALIAN ASSOCIATED PRESS PARIS, Nov. 22 -', 'place', 'PARIS'],
  ['PRESS TRUST OF INDIA PARIS, Nov. 22 -', 'agency', 'PRESS TRUST OF INDIA'],
  ['Press Trust of India New Delhi, Nov. 22 -', 'place', 'New Delhi'],
  ['OAK NEWS AGENCY PARIS, Nov. 22 -', 'agency', 'OAK NEWS AGENCY'],
  ['NEWS PARIS, Nov. 22 -', 'place', 'NEWS PARIS'],
  ['OAK NEWS ELM PARIS, Nov. 22 -', 'place', 'OAK NEWS ELM PARIS'],
  [
    'AGENCE MALIENNE DE PRESSE ET DE PUBLICITÉ -',
    'agency',
    'AGENCE MALIENNE DE PRESSE ET DE PUBLICITÉ',
  ],
  ['OAKS, Nov. (Yonhap) -', 'place', 'OAKS'],
  ['OAKS, May (Yonhap) -', 'place', null],
  ["Oaks' (AFP) -", 'place', null],
  ["Oak' (AFP) -", 'place', "Oak'"],
  ["Male', Maldives -", 'place', "Male', Maldives"],
  ["Male' , Maldives -", 'place', null],
  ['BUSAN (AFP) (Yonhap) -', 'place', 'BUSAN'],
  ['Agence Oaks de Presse et de Elms -', 'agency', 'Agence Oaks de Presse et de Elms'],
  ['Santo Domingo, 26 jul (EFE) -', 'place', 'Santo Domingo'],
  ['OAKS SUNDAY, 26 July (EFE) -', 'place', 'OAKS'],
  ['ULSAN, Korea...', 'place', 'ULSAN, Korea'],
  ['ULSAN, Korea…', 'place', 'ULSAN, Korea'],
  ['BUSAN (Elm) (Yonhap) -', 'place', 'BUSAN (Elm)'],
  ['TASS (Moscow) -', 'agency', 'TASS'],
  ['TASS (Moscow) -', 'place', 'Moscow'],
  ['TASS (Elm) -', 'place', null],
  ['ELMS (Moscow) -', 'place', 'ELMS'],
  ['ТОМСК —', 'place', 'ТОМСК'],
  ['ΒΟΛΟΣ —', 'place', 'ΒΟΛΟΣ'],
  ['ＯＡＫＳ —', 'place', 'ＯＡＫＳ'],
  ['ТМСК —', 'agency', 'ТМСК'],
  ['ТӐСР —', 'place', 'ТӐСР'],
  ['ULM —', 'place', 'ULM'],
  ['OAK —', 'agency', 'OAK'],
  ['FRANKFURT (Oder) (dpa) -', 'place', 'FRANKFURT (Oder)'],
  ['Минск, 12 марта. Корр. БЕЛТА.', 'agency', 'Корр. БЕЛТА'],
];

/** Lines below the headline that name the writer, and similar lines that do not. */
const BYLINES: readonly (readonly [line: string, writer: string | null])[] = [
  ['By Kim', 'Kim'],
  ['By Kim voted', null],
  ['By Kim J. Lee', 'Kim J. Lee'],
  ['By Kim J. voted', null],
  ['By far Best', null],
  ['By Sunday Times', null],
  ['By Contrast, Reuters', null],
  ['By Kim Lee,', null],
  ['By Kim Lee, winner', null],
  ['By Kim Lee (Yonhap)', 'Kim Lee'],
  ['By Kim Lee (Yonhap) x', null],
  ['By Kim Lee, Ann Oak', 'Kim Lee, Ann Oak'],
  ['By Kim Lee, Ann Oak and Bo Elm, Yo Fir', 'Kim Lee, Ann Oak and Bo Elm, Yo Fir'],
  ['By Kim Lee, Ann B. Oak Elm', 'Kim Lee, Ann B. Oak Elm'],
  ['By Kim Lee, Ann Oak Elm Ash Fir', 'Kim Lee'],
  ['By Kim Lee, Ann', 'Kim Lee'],
  ['By Kim Lee, Dow Jones', 'Kim Lee'],
  ['By Kim Lee, Buenos Aires', 'Kim Lee'],
  ['By Kim Lee, Oaks Times', 'Kim Lee'],
  ['By Kim Lee, Special Correspondent', 'Kim Lee'],
  ['By Kim Lee, Sports Editor', 'Kim Lee'],
  ['By A. Lee', 'A. Lee'],
  ['By A Lee', null],
  ['By Kim Lee, Oak Elm Ash Fir Box Yew Bay', 'Kim Lee'],
  ['By Kim Lee, Oak Elm Ash Fir Box Yew Bay Nut', null],
  [`By ${names(14)}`, names(14)],
  [`By ${names(14)} Poe`, null],
  ['بقلم أحمد', null],
  ['بقلم أحمد علي', 'أحمد علي'],
  ['بقلم أحمد علي حسن محمود', 'أحمد علي حسن محمود'],
  ['بقلم أحمد علي حسن محمود سعيد', null],
  ['من أحمد', null],
  ['من أحمد علي', 'أحمد علي'],
  ['من أحمد علي حسن', 'أحمد علي حسن'],
  ['من أحمد علي حسن محمود', null],
  ['من المقرر عقد', null],
];

/** A dash in a script without case, and the words after it: an insertion, or the first sentence. */
const INSERTIONS: readonly (readonly [words: string, isInsertion: boolean])[] = [
  ['הבירה - חוגגת היום', true],
  ['אחת שתיים שלוש ארבע חמש - הלכו', true],
  ['אחת שתיים שלוש ארבע חמש שש - הלכו', false],
  ['שר ה -מדינה הלכו', false],
];

/** A comma in a script without case, and the words after it. */
const APPOSITIONS: readonly (readonly [words: string, isInsertion: boolean])[] = [
  ['عاصمة مصر، هي', true],
  ['مدينة، هي', false],
  ['واحد اثنان ثلاثة أربعة خمسة، هي', true],
  ['واحد اثنان ثلاثة أربعة خمسة ستة، هي', false],
];

/** An unknown agency after a complete dateline, and the first word after its full stop. */
const AFTER_DASH: readonly (readonly [agency: string, next: string, isAgency: boolean])[] = [
  ['ОиЦ.', 'Паром', true],
  ['ОиЦ.', 'паром', false],
  ['ОиЦ.', 'ПАРОМ', false],
  ['ОиЦ.', '22 Парома', false],
  ['Оак ОиЦ.', 'Паром', false],
  ['Оак Елм ОиЦ.', 'Паром', false],
  ['О.иЦк.', 'Паром', false],
];

describe('limits in the rules', () => {
  it.each(BYLINES)('%s: %s', (line, writer) => {
    const { byline } = parseStory(storyOf('', HEADLINE, '', line, '', 'It sails.'));
    expect(byline).toBe(writer);
  });

  it('characters of a line that names the writer', () => {
    const read = (name: string) =>
      parseStory(storyOf('', HEADLINE, '', `By ${name}`, '', 'It sails.')).byline;
    const longest = `Kim L${'e'.repeat(112)}`;
    expect([read(longest), read(`${longest}e`)]).toEqual([longest, null]);
  });

  it.each(APPOSITIONS)('%s: %s', (words, isInsertion) => {
    expect(rawOf('القاهرة،', words)).toBe(isInsertion ? null : 'القاهرة،');
  });

  it.each(INSERTIONS)('%s: %s', (words, isInsertion) => {
    expect(rawOf('ירושלים -', words)).toBe(isInsertion ? null : 'ירושלים -');
  });

  it.each(AFTER_DASH)('%s %s: %s', (agency, next, isAgency) => {
    const opening = `ОАКС, 22 ноя – ${agency}`;
    expect(rawOf(opening, next) === opening).toBe(isAgency);
  });

  it.each(REACHES)('%s', (_, inside, outside) => {
    expect(rawOf(inside)).toBe(inside);
    expect(rawOf(outside)).not.toBe(outside);
  });

  it.each(MEMBERS)('%s: the %s is %s', (opening, member, value) => {
    const { dateline, byline } = parseStory(storyOf('', HEADLINE, '', `${opening} It sails.`));
    const { place = null, agency = null } = dateline ?? {};
    expect({ place, agency, byline }).toMatchObject({ [member]: value });
  });

  it('reads the longest known name of an agency', () => {
    const words = signaturesOf(() => true).map((name) => name.split(' ').length);
    expect(Math.max(...words)).toBe('Agence Malienne de Presse et de Publicité'.split(' ').length);
  });

  it('tells a hyphen from a dash between words without blanks', () => {
    expect([rawOf('서울--정부는'), rawOf('서울-정부는')]).toEqual(['서울--', null]);
    expect([rawOf('东京——大阪'), rawOf('东京－大阪')]).toEqual(['东京——', null]);
  });

  it.each(SIDES)('%s', (_, inside, outside) => {
    expect([rawOf(inside), rawOf(outside)]).toEqual([inside, null]);
  });

  it('reads each place, but not a river or the country', () => {
    const placesOf = (place: string) =>
      parseStory(storyOf('', HEADLINE, '', `${place}, Nov. 22 - It sails.`)).dateline?.places;
    expect(placesOf('FRANKFURT/MAIN')).toEqual(['FRANKFURT/MAIN']);
    expect(placesOf('TUNIS/Tunisia')).toEqual(['TUNIS']);
    expect(placesOf('OAKS/ELMS/Tunisia')).toEqual(['OAKS', 'ELMS', 'Tunisia']);
    expect(placesOf('Oaks/Elms')).toEqual(['Oaks', 'Elms']);
    expect(placesOf('OAKS AND ELMS')).toEqual(['OAKS', 'ELMS']);
  });

  it('finds the century of a two-digit year', () => {
    expect(resolveDate('22 Nov 69', null)).toBe('2069-11-22');
    expect(resolveDate('22 Nov 70', null)).toBe('1970-11-22');
  });

  it('reads the first of several days, which must be consecutive', () => {
    expect(resolveDate('22-23 November 2017', null)).toBe('2017-11-22');
    expect(resolveDate('Nov. 22 and 31, 2017', null)).toBe('2017-11-22');
    expect(rawOf('ULSAN, Nov. 30-31 (Yonhap) --')).toBe('ULSAN, Nov. 30-31 (Yonhap) --');
    expect(rawOf('ULSAN, Nov. 30-32 (Yonhap) --')).not.toBe('ULSAN, Nov. 30-32 (Yonhap) --');
  });
});

describe('the table of places', () => {
  it.each([
    'Nairobi',
    'NAIROBI',
    'São Paulo',
    'Hà Nội',
    'الرياض',
    'नई दिल्ली',
    '台北',
    'ワシントン',
    'Москва',
    '서울',
  ])('contains %s', (name) => {
    expect(fameOf(name)).toBe(CITY);
  });

  it('marks smaller towns, and towns named like a person', () => {
    expect(['Springfield', 'Charlotte', 'Jackson'].map(fameOf)).toEqual([TOWN, TOWN, TOWN]);
  });

  it.each(['', '|', '*', 'nairobi*', 'zzz', 'आज', 'اليوم', '오늘', '今天', 'Maria'])(
    'does not contain %j',
    (name) => {
      expect(fameOf(name)).toBe(UNKNOWN);
    },
  );

  it('finds every city of the Latin table', () => {
    const all = latinPlaces()
      .split('|')
      .filter((name) => name !== '');
    expect(all.length).toBeGreaterThan(9000);
    expect(
      all.filter((name) => fameOf(name.replace('*', '')) !== (name.endsWith('*') ? CITY : TOWN)),
    ).toEqual([]);
  });

  it('finds names whose code contains any of the characters', () => {
    expect(['चेन्नई', 'मुंबई', 'ঢাকা', 'தில்லி', 'Київ', 'Αθήνα'].map(fameOf)).toEqual(
      Array(6).fill(CITY),
    );
  });

  it('finds the first name of a table, and none after the last', () => {
    expect(fameOf("'Ajlun")).toBe(CITY);
    expect(fameOf('Ẕefat')).toBe(UNKNOWN);
  });

  it('recognises the endings of South Asian towns', () => {
    expect(['Kishoreganj', 'रामनगर', 'শিবগঞ্জ', 'قاسم پورہ'].map(endsLikeTown)).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
