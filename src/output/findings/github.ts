import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Severity } from '../../rules/engine/rule.ts';
import { escapeControls } from '../../text/escape.ts';
import type { Reporter, Write } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands of GitHub Actions, which shows each as an annotation at its line. */
export function github(write: Write): Reporter {
  return {
    file(path, findings) {
      for (const finding of findings) write(`${annotation(path, finding)}\n`);
    },
    end() {},
  };
}

function annotation(path: string, finding: LocatedFinding): string {
  const { rule, severity, message, line, column, endLine, endColumn } = finding;
  const place = { file: path, line, endLine, title: `copydesk ${rule}` };
  // Columns are told of a single line only; the end counts in.
  const columns =
    line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ ...place, ...columns }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

/** As the toolkit of GitHub Actions does it; other control characters are written out. */
function escapeData(text: string): string {
  return escapeControls(
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
  );
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
