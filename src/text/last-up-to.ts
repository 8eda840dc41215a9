/** The index of the last number that is not above `most`, or 0. Numbers must be ascending. */
export function lastUpTo(numbers: readonly number[], most: number): number {
  let from = 0;
  let to = numbers.length;
  while (from + 1 < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) <= most) from = middle;
    else to = middle;
  }
  return from;
}
