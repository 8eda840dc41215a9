import { lazily } from '../../text/lazily.ts';
import { foldWord } from './fold.ts';
import { latinPlaces, otherPlaces } from './place-names.ts';

/** How well known a place is. */
export const UNKNOWN = 0;
/**
 * Recognised only in capitals: smaller cities, and cities that share their name with a person or a
 * thing.
 */
export const TOWN = 1;
export const CITY = 2;
export type Fame = typeof UNKNOWN | typeof TOWN | typeof CITY;

const FIRST_BEYOND_LATIN = 0x370;
/** Vietnamese letters with two diacritics. */
const FIRST_VIETNAMESE = 0x1e00;
const FIRST_POLYTONIC = 0x1f00;
/** Marks cities in `latinPlaces`. */
const CITY_MARK = '*';
/** The characters that stand for letters in `otherPlaces`. */
const CODES = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (code) => !'|*\\`$'.includes(code),
);
/** Endings shared by many South Asian towns, too many to list: `Kishoreganj`, `मोहनलालगंज`. */
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

const others = lazily(otherPlaces);

/** How well known a place with this name is. The name can be in any case. */
export function fameOf(name: string): Fame {
  const key = foldPlace(name);
  if (isLatin(key.charCodeAt(0))) {
    const found = find(latinPlaces(), key);
    return found === '' ? UNKNOWN : found.endsWith(CITY_MARK) ? CITY : TOWN;
  }
  return others().some(({ letters, names }) => isInTable(names, letters, key)) ? CITY : UNKNOWN;
}

/** Whether the name has an ending typical of towns, for towns that are in no table. */
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

function isInTable(names: string, letters: string, key: string): boolean {
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
 * The table entry with this name, including its mark, or an empty string. The names are sorted and
 * each ends with `|`. The string is searched directly because building a set would take several
 * milliseconds per thread.
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
