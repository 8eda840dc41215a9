import { ANY_NUMBER, type NameTest, parseWildcard, sequenceFits } from './wildcard.ts';

/*
 * Patterns as defined by git (git-scm.com/docs/gitignore); a test compares them with git on random
 * patterns. There are two differences: stars next to letters (`a**`) do not match a slash, and a
 * slash ends a bracket expression together with its name. We do not use a package because patterns
 * come from strangers: with ten `*a` in a row and a name of 30 letters, picomatch needs most of a
 * second, and longer with each letter. Here the time is at most proportional to the length of the
 * path times the length of the pattern.
 */

/**
 * One line of a .gitignore, or one --glob, which follows the same rules
 * (git-scm.com/docs/gitignore).
 */
export interface PathPattern {
  /** `!pattern`: reverses earlier patterns. */
  readonly negated: boolean;
  /** `pattern/`: matches only folders. */
  readonly folderOnly: boolean;
  /**
   * A test for the last segment of the path or, if the pattern contains a slash, tests for all
   * segments.
   */
  readonly test: NameTest | readonly (NameTest | typeof ANY_NUMBER)[];
}

/**
 * Returns null for a pattern that cannot match: an empty one, an unclosed bracket, a trailing `\`.
 */
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
  // `folder/**` matches the contents of the folder, but not the folder.
  if (test.at(-1) === ANY_NUMBER) test.push(() => true);
  return { negated, folderOnly, test };
}

function isGlobstar(name: string): boolean {
  return /^\*{2,}$/.test(name);
}

/** The last matching pattern wins. `names[from]` is the first segment that is matched. */
export function decidingPattern(
  patterns: readonly PathPattern[],
  names: readonly string[],
  from: number,
  isFolder: boolean,
): PathPattern | null {
  return patterns.findLast((pattern) => patternFits(pattern, names, from, isFolder)) ?? null;
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
