import { foldWord } from './fold.ts';
import { LATIN_PLACES, OTHER_PLACES } from './place-names.ts';

/** How well a place is known. */
export const UNKNOWN = 0;
/** Known when it is written in capitals: smaller cities, and those named like a person or a thing. */
export const TOWN = 1;
export const CITY = 2;
export type Fame = typeof UNKNOWN | typeof TOWN | typeof CITY;

const FIRST_BEYOND_LATIN = 0x370;
const FIRST_LATIN_BEYOND_LATIN = 0x1e00;
/** What stands for a letter in OTHER_PLACES. */
const CODES = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (code) => !'|\\`$'.includes(code),
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

let latin: ReadonlyMap<string, Fame> | null = null;
let others: ReadonlySet<string> | null = null;

/** How well a place of this name is known; the name may be written in any case. */
export function fameOf(name: string): Fame {
  const key = foldPlace(name);
  const first = key.charCodeAt(0);
  if (first < FIRST_BEYOND_LATIN || (first >= FIRST_LATIN_BEYOND_LATIN && first < 0x1f00)) {
    latin ??= loadLatin();
    return latin.get(key) ?? UNKNOWN;
  }
  others ??= loadOthers();
  return others.has(key) ? CITY : UNKNOWN;
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

function loadLatin(): ReadonlyMap<string, Fame> {
  const places = new Map<string, Fame>();
  for (const name of LATIN_PLACES.split('|')) {
    if (name.endsWith('*')) places.set(name.slice(0, -1), CITY);
    else if (name !== '') places.set(name, TOWN);
  }
  return places;
}

function loadOthers(): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { letters, names } of OTHER_PLACES) {
    const byCode = new Map(Array.from(letters, (letter, i) => [CODES[i] ?? '', letter]));
    const decoded =
      letters === '' ? names : names.replace(/[^|]/g, (code) => byCode.get(code) ?? '');
    for (const name of decoded.split('|')) if (name !== '') places.add(name);
  }
  return places;
}
