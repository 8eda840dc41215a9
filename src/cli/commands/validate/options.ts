import type { RuleSettings } from '../../../config/plans.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import type { FixKind, Severity } from '../../../rules/engine/rule.ts';
import type { When } from '../../../terminal/color.ts';
import type { InputSettings } from '../../../work/inputs.ts';

export interface ValidateOptions {
  readonly inputs: InputSettings;
  readonly rules: RuleSettings;
  /** Selects the stories to report on; null for all. */
  readonly filter: QueryNode | null;
  readonly action: 'check' | 'fix' | 'preview' | 'watch';
  /** The fixes to apply or show: only safe ones, or unsafe ones too. */
  readonly fixes: FixKind;
  /** Whether to read files from Git's index. */
  readonly staged: boolean;
  /** Files whose stories are only compared with; null for none. */
  readonly archive: InputSettings | null;
  readonly report: ReportOptions;
  /** The most problems to show; may be infinite. */
  readonly maxProblems: number;
  readonly baseline: BaselineFile | null;
  /** Less severe findings are ignored. */
  readonly least: Severity;
  /** Only files that differ from this commit of Git are read; null for all. */
  readonly changedSince: string | null;
}

/**
 * The findings to ignore: those in an existing baseline file, or all, which are then written to a
 * new one.
 */
export interface BaselineFile {
  readonly path: string;
  readonly isNew: boolean;
}

export const REPORT_FORMATS = [
  'pretty',
  'compact',
  'json',
  'ndjson',
  'sarif',
  'github',
  'junit',
  'checkstyle',
  'gitlab',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** How to report findings. */
export interface ReportOptions {
  readonly format: ReportFormat;
  /** The file to write the report to, in addition to the one in the terminal; null for none. */
  readonly output: string | null;
  /** Whether to print the number of findings per rule instead of each finding. */
  readonly statistics: boolean;
  readonly color: When;
  readonly hyperlink: When;
}
