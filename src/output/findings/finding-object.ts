import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { ruleNamed } from '../../rules/rules.ts';

/**
 * A finding as a JSON object, as described by `FINDING_SCHEMA`. `fixed` means that the run has
 * fixed it.
 */
export function findingObject(path: string, finding: LocatedFinding, fixed: boolean): object {
  const { rule, severity, message, line, column, endLine, endColumn, start, end } = finding;
  const { category, help } = ruleNamed(rule);
  return {
    path,
    line,
    column,
    endLine,
    endColumn,
    start,
    end,
    rule,
    category,
    severity,
    message,
    help,
    fix: finding.fix,
    fixed,
    edits: finding.edits ?? [],
    related: finding.related,
  };
}
