import { nearestNames } from '../../query/text/edit-distance.ts';
import { quotedNames } from './count.ts';

const MAX_SUGGESTIONS = 3;

/**
 * The known names most similar to a mistyped one, nearest first, or else those that begin with it;
 * empty if there are none.
 */
export function suggestions(name: string, known: readonly string[]): string[] {
  const lower = name.toLowerCase();
  const near = nearestNames(name, known, Math.max(1, Math.floor(name.length / 3)));
  const begun = lower.length < 2 ? [] : known.filter((one) => one.toLowerCase().startsWith(lower));
  return (near.length > 0 ? near : begun).slice(0, MAX_SUGGESTIONS);
}

/**
 * A message for an unknown value, with the nearest known values, or `choices` if none is close.
 */
export function unknownValue(
  what: string,
  value: string,
  known: readonly string[],
  choices = known,
): string {
  return unknown(what, value, known, `choose from ${choices.join(', ')}`);
}

/** The same for rules, which are too many to list. */
export function unknownRule(name: string, known: readonly string[]): string {
  return unknown('rule', name, known, 'see "copydesk rules"');
}

function unknown(what: string, value: string, known: readonly string[], otherwise: string): string {
  const near = suggestions(value, known);
  const hint = near.length > 0 ? `did you mean ${quotedNames(near)}?` : otherwise;
  return `unknown ${what} "${value}" (${hint})`;
}
