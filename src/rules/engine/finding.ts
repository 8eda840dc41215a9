import type { Span } from '../../article/article.ts';
import type { RuleName } from '../rules.ts';
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
