import { decidingPattern, type PathPattern, parsePathPattern } from './path-pattern.ts';

/** Which files in a folder are stories. */
export interface Selection {
  readonly patterns: readonly PathPattern[];
  /** Whether files that match no pattern are selected by extension, `.txt` or `.txt.gz`. */
  readonly byEnding: boolean;
}

/** If all globs are negated (`!drafts/`), the default extensions still apply. */
export function parseSelection(globs: readonly string[]): Selection {
  const patterns = globs.flatMap((glob) => parseGlob(glob) ?? []);
  return { patterns, byEnding: globs.every((glob) => glob.startsWith('!')) };
}

/**
 * Parses a glob: a .gitignore pattern, plus `{a,b}`. Returns null if a bracket or brace is not
 * closed.
 */
export function parseGlob(glob: string): readonly PathPattern[] | null {
  const patterns = expandBraces(glob)?.map(parsePathPattern) ?? [null];
  return patterns.every((pattern) => pattern !== null) ? patterns : null;
}

/** `names[from]` is the first segment below the given folder. */
export function takesFile(selection: Selection, names: readonly string[], from: number): boolean {
  const pattern = decidingPattern(selection.patterns, names, from, false);
  if (pattern !== null) return !pattern.negated;
  const name = names.at(-1) ?? '';
  return selection.byEnding && (name.endsWith('.txt') || /\.txt(?:\.gz)?$/i.test(name));
}

export function excludesFolder(
  selection: Selection,
  names: readonly string[],
  from: number,
): boolean {
  return decidingPattern(selection.patterns, names, from, true)?.negated ?? false;
}

const MAX_ALTERNATIVES = 1000;

/** Replaces innermost braces until there are none left. Null for a brace without its partner. */
function expandBraces(glob: string): string[] | null {
  const pending = [glob];
  const done: string[] = [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const braces = /(?<!\\)\{([^{}]*)\}/.exec(next);
    if (braces === null) {
      if (/(?<!\\)[{}]/.test(next)) return null;
      done.push(next);
      continue;
    }
    const [whole, alternatives = ''] = braces;
    const before = next.slice(0, braces.index);
    const after = next.slice(braces.index + whole.length);
    pending.push(...alternatives.split(',').map((alternative) => before + alternative + after));
    if (pending.length + done.length > MAX_ALTERNATIVES) return null;
  }
  return done;
}
