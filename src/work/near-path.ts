import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type InputProblem, NOT_FOUND } from '../corpus/problem.ts';
import { suggestions } from '../output/text/suggest.ts';
import { escapeName } from '../text/escape.ts';

/** What may help with a path that does not exist: a similar name, or the option for patterns. */
export function nearPath({ path, reason }: InputProblem): string {
  if (reason !== NOT_FOUND) return '';
  const [near] = suggestions(basename(path), namesBeside(path));
  if (near !== undefined) return ` (did you mean "${escapeName(near)}"?)`;
  return /[*?[]/.test(path) ? ' (use --glob for patterns)' : '';
}

function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
