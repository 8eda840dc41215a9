import { lazily } from '../../text/lazily.ts';
import { countryNames } from './country-names.ts';

/** Languages that are not written in Latin script. */
const OTHER_LANGUAGES = ['ru', 'ar'] as const;
const LATIN_ONLY = lazily(() => /^[\p{Script=Latin}\P{L}]*$/u);

const latin = lazily(
  () =>
    new Set(
      countryNames()
        .split('|')
        .filter((name) => name !== ''),
    ),
);
const others = lazily(() => new Set(OTHER_LANGUAGES.flatMap(namesIn)));

/**
 * Whether the words are the name of a country in one of the languages below (source: Unicode CLDR).
 * Distinguishes `ST. PETERSBURG (Russia)` from `KABUL (Pajhwok)`.
 */
export function isCountry(words: string): boolean {
  const name = words.toLowerCase().replace(/'/g, '’');
  return (LATIN_ONLY().test(name) ? latin() : others()).has(name);
}

function namesIn(language: string): string[] {
  const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  return regionCodes().flatMap((code) => regions.of(code)?.toLowerCase() ?? []);
}

function regionCodes(): string[] {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap((first) => letters.map((second) => first + second));
}
