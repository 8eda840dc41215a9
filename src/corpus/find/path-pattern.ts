import { ANY_NUMBER, type NameTest, parseWildcard, sequenceFits } from './wildcard.ts';

/*
 * Patterns as git has them (git-scm.com/docs/gitignore), held against git itself by a test on random
 * ones. Two things differ: stars beside letters (`a**`) go no further than a slash, and a slash in
 * brackets ends a name. It is no package because patterns come from strangers: ten `*a` in a row and
 * a name of 30 letters take picomatch most of a second, and each letter more makes that worse. Here
 * the time is at most the length of the path times that of the pattern.
 */

/** One line of a .gitignore, or one --glob, which has the same rules (git-scm.com/docs/gitignore). */
export interface PathPattern {
  /** `!pattern`: takes back what an earlier one says. */
  readonly negated: boolean;
  /** `pattern/`: fits folders only. */
  readonly folderOnly: boolean;
  /** One test for the last name; or, with a slash inside, for the names of the whole path. */
  readonly test: NameTest | readonly (NameTest | typeof ANY_NUMBER)[];
}

/** Null for a pattern that fits nothing: an empty one, an open bracket, a lone `\` at its end. */
export function parsePathPattern(source: string): PathPattern | null {
  const negated = source.startsWith('!');
  const folderOnly = source.endsWith('/');
  const body = source.slice(negated ? 1 : 0, folderOnly ? -1 : undefined);
  if (body === '') return null;
  if (!body.includes('/')) {
    const test = parseWildcard(body);
    return test === null ? null : { negated, folderOnly, test };
  }
  const names = body.replace(/^\//, '').split('/');
  const test: (NameTest | typeof ANY_NUMBER)[] = [];
  for (const name of names) {
    const item = isGlobstar(name) ? ANY_NUMBER : parseWildcard(name);
    if (item === null && !isGlobstar(name)) return null;
    test.push(item);
  }
  // `folder/**` is what the folder holds, not the folder.
  if (test.at(-1) === ANY_NUMBER) test.push(() => true);
  return { negated, folderOnly, test };
}

function isGlobstar(name: string): boolean {
  return /^\*{2,}$/.test(name);
}

/** The latest of the patterns that fits decides. `names[from]` is the first name they see. */
export function decidingPattern(
  patterns: readonly PathPattern[],
  names: readonly string[],
  from: number,
  isFolder: boolean,
): PathPattern | null {
  for (let at = patterns.length - 1; at >= 0; at -= 1) {
    const pattern = patterns[at];
    if (pattern !== undefined && patternFits(pattern, names, from, isFolder)) return pattern;
  }
  return null;
}

function patternFits(
  pattern: PathPattern,
  names: readonly string[],
  from: number,
  isFolder: boolean,
): boolean {
  if (pattern.folderOnly && !isFolder) return false;
  const { test } = pattern;
  if (typeof test === 'function') return test(names.at(-1) ?? '');
  return sequenceFits(test, names, from, (fits, name: string) => fits(name));
}
