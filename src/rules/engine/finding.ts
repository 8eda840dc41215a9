import type { Span } from '../../article/article.ts';
import type { RuleName } from '../rules.ts';
import { type Excerpt, excerptOf, type Place, placesIn } from './locate.ts';
import type { Edit, FixKind, Severity } from './rule.ts';

/** The earlier story that a story duplicates. */
export interface Related {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** A problem in a file, as reporters and fixes receive it. */
export interface Finding extends Span {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly edits: readonly Edit[] | null;
  /** Whether the edits are safe; null if there are none. */
  readonly fix: FixKind | null;
  readonly related: Related | null;
}

/** Compares findings by position, then by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** A finding that no longer needs the text. Plain data, so that it can be sent between threads. */
export interface LocatedFinding extends Finding, Place {
  /** Null if the text is no longer in memory, as for findings from comparing files. */
  readonly excerpt: Excerpt | null;
}

/** Adds positions and excerpts to findings, which must be in text order. */
export function locateFindings(text: string, findings: readonly Finding[]): LocatedFinding[] {
  const places = placesIn(text);
  return findings.map((finding) => ({
    ...finding,
    ...places(finding),
    excerpt: excerptOf(text, finding),
  }));
}

/** The number of characters on each side of a span that help to identify a finding. */
const BESIDE = 12;

/**
 * Identifies a finding independently of line numbers: by the marked text with a few characters
 * around it, or by the name (from `nameOf`) of the file with the duplicated story.
 */
export function contextOf(
  { excerpt, related }: LocatedFinding,
  nameOf: (path: string) => string,
): string {
  if (excerpt === null) return nameOf(related?.path ?? '-');
  const { before, marked, after } = excerpt;
  return [before.slice(-BESIDE), marked, after.slice(0, BESIDE)].join('\0');
}
