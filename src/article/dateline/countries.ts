/** Languages whose names for countries tell `ST. PETERSBURG (Russia)` from `KABUL (Pajhwok)`. */
const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'id', 'ru', 'ar'] as const;

let names: ReadonlySet<string> | null = null;

/** Whether the words are a country's name, as the Unicode CLDR has them. */
export function isCountry(words: string): boolean {
  names ??= load();
  return names.has(words.toLowerCase());
}

function load(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const language of LANGUAGES) {
    const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const code of regionCodes()) {
      const name = regions.of(code);
      if (name !== undefined) found.add(name.toLowerCase());
    }
  }
  return found;
}

function* regionCodes(): Generator<string> {
  for (let first = 65; first <= 90; first++) {
    for (let second = 65; second <= 90; second++) yield String.fromCharCode(first, second);
  }
}
