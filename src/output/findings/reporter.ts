import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Severity } from '../../rules/engine/rule.ts';
import { count } from '../text/count.ts';
import type { Style } from '../text/style.ts';

export type Write = (text: string) => void;

/** How a run went, for those who read no further. */
export interface Summary {
  readonly files: number;
  readonly stories: number;
  /** How many files have findings. */
  readonly faulty: number;
  /** Findings by severity, those not shown included. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that `--max-problems` kept from being shown. */
  readonly hidden: number;
  /** Files that could not be read, which count among the files and the findings. */
  readonly unread: number;
  /** Findings that `--fix` can mend, and those that take `--unsafe-fixes`. */
  readonly safe: number;
  readonly unsafe: number;
  /** Findings that were mended and are not counted above. */
  readonly fixed: number;
  /** Findings that the baseline knows and that are not counted above. */
  readonly known: number;
}

/** Writes findings as they come. It decides neither how grave they are nor how the run ends. */
export interface Reporter {
  /** The findings of one file, in the order of its text; a file may come again with more. */
  file(path: string, findings: readonly LocatedFinding[]): void;
  /** What was fixed in a file, fix by fix; missing where a format has no place for it. */
  fixed?(path: string, findings: readonly LocatedFinding[]): void;
  end(summary: Summary): void;
}

/** The rules of findings, with how many where there are several: `tab, trailing-space (2)`. */
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

/** `2 errors, 1 note`; nothing where there is nothing. */
export function severityCounts(counts: Summary['counts'], style: Style): string {
  return NOUNS.filter(([severity]) => counts[severity] > 0)
    .map(([severity, noun]) => style[severity](count(counts[severity], noun)))
    .join(', ');
}
