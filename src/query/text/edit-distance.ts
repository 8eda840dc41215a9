/**
 * The Damerau-Levenshtein distance of two strings in UTF-16 code units, where no substring is
 * edited more than once (optimal string alignment). Stops early and returns `most + 1` if the
 * distance exceeds `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, above, before);
    if (Math.min(...current) > most && Math.min(...above) > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** The names at most `most` edits away from a name, nearest first. Case makes no difference. */
export function nearestNames(name: string, known: readonly string[], most: number): string[] {
  const lower = name.toLowerCase();
  return known
    .map((candidate) => ({ candidate, edits: editDistance(lower, candidate.toLowerCase(), most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits)
    .map(({ candidate }) => candidate);
}

function nextRow(a: string, b: string, row: number, above: number[], before: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const same = a[row - 1] === b[column - 1];
    let best = Math.min(
      (above[column] ?? 0) + 1,
      (current[column - 1] ?? 0) + 1,
      (above[column - 1] ?? 0) + (same ? 0 : 1),
    );
    const swapped =
      row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
    current.push(best);
  }
  return current;
}
