import { AGENCIES, SHARED } from './agency-names.ts';
import { foldWord } from './fold-word.ts';

interface Tables {
  readonly byName: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, readonly SharedName[]>;
}

interface SharedName {
  readonly canonical: string;
  readonly places: ReadonlySet<string>;
}

const UNEVEN_BLANKS = /^\s|\s\s|\s$|[^\S ]/;
/** Longer than any name an agency is known to sign with. */
const LONGEST_NAME = 60;

let loaded: Tables | null = null;

/**
 * The canonical name of an agency as a dateline writes it (`AA`: Anadolu Agency). Null where it is
 * unknown, or where several agencies sign so and the places do not tell which one is meant.
 */
export function agencyName(agency: string, places: readonly string[]): string | null {
  loaded ??= load();
  const key = fold(agency);
  const sole = loaded.byName.get(key);
  if (sole !== undefined) return sole;
  const candidates = loaded.shared.get(key) ?? [];
  const fitting = candidates.filter((one) => places.some((place) => one.places.has(fold(place))));
  return fitting.length === 1 ? (fitting[0]?.canonical ?? null) : null;
}

/** Whether some agency is known to sign so. */
export function isAgency(name: string): boolean {
  if (name.length > LONGEST_NAME) return false;
  loaded ??= load();
  const key = fold(name);
  return loaded.byName.has(key) || loaded.shared.has(key);
}

function fold(name: string): string {
  const folded = foldWord(name);
  return UNEVEN_BLANKS.test(folded) ? folded.replace(/\s+/g, ' ').trim() : folded;
}

function load(): Tables {
  const byName = new Map<string, string>();
  for (const [canonical, written] of Object.entries(AGENCIES)) {
    for (const name of [canonical, ...written.split('|')]) byName.set(fold(name), canonical);
  }
  const shared = new Map<string, readonly SharedName[]>();
  for (const [name, agencies] of Object.entries(SHARED)) {
    const all = Object.entries(agencies).map(([canonical, places]) => {
      byName.set(fold(canonical), canonical);
      return { canonical, places: new Set(places.split('|').map(fold)) };
    });
    shared.set(name, all);
  }
  return { byName, shared };
}
