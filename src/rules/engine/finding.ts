import type { Span } from '../../article/article.ts';
import type { RuleName } from '../rules.ts';
import { type Excerpt, excerptOf, type Place, placesIn } from './locate.ts';
import type { Edit, FixKind, Severity } from './rule.ts';
import { visible } from './visible.ts';

/** The earlier story that a story repeats. */
export interface Related {
  /** Path of its file. */
  readonly path: string;
  /** Line of its ID, or of its beginning, from 1. */
  readonly line: number;
}

/** A problem in a file. Its span is in UTF-16 code units of the text of the file. */
export interface Finding extends Span {
  /** Rule that found it. */
  readonly rule: RuleName;
  /** Severity, as configured. */
  readonly severity: Severity;
  /** What is wrong, with the value found: English text without control characters. */
  readonly message: string;
  /** Edits that fix the problem, all or none of them; null if there is no fix. */
  readonly edits: readonly Edit[] | null;
  /** How safe the edits are; null if there are none. */
  readonly fix: FixKind | null;
  /** Earlier story, if the problem is that a story repeats one; otherwise null. */
  readonly related: Related | null;
  /** How many more problems its rule found in the file, which are counted but not listed. */
  readonly more?: number;
}

/** A finding in a file that is not fixed. */
export const withoutFix = <Found extends Finding>(finding: Found): Found => ({
  ...finding,
  edits: null,
  fix: null,
});

/** Compares findings by position, then by rule. */
export const byPlace = (a: Finding, b: Finding): number =>
  a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);

/** A problem with its line, column and excerpt: plain data that can be sent between threads. */
export interface LocatedFinding extends Finding, Place {
  /** The line it is on; null for problems found by comparing files. */
  readonly excerpt: Excerpt | null;
}

/** Adds lines, columns and excerpts to findings, which must be in the order of the text. */
export function locateFindings(text: string, findings: readonly Finding[]): LocatedFinding[] {
  const places = placesIn(text);
  return findings.map((finding) => ({
    ...finding,
    ...places(finding),
    excerpt: excerptOf(text, finding),
  }));
}

/** The finding for a file that could not be read, with a reason such as `is empty`. */
export function unreadableFinding(reason: string, severity: Severity): LocatedFinding {
  return {
    rule: 'file-unreadable',
    severity,
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    lineStart: 0,
    endLineStart: 0,
    message: `Not read: ${visible(reason)}.`,
    edits: null,
    fix: null,
    related: null,
    excerpt: null,
  };
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
