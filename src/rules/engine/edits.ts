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

/** The edits of all findings in the order of the text, of those at one place the longest first or last. */
function ownedEdits(findings: readonly Finding[], longest: 'first' | 'last'): Owned[] {
  const sign = longest === 'last' ? 1 : -1;
  return findings
    .flatMap((finding) => (finding.edits ?? []).map((edit): Owned => ({ edit, finding })))
    .sort((a, b) => a.edit.start - b.edit.start || sign * (a.edit.end - b.edit.end));
}

/**
 * Makes the edits of findings. Where two overlap the first in the text wins, and the other finding
 * waits, whole, for the next time.
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

/** The findings with an edit that overlaps an earlier one, or inserts where that one does. */
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
 * The findings without those whose edits all lie inside edits of other ones: the characters are left
 * to these. A no-break space that is half of a character read wrongly is no fault of its own.
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

/** For an edit that starts no earlier. What is inserted before a range is not inside it. */
const isInside = (edit: Edit, wide: Edit): boolean =>
  edit.end <= wide.end && edit.start < wide.end && edit.end > wide.start;
