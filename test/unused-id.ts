/** A process ID that no process has. */
export function unusedId(): number {
  for (let id = 2 ** 22 - 1; ; id--) {
    try {
      process.kill(id, 0);
    } catch {
      return id;
    }
  }
}
