import { decidingPattern, type PathPattern } from '../corpus/find/path-pattern.ts';
import { parseGlob } from '../corpus/find/selection.ts';
import { ConfigFault, type Override } from './parse.ts';

/** Tells which files an override is for, by the names that lead to them from its folder. */
export type OverrideTest = (names: readonly string[]) => boolean;

/** Throws a `ConfigFault` for a glob that fits nothing. */
export function overrideTests(overrides: readonly Override[]): OverrideTest[] {
  return overrides.map(({ files }, index) => {
    const patterns = files.flatMap((glob, at): readonly PathPattern[] => {
      const parsed = parseGlob(glob);
      if (parsed !== null) return parsed;
      const message = 'The glob fits no file: a bracket or brace is left open, or it is empty.';
      throw new ConfigFault(message, ['overrides', index, 'files', at]);
    });
    return (names) => covers(patterns, names);
  });
}

/** Of the file and the folders around it, the innermost that a pattern fits decides. */
function covers(patterns: readonly PathPattern[], names: readonly string[]): boolean {
  for (let depth = names.length; depth > 0; depth--) {
    const isFolder = depth < names.length;
    const pattern = decidingPattern(patterns, names.slice(0, depth), 0, isFolder);
    if (pattern !== null) return !pattern.negated;
  }
  return false;
}
