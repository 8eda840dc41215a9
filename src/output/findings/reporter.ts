import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Severity } from '../../rules/engine/rule.ts';

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
  end(summary: Summary): void;
}
