import { editDistance } from '../../query/text/edit-distance.ts';

const MOST = 3;

/** The known names that a mistyped one may have meant, nearest first; none when all are far. */
export function suggestions(name: string, known: readonly string[]): string[] {
  const reach = Math.max(1, Math.floor(name.length / 3));
  return known
    .map((candidate) => ({
      candidate,
      far: editDistance(name.toLowerCase(), candidate.toLowerCase(), reach),
    }))
    .filter(({ far }) => far <= reach)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST)
    .map(({ candidate }) => candidate);
}

/** Says that a value is unknown, with the nearest right ones, or all when none is near. */
export function unknownValue(what: string, value: string, known: readonly string[]): string {
  return unknown(what, value, known, `Known: ${known.join(', ')}.`);
}

/** The same for rules, which are too many to be listed here. */
export function unknownRule(name: string, known: readonly string[]): string {
  return unknown('rule', name, known, '"copydesk rules" lists them.');
}

function unknown(what: string, value: string, known: readonly string[], otherwise: string): string {
  const near = suggestions(value, known);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : otherwise;
  return `There is no ${what} "${value}". ${hint}`;
}
