import type { LocatedFinding } from '../../engine/finding.ts';
import { inputRule, type Severity } from '../../engine/rule.ts';
import { visible } from '../../engine/visible.ts';

export const fileUnreadable = inputRule({
  name: 'file-unreadable',
  category: 'file',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A file cannot be read, or a path leads to none',
  why: 'Its stories are not checked, and a report that left it out would say that all is well.',
  help: 'Do what the message says, or leave the file out.',
  bad: 'ID :\n470853\n\u0000\u0000\u0000\u0000',
  good: 'ID :\n470853\nThu, 11/23/2017 - 01:57',
  fix: null,
});

/** Says of a file that it is not read, and why: `is empty`. */
export function unreadableFinding(reason: string, severity: Severity): LocatedFinding {
  return {
    rule: fileUnreadable.name,
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
