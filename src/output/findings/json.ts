import type { LocatedFinding } from '../../rules/engine/finding.ts';
import { ruleNamed } from '../../rules/rules.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import type { Reporter, Write } from './reporter.ts';

/** A finding as JSON has it; `FINDING_SCHEMA` describes it. */
export function findingObject(path: string, finding: LocatedFinding): object {
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
    edits: finding.edits ?? [],
    related: finding.related,
  };
}

/** One array, a finding a line. */
export function json(write: Write): Reporter {
  const array = new JsonArray();
  return {
    file(path, findings) {
      for (const finding of findings) write(array.put(safeJson(findingObject(path, finding))));
    },
    end() {
      write(array.end());
    },
  };
}

/** One finding a line, without brackets or commas. */
export function ndjson(write: Write): Reporter {
  return {
    file(path, findings) {
      for (const finding of findings) write(`${safeJson(findingObject(path, finding))}\n`);
    },
    end() {},
  };
}
