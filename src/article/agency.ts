import { AGENCIES, SHARED } from './agency-names.ts';
import { foldWord } from './dateline/fold.ts';

/**
 * Stops at the first character that can separate words: `Agência` in `Agência Brasil`, `AFP` in
 * `AFP=時事`.
 */
const FIRST_WORD = /^[\p{L}\p{M}\p{N}.’'-]+/u;
const IRREGULAR_BLANKS = /^\s|\s\s|[^\S ]|\s$/;

interface Tables {
  readonly byName: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, readonly SharedName[]>;
  /** The first word of each name. */
  readonly firstWords: ReadonlySet<string>;
}

interface SharedName {
  readonly canonical: string;
  readonly places: ReadonlySet<string>;
}

let loaded: Tables | null = null;

/**
 * The canonical name of an agency as written in a dateline (`AA`: Anadolu Agency). Null if the name
 * is unknown, or if several agencies use it and the places do not settle which one is meant.
 */
export function agencyName(agency: string, places: readonly string[]): string | null {
  loaded ??= load();
  const key = fold(agency);
  const unique = loaded.byName.get(key);
  if (unique !== undefined) return unique;
  const candidates = loaded.shared.get(key) ?? [];
  const matching = candidates.filter((one) => places.some((place) => one.places.has(fold(place))));
  return matching.length === 1 ? (matching[0]?.canonical ?? null) : null;
}

/** Whether the name belongs to a known agency. */
export function isAgency(name: string): boolean {
  loaded ??= load();
  const key = fold(name);
  return loaded.byName.has(key) || loaded.shared.has(key);
}

/** Whether some agency's name begins with this word. Expects the output of foldWord. */
export function beginsAgency(word: string): boolean {
  loaded ??= load();
  return loaded.firstWords.has(word);
}

/**
 * All names, in lower case, used by the agencies whose canonical names are accepted. Every name
 * that `agencyName` maps to one of those agencies is in the list once it is folded.
 */
export function signaturesOf(accepts: (canonical: string) => boolean): string[] {
  loaded ??= load();
  const unique = [...loaded.byName].filter(([, canonical]) => accepts(canonical));
  const shared = [...loaded.shared].filter(([, agencies]) =>
    agencies.some(({ canonical }) => accepts(canonical)),
  );
  return [...unique, ...shared].map(([name]) => name);
}

function fold(name: string): string {
  const folded = foldWord(name);
  return IRREGULAR_BLANKS.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

function load(): Tables {
  const byName = new Map<string, string>();
  for (const [canonical, written] of Object.entries(AGENCIES)) {
    for (const name of foldWord(`${canonical}|${written}`).split('|')) byName.set(name, canonical);
  }
  const shared = new Map<string, readonly SharedName[]>();
  for (const [name, agencies] of Object.entries(SHARED)) {
    const all = Object.entries(agencies).map(([canonical, places]) => {
      byName.set(fold(canonical), canonical);
      return { canonical, places: new Set(places.split('|').map(fold)) };
    });
    shared.set(name, all);
  }
  const firstWords = new Set<string>();
  for (const name of [...byName.keys(), ...shared.keys()]) {
    firstWords.add(FIRST_WORD.exec(name)?.[0] ?? name);
  }
  return { byName, shared, firstWords };
}
