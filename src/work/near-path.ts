import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { type InputProblem, NOT_FOUND } from '../corpus/problem.ts';
import { suggestions } from '../output/text/suggest.ts';
import { escapeName } from '../text/escape.ts';
import { readWholeNumber } from '../text/whole-number.ts';

/**
 * What may help with a path that does not exist: a similar name, or the option for patterns or for
 * IDs.
 */
export function nearPath({ path, reason }: InputProblem): string {
  if (reason !== NOT_FOUND || path === '') return '';
  // A pattern is similar to names that it matches.
  if (WILDCARD.test(path)) return ' (use --glob for patterns)';
  const [near] = suggestions(basename(path), namesBeside(path));
  if (near !== undefined) return ` (did you mean "${escapeName(near)}"?)`;
  return readWholeNumber(path) === null ? '' : ' (use --id for IDs)';
}

const WILDCARD = /[*?[]/;

function namesBeside(path: string): readonly string[] {
  try {
    return readdirSync(dirname(path));
  } catch {
    return [];
  }
}
