import { decidingPattern, type PathPattern } from '../corpus/find/path-pattern.ts';
import { parseGlob } from '../corpus/find/selection.ts';
import { ConfigFault, type Override } from './parse.ts';

/** Tests whether an override applies to a file, given the file's path segments below `folder`. */
export type OverrideTest = (names: readonly string[]) => boolean;

/** Throws a `ConfigFault` for a glob that can never match. */
export function overrideTests(overrides: readonly Override[]): OverrideTest[] {
  return overrides.map(({ files }, index) => {
    const patterns = files.flatMap((glob, at): readonly PathPattern[] => {
      const parsed = parseGlob(glob);
      if (parsed !== null) return parsed;
      const message =
        'The pattern matches no file: it is empty, or a bracket or brace is not closed.';
      throw new ConfigFault(message, ['overrides', index, 'files', at]);
    });
    return (names) => covers(patterns, names);
  });
}

/** The deepest of the file and its parent folders that matches a pattern decides. */
function covers(patterns: readonly PathPattern[], names: readonly string[]): boolean {
  for (let depth = names.length; depth > 0; depth--) {
    const isFolder = depth < names.length;
    const pattern = decidingPattern(patterns, names.slice(0, depth), 0, isFolder);
    if (pattern !== null) return !pattern.negated;
  }
  return false;
}
