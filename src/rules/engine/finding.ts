import type { Span } from '../../article/article.ts';
import type { RuleName } from '../rules.ts';
import { type Excerpt, excerptOf, type Place, placesIn } from './locate.ts';
import type { Edit, FixKind, Severity } from './rule.ts';

/** Where the story stands that another one repeats. */
export interface Related {
  readonly path: string;
  /** From 1. */
  readonly line: number;
}

/** One problem in one file, as reporters and fixes take it. */
export interface Finding extends Span {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly message: string;
  readonly edits: readonly Edit[] | null;
  /** How safe the edits are; null without edits. */
  readonly fix: FixKind | null;
  readonly related: Related | null;
}

/** By place, then by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** A finding that needs its text no longer: plain values, fit to be sent between threads. */
export interface LocatedFinding extends Finding, Place {
  /** Null where the text is no longer at hand: for what was found by comparing files. */
  readonly excerpt: Excerpt | null;
}

/** Adds places and excerpts to findings that stand in the order of the text. */
export function locateFindings(text: string, findings: readonly Finding[]): LocatedFinding[] {
  const places = placesIn(text);
  return findings.map((finding) => ({
    ...finding,
    ...places(finding),
    excerpt: excerptOf(text, finding),
  }));
}

/** Characters on each side of a span that tell findings apart. */
const BESIDE = 12;

/**
 * What a finding is about, the same however lines shift: the words marked and a few beside them, or
 * the file of the story repeated, as `nameOf` has it.
 */
export function contextOf(
  { excerpt, related }: LocatedFinding,
  nameOf: (path: string) => string,
): string {
  if (excerpt === null) return nameOf(related?.path ?? '-');
  const { before, marked, after } = excerpt;
  return [before.slice(-BESIDE), marked, after.slice(0, BESIDE)].join('\0');
}
