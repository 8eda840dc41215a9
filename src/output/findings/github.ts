import type { LocatedFinding } from '../../rules/engine/finding.ts';
import type { Severity } from '../../rules/engine/rule.ts';
import { escapeControls } from '../../text/escape.ts';
import type { Reporter, Write } from './reporter.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
};

/** Workflow commands, which GitHub Actions shows as annotations on the lines. */
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
  // GitHub accepts columns only for a single line, and its end column is inclusive.
  const columns =
    line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ ...place, ...columns }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escapeData(message)}`;
}

/** Escapes text like the GitHub Actions toolkit; other control characters are made visible. */
function escapeData(text: string): string {
  return escapeControls(
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'),
  );
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
