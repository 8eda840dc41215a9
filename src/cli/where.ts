import type { Story } from '../corpus/story.ts';
import { compileQuery } from '../query/compile.ts';
import type { QueryError } from '../query/error.ts';
import { parseQuery } from '../query/parse.ts';
import { UsageError } from './errors.ts';

/** Which stories `--where` keeps; all of them without it. */
export async function whereOption(query: string | undefined): Promise<(story: Story) => boolean> {
  if (query === undefined) return () => true;
  const parsed = parseQuery(query);
  if (!parsed.ok) throw queryMistake(parsed.error);
  const compiled = await compileQuery(parsed.query);
  if (!compiled.ok) throw queryMistake(compiled.error);
  const { matcher } = compiled;
  return (story) => matcher.matches(story);
}

function queryMistake({ message, expected }: QueryError): UsageError {
  return new UsageError(`--where: ${message}. Expected: ${expected}.`);
}
