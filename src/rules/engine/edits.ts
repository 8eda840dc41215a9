import type { Finding } from './finding.ts';
import type { Edit } from './rule.ts';

export interface Edited {
  readonly text: string;
  /** The findings whose edits were applied. */
  readonly made: readonly Finding[];
}

interface Owned {
  readonly edit: Edit;
  readonly finding: Finding;
}

/** The edits of all findings in text order. Edits at the same place are sorted by length. */
function ownedEdits(findings: readonly Finding[], longest: 'first' | 'last'): Owned[] {
  const sign = longest === 'last' ? 1 : -1;
  return findings
    .flatMap((finding) => (finding.edits ?? []).map((edit): Owned => ({ edit, finding })))
    .sort((a, b) => a.edit.start - b.edit.start || sign * (a.edit.end - b.edit.end));
}

/**
 * Applies the edits of findings. If edits overlap, the first in the text is applied, and the other
 * finding is left as a whole for the next pass.
 */
export function applyEdits(text: string, findings: readonly Finding[]): Edited {
  const owned = ownedEdits(findings, 'last');
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

/** Findings with an edit that overlaps an earlier one, or inserts at the same place. */
function overlapping(owned: readonly Owned[]): ReadonlySet<Finding> {
  const waiting = new Set<Finding>();
  let last: Edit | null = null;
  for (const { edit, finding } of owned) {
    if (waiting.has(finding)) continue;
    if (
      last !== null &&
      (edit.start < last.end || (edit.start === last.start && edit.end === last.end))
    )
      waiting.add(finding);
    else last = edit;
  }
  return waiting;
}

/**
 * Drops findings whose edits lie entirely inside those of others, to which the characters belong. A
 * no-break space that is half of a wrongly decoded character is not a problem of its own.
 */
export function withoutCovered(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  const open = new Map<Finding, number>();
  let widest: Owned | null = null;
  for (const owned of ownedEdits(findings, 'first')) {
    const { edit, finding } = owned;
    const isOpen = widest === null || widest.finding === finding || !isInside(edit, widest.edit);
    open.set(finding, (open.get(finding) ?? 0) + Number(isOpen));
    if (widest === null || edit.end > widest.edit.end) widest = owned;
  }
  return findings.filter((finding) => open.get(finding) !== 0);
}

/**
 * Requires that `edit` does not start before `wide`. An insertion at the start of a range is not
 * inside it.
 */
const isInside = (edit: Edit, wide: Edit): boolean =>
  edit.end <= wide.end && edit.start < wide.end && edit.end > wide.start;
