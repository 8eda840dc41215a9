import { isAtLeast } from '../../rules/engine/choose.ts';
import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Severity } from '../../rules/engine/rule.ts';
import type { RuleName } from '../../rules/rules.ts';
import { JsonArray, safeJson } from '../text/json.ts';
import type { Style } from '../text/style.ts';
import type { TableWriter } from '../text/table.ts';
import type { Reporter, Summary, Write } from './reporter.ts';

/** The number of findings of a rule. */
interface RuleCount {
  readonly rule: RuleName;
  /** The highest severity among its findings. */
  severity: Severity;
  findings: number;
  /** The number of findings that --fix would fix, and the additional number for --unsafe-fixes. */
  safe: number;
  unsafe: number;
}

/** Counts findings by rule, and passes the counts to `end`, the most frequent rule first. */
function counting(end: (counts: readonly RuleCount[], summary: Summary) => void): Reporter {
  const counts = new Map<RuleName, RuleCount>();
  return {
    file(_path, findings) {
      for (const finding of findings) count(finding);
    },
    end(summary) {
      const byNumber = (a: RuleCount, b: RuleCount): number =>
        b.findings - a.findings || (a.rule < b.rule ? -1 : 1);
      end([...counts.values()].sort(byNumber), summary);
    },
  };

  function count({ rule, severity, fix }: LocatedFinding): void {
    const known = counts.get(rule) ?? { rule, severity, findings: 0, safe: 0, unsafe: 0 };
    counts.set(rule, known);
    known.findings += 1;
    if (fix !== null) known[fix] += 1;
    if (isAtLeast(severity, known.severity)) known.severity = severity;
  }
}

/** Columns of the table. */
export const STATISTICS_COLUMNS = [
  'problems',
  'rule',
  'severity',
  '--fix',
  '--unsafe-fixes',
] as const;

/** A human-readable table with the usual summary below it; nothing if there are no findings. */
export function statistics(
  write: Write,
  table: TableWriter,
  style: Style,
  summarise: (summary: Summary) => void,
): Reporter {
  return counting((counts, summary) => {
    for (const { rule, severity, findings, safe, unsafe } of counts) {
      write(
        table.add([
          `${findings}`,
          rule,
          { text: severity, style: style[severity] },
          `${safe}`,
          `${unsafe}`,
        ]),
      );
    }
    if (counts.length > 0) write(`${table.finish()}\n`);
    summarise(summary);
  });
}

/** An array with one object per rule. */
export function statisticsJson(write: Write): Reporter {
  return counting((counts) => {
    const array = new JsonArray();
    for (const each of counts) write(array.put(safeJson(each)));
    write(array.end());
  });
}
