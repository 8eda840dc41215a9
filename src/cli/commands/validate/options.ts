import type { RuleSettings } from '../../../config/plans.ts';
import type { QueryNode } from '../../../query/language/ast.ts';
import type { FixKind } from '../../../rules/engine/rule.ts';
import type { When } from '../../../terminal/color.ts';
import type { InputSettings } from '../../../work/inputs.ts';

export interface ValidateOptions {
  readonly inputs: InputSettings;
  readonly rules: RuleSettings;
  /** The stories to report on; null for all. */
  readonly filter: QueryNode | null;
  readonly action: 'check' | 'fix' | 'preview' | 'watch';
  /** Which fixes to make or to show: the safe ones, or the unsafe ones too. */
  readonly fixes: FixKind;
  /** Whether to read what Git's index holds of the files. */
  readonly staged: boolean;
  /** Files whose stories are only there to compare others with; null for none. */
  readonly archive: InputSettings | null;
  readonly report: ReportOptions;
  /** How many problems to show; null for all. */
  readonly maxProblems: number | null;
  readonly baseline: BaselineFile | null;
}

/** Which findings are passed over: those that a file lists, or all, which are listed in it. */
export interface BaselineFile {
  readonly path: string;
  readonly isNew: boolean;
}

export type ReportFormat =
  | 'pretty'
  | 'compact'
  | 'json'
  | 'ndjson'
  | 'sarif'
  | 'github'
  | 'junit'
  | 'checkstyle';

/** How findings are shown. */
export interface ReportOptions {
  readonly format: ReportFormat;
  /** The file for that format, beside which people get a report of their own; null for none. */
  readonly output: string | null;
  readonly color: When;
  readonly hyperlink: When;
}
