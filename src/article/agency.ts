import { lazily } from '../text/lazily.ts';
import { agencies, sharedNames } from './agency-names.ts';
import { foldWord } from './dateline/fold.ts';

/**
 * Stops at the first character that can separate words: `Agência` in `Agência Brasil`, `AFP` in
 * `AFP=時事`.
 */
const FIRST_WORD = /^[^ =/()«»“”]+/;
const FROM_DIGIT = /\d.*$/;
const IRREGULAR_BLANKS = /^\s|\s\s|[^\S ]|\s$/;

interface Tables {
  /** The canonical name for each name, or the agencies that share it. */
  readonly names: ReadonlyMap<string, string | readonly SharedName[]>;
  /** The first word of each name; also without the digits of `News1`. */
  readonly firstWords: ReadonlySet<string>;
}

interface SharedName {
  readonly canonical: string;
  readonly places: ReadonlySet<string>;
}

const tables = lazily(load);

/**
 * The canonical name of an agency as written in a dateline (`AA`: Anadolu Agency). Null if the name
 * is unknown, or if several agencies use it and the places do not settle which one is meant.
 */
export function agencyName(agency: string, places: readonly string[]): string | null {
  const found = tables().names.get(fold(agency)) ?? [];
  if (typeof found === 'string') return found;
  const matching = found.filter((one) => places.some((place) => one.places.has(fold(place))));
  return matching.length === 1 ? (matching[0]?.canonical ?? null) : null;
}

/** Whether the name belongs to a known agency. */
export function isAgency(name: string): boolean {
  return tables().names.has(fold(name));
}

/** Whether some agency's name begins with this word. Expects the output of foldWord. */
export function beginsAgency(word: string): boolean {
  return tables().firstWords.has(word);
}

/**
 * All names, in lower case, used by the agencies whose canonical names are accepted. Every name
 * that `agencyName` maps to one of those agencies is in the list once it is folded.
 */
export function signaturesOf(accepts: (canonical: string) => boolean): string[] {
  return [...tables().names]
    .filter(([, found]) =>
      typeof found === 'string'
        ? accepts(found)
        : found.some(({ canonical }) => accepts(canonical)),
    )
    .map(([name]) => name);
}

function fold(name: string): string {
  const folded = foldWord(name);
  return IRREGULAR_BLANKS.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

function load(): Tables {
  const names = new Map<string, string | readonly SharedName[]>();
  for (const [canonical, written] of Object.entries(agencies())) {
    for (const name of foldWord(`${canonical}|${written}`).split('|')) names.set(name, canonical);
  }
  for (const [name, agencies] of Object.entries(sharedNames())) {
    const all = Object.entries(agencies).map(([canonical, places]) => {
      names.set(fold(canonical), canonical);
      return { canonical, places: new Set(places.split('|').map(fold)) };
    });
    if (!names.has(name)) names.set(name, all);
  }
  const firstWords = new Set<string>();
  for (const name of names.keys()) {
    const first = FIRST_WORD.exec(name)?.[0] ?? name;
    firstWords.add(first);
    firstWords.add(first.replace(FROM_DIGIT, ''));
  }
  return { names, firstWords };
}
