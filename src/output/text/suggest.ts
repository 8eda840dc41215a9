import { editDistance } from '../../query/text/edit-distance.ts';

const MAX_SUGGESTIONS = 3;

/** The known names most similar to a mistyped one, nearest first; empty if none is close. */
export function suggestions(name: string, known: readonly string[]): string[] {
  const reach = Math.max(1, Math.floor(name.length / 3));
  return known
    .map((candidate) => ({
      candidate,
      far: editDistance(name.toLowerCase(), candidate.toLowerCase(), reach),
    }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)
    .slice(0, MAX_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/**
 * A message for an unknown value, with the nearest known values, or all of them if none is close.
 */
export function unknownValue(what: string, value: string, known: readonly string[]): string {
  return unknown(what, value, known, `choose from ${known.join(', ')}`);
}

/** The same for rules, which are too many to list. */
export function unknownRule(name: string, known: readonly string[]): string {
  return unknown('rule', name, known, 'see "copydesk rules"');
}

function unknown(what: string, value: string, known: readonly string[], otherwise: string): string {
  const near = suggestions(value, known);
  const names = near.map((name) => `"${name}"`).join(' or ');
  return `unknown ${what} "${value}" (${near.length > 0 ? `did you mean ${names}?` : otherwise})`;
}
