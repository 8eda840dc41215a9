import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { ruleNamed } from '../../rules/rules.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import type { Reporter, Write } from './reporter.ts';

/** A JSON array with one finding per line. */
export function json(write: Write): Reporter {
  const array = new JsonArray();
  return objects(
    (object) => write(array.put(object)),
    () => write(array.end()),
  );
}

/** One JSON object per line. */
export function ndjson(write: Write): Reporter {
  return objects(
    (object) => write(`${object}\n`),
    () => {},
  );
}

/** Passes each finding to `put` as JSON. */
function objects(put: (object: string) => void, end: () => void): Reporter {
  const putAll = (path: string, findings: readonly LocatedFinding[], fixed: boolean): void => {
    for (const finding of findings) put(safeJson(findingObject(path, finding, fixed)));
  };
  return {
    file: (path, findings) => putAll(path, findings, false),
    fixed: (path, findings) => putAll(path, findings, true),
    end,
  };
}

/**
 * A finding as a JSON object, as described by `FINDING_SCHEMA`. `fixed` means that the run has
 * fixed it.
 */
function findingObject(path: string, finding: LocatedFinding, fixed: boolean): object {
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
