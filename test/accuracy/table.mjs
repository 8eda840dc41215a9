/** Counts right and all per measure and group, and prints them as a table. */
export class Table {
  #rows = new Map();

  add(measure, group, isRight) {
    const key = `${measure}\t${group}`;
    const row = this.#rows.get(key) ?? { measure, group, right: 0, all: 0 };
    row.all++;
    if (isRight) row.right++;
    this.#rows.set(key, row);
  }

  toString() {
    const rows = [...this.#rows.values()].map(({ measure, group, right, all }) => [
      measure,
      group,
      `${right}`,
      `${all}`,
      `${((100 * right) / all).toFixed(2)} %`,
    ]);
    const all = [['measure', 'group', 'right', 'of', 'share'], ...rows];
    const widths = [0, 1, 2, 3, 4].map((at) => Math.max(...all.map((row) => row[at].length)));
    return all
      .map((row) =>
        row
          .map((cell, at) => (at < 2 ? cell.padEnd(widths[at]) : cell.padStart(widths[at])))
          .join('  '),
      )
      .join('\n');
  }
}
