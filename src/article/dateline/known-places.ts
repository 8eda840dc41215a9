import { foldWord } from './fold.ts';
import { LATIN_PLACES, OTHER_PLACES } from './place-names.ts';

/** How well a place is known. */
export const UNKNOWN = 0;
/** Known when it is written in capitals: smaller cities, and those named like a person or a thing. */
export const TOWN = 1;
export const CITY = 2;
export type Fame = typeof UNKNOWN | typeof TOWN | typeof CITY;

const FIRST_BEYOND_LATIN = 0x370;
/** Vietnamese letters with two marks. */
const FIRST_VIETNAMESE = 0x1e00;
const FIRST_POLYTONIC = 0x1f00;
/** In LATIN_PLACES the mark of a city. */
const CITY_MARK = '*';
/** What stands for a letter in OTHER_PLACES. */
const CODES = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (code) => !'|*\\`$'.includes(code),
);
/**
 * Endings of the names of towns in South Asia, `Kishoreganj` and `मोहनलालगंज`: more towns than a
 * table could list have one of them.
 */
const TOWN_ENDING = new RegExp(
  `\\S{2}(?:${[
    'pur|pura|puram|ganj|gunj|garh|nagar|abad|patnam|palli|halli',
    'पुर|पुरा|पुरम|गंज|गढ़|गढ|नगर|बाद|वाड़ा|खेड़ा|हाट|गुड़ी',
    'پور|پورہ|آباد|گڑھ|گنج|نگر|کوٹ',
    'পুর|গঞ্জ|গড়|নগর|হাট|খালী|বাড়ী',
    'பட்டினம்|புரம்|பாளையம்|கோட்டை|நல்லூர்',
    'పురం|పట్నం|గూడెం|పల్లి|ಪುರ|ನಗರ|ಹಳ್ಳಿ|പുരം|ശേരി|ശ്ശേരി|കുളം|പുര|પુર|નગર|ગઢ|ਪੁਰ|ਗੜ੍ਹ|ਨਗਰ',
  ].join('|')})$`,
  'u',
);

/** How well a place of this name is known; the name may be written in any case. */
export function fameOf(name: string): Fame {
  const key = foldPlace(name);
  if (isLatin(key.charCodeAt(0))) {
    const found = find(LATIN_PLACES, key);
    return found === '' ? UNKNOWN : found.endsWith(CITY_MARK) ? CITY : TOWN;
  }
  return OTHER_PLACES.some(({ letters, names }) => isAmong(names, letters, key)) ? CITY : UNKNOWN;
}

/** Whether a name ends as towns' names do that are in no table. */
export function endsLikeTown(name: string): boolean {
  return TOWN_ENDING.test(foldPlace(name));
}

function foldPlace(name: string): string {
  return foldWord(name)
    .replace(/[’‘ʼʻ`´]/g, "'")
    .replace(/\s+/g, ' ');
}

function isLatin(unit: number): boolean {
  return unit < FIRST_BEYOND_LATIN || (unit >= FIRST_VIETNAMESE && unit < FIRST_POLYTONIC);
}

function isAmong(names: string, letters: string, key: string): boolean {
  if (letters === '') return find(names, key) !== '';
  let code = '';
  for (const letter of key) {
    const index = letters.indexOf(letter);
    if (index < 0) return false;
    code += CODES[index] ?? '';
  }
  return find(names, code) !== '';
}

/**
 * The entry of a table that has this name, with its mark, or an empty text. The names are sorted and
 * each ends with `|`: they are searched as they are, since to read them into a set would take
 * each thread some milliseconds.
 */
function find(names: string, name: string): string {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = middle === 0 ? 0 : names.lastIndexOf('|', middle - 1) + 1;
    const end = names.indexOf('|', start);
    if (end < 0) return '';
    const entry = names.slice(start, end);
    const own = entry.endsWith(CITY_MARK) ? entry.slice(0, -1) : entry;
    if (own === name) return entry;
    if (own < name) low = end + 1;
    else high = start;
  }
  return '';
}
