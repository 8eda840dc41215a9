import type { LocatedFinding } from './finding.ts';
import type { Severity } from './rule.ts';
import { visible } from './visible.ts';

/** The finding for a file that could not be read, with a reason such as `is empty`. */
export function unreadableFinding(reason: string, severity: Severity): LocatedFinding {
  return {
    rule: 'file-unreadable',
    severity,
    start: 0,
    end: 0,
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    lineStart: 0,
    endLineStart: 0,
    message: `Not read: ${visible(reason)}.`,
    edits: null,
    fix: null,
    related: null,
    excerpt: null,
  };
}
