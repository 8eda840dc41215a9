/** A number with its noun: `1 story`, `2 stories`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
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
