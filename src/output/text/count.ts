/** A number with its noun: `1 file`, `2 files`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** `1 story in 1 file`, `3 stories in 2 files`. */
export function countStories(stories: number, files: number): string {
  return `${stories} ${stories === 1 ? 'story' : 'stories'} in ${count(files, 'file')}`;
}

/** Names to choose from: `"a"`, `"a" or "b"`. */
export const quotedNames = (names: readonly string[]): string =>
  joinWords(
    names.map((name) => `"${name}"`),
    'or',
  );

/** `a`, `a or b`, `a, b or c`. */
export function joinWords(items: readonly string[], conjunction: 'and' | 'or'): string {
  const last = items.at(-1) ?? '';
  const before = items.slice(0, -1);
  return before.length === 0 ? last : `${before.join(', ')} ${conjunction} ${last}`;
}
