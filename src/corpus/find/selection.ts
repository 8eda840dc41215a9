import { decidingPattern, type PathPattern, parsePathPattern } from './path-pattern.ts';

/** Which files of a walked folder are stories. */
export interface Selection {
  readonly patterns: readonly PathPattern[];
  /** Whether a file that no pattern fits is taken by its ending, `.txt` or `.txt.gz`. */
  readonly byEnding: boolean;
}

/** Globs that only take files out (`!drafts/`) leave the usual endings in force. */
export function parseSelection(globs: readonly string[]): Selection {
  const patterns = globs.flatMap((glob) => parseGlob(glob) ?? []);
  return { patterns, byEnding: globs.every((glob) => glob.startsWith('!')) };
}

/** A glob is a .gitignore pattern with `{a,b}` added. Null when a bracket or brace is left open. */
export function parseGlob(glob: string): readonly PathPattern[] | null {
  const patterns: PathPattern[] = [];
  for (const plain of expandBraces(glob) ?? [LEFT_OPEN]) {
    const pattern = parsePathPattern(plain);
    if (pattern === null) return null;
    patterns.push(pattern);
  }
  return patterns;
}

/** `names[from]` is the first name below the folder that was given. */
export function takesFile(selection: Selection, names: readonly string[], from: number): boolean {
  const pattern = decidingPattern(selection.patterns, names, from, false);
  if (pattern !== null) return !pattern.negated;
  return selection.byEnding && /\.txt(?:\.gz)?$/i.test(names.at(-1) ?? '');
}

export function leavesOutFolder(
  selection: Selection,
  names: readonly string[],
  from: number,
): boolean {
  return decidingPattern(selection.patterns, names, from, true)?.negated ?? false;
}

const LEFT_OPEN = '[';
const MOST_ALTERNATIVES = 1000;

/** Replaces the innermost braces until none is left. */
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
    if (pending.length + done.length > MOST_ALTERNATIVES) return null;
  }
  return done;
}
