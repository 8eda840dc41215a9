import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Severity } from '../../rules/engine/rule.ts';
import { count, joinWords } from '../text/count.ts';
import type { Style } from '../text/style.ts';

export type Write = (text: string) => void;

/** The totals of a run. */
export interface Summary {
  readonly files: number;
  readonly stories: number;
  /** The number of files with findings. */
  readonly faulty: number;
  /** The number of findings by severity, including hidden ones. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The number of findings hidden by `--max-problems`. */
  readonly hidden: number;
  /** The number of unreadable files. They are included in the files and in the findings. */
  readonly unread: number;
  /** The number of findings that `--fix` can fix, and of those that need `--unsafe-fixes`. */
  readonly safe: number;
  readonly unsafe: number;
  /** The number of fixed findings, which are not included in the counts above. */
  readonly fixed: number;
  /** The number of findings in the baseline, which are not included in the counts above. */
  readonly known: number;
}

/** Writes findings as they arrive. Severities and the exit status are decided elsewhere. */
export interface Reporter {
  /** Takes findings of one file, in text order. It may be called again for the same file. */
  file(path: string, findings: readonly LocatedFinding[]): void;
  /**
   * Takes the findings that were fixed in a file. Formats that cannot express this leave it out.
   */
  fixed?(path: string, findings: readonly LocatedFinding[]): void;
  end(summary: Summary): void;
}

/**
 * The rules of findings, with a count for each that occurs more than once: `tab, trailing-space
 * (2)`.
 */
export function rulesOf(findings: readonly LocatedFinding[]): string {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, n]) => (n === 1 ? rule : `${rule} (${n})`)).join(', ');
}

const NOUNS: readonly (readonly [Severity, string])[] = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['info', 'note'],
];

/** For example `2 errors and 1 note`; empty if all counts are zero. */
export function severityCounts(counts: Summary['counts'], style: Style): string {
  const parts = NOUNS.filter(([severity]) => counts[severity] > 0).map(([severity, noun]) =>
    style[severity](count(counts[severity], noun)),
  );
  return joinWords(parts, 'and');
}
