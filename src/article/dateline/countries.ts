import { COUNTRY_NAMES } from './country-names.ts';

/** Those of the languages that are not written in Latin letters. */
const OTHER_LANGUAGES = ['ru', 'ar'] as const;
const LATIN_ONLY = /^[\p{Script=Latin}\P{L}]*$/u;

let latin: ReadonlySet<string> | null = null;
let others: ReadonlySet<string> | null = null;

/**
 * Whether the words are a country's name, as the Unicode CLDR has them in languages whose names for
 * countries tell `ST. PETERSBURG (Russia)` from `KABUL (Pajhwok)`.
 */
export function isCountry(words: string): boolean {
  const name = words.toLowerCase();
  if (LATIN_ONLY.test(name)) {
    latin ??= new Set(COUNTRY_NAMES.split('|').filter((known) => known !== ''));
    return latin.has(name);
  }
  others ??= new Set(OTHER_LANGUAGES.flatMap(namesIn));
  return others.has(name);
}

function namesIn(language: string): string[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return regionCodes().flatMap((code) => regions.of(code)?.toLowerCase() ?? []);
}

function regionCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
