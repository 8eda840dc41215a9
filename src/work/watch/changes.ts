/** What has changed on the disk, by paths as a walk gives them. */
export class Changes {
  /** Changed, new or gone. */
  readonly files = new Set<string>();
  /** Each with a slash at its end: all that they hold may have changed. */
  readonly folders = new Set<string>();
  /** What makes that true of every file, such as a configuration. */
  readonly everywhere = new Set<string>();
  /** Counts on with each change that is told, the same ones included. */
  told = 0;

  /** Whether a file may hold something else than before, or have to be judged otherwise. */
  touch(path: string): boolean {
    if (this.everywhere.size > 0 || this.files.has(path)) return true;
    return this.folders.size > 0 && foldersOf(path).some((folder) => this.folders.has(folder));
  }
}

/** The folders on the way to a path; the current one, which is nothing, among them. */
function foldersOf(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    folders.push(path.slice(0, at + 1));
  }
  return folders;
}
