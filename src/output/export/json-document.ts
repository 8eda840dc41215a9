import { safeJson } from '../text/escape.ts';

type Member = string | number | object | null;

/** One line of JSON; members that are null, or lists of nothing, are left out. */
export function jsonDocument(members: Readonly<Record<string, Member>>): string {
  const present = Object.entries(members).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return `${safeJson(Object.fromEntries(present))}\n`;
}
