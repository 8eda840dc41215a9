import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';

export interface Edited {
  readonly text: string;
  /** The findings whose edits were made. */
  readonly made: readonly Finding[];
}

interface Owned {
  readonly edit: Edit;
  readonly finding: Finding;
}

/**
 * Makes the edits of findings. Where two overlap the first in the text wins, and the other finding
 * waits, whole, for the next time.
 */
export function applyEdits(text: string, findings: readonly Finding[]): Edited {
  const owned = findings
    .flatMap((finding) => (finding.edits ?? []).map((edit): Owned => ({ edit, finding })))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end);
  const waiting = overlapping(owned);
  const pieces: string[] = [];
  let at = 0;
  for (const { edit, finding } of owned) {
    if (waiting.has(finding)) continue;
    pieces.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  pieces.push(text.slice(at));
  const made = findings.filter((finding) => finding.edits !== null && !waiting.has(finding));
  return { text: pieces.join(''), made };
}

/** The findings with an edit that overlaps an earlier one, or begins at the same place. */
function overlapping(owned: readonly Owned[]): ReadonlySet<Finding> {
  const waiting = new Set<Finding>();
  let last: Edit | null = null;
  for (const { edit, finding } of owned) {
    if (waiting.has(finding)) continue;
    if (last !== null && (edit.start < last.end || edit.start === last.start)) waiting.add(finding);
    else last = edit;
  }
  return waiting;
}
