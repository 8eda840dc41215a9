/** Changes on disk, with paths as a walk returns them. */
export class Changes {
  /** Files that were changed, added or removed. */
  readonly files = new Set<string>();
  /** Folders, with a trailing slash, in which anything may have changed. */
  readonly folders = new Set<string>();
  /** Files that affect all others, such as a configuration. */
  readonly everywhere = new Set<string>();
  /** The number of change events, including repeated ones. */
  told = 0;

  /** Whether a file may have changed, or may be judged by different rules. */
  touch(path: string): boolean {
    if (this.everywhere.size > 0 || this.files.has(path)) return true;
    return this.folders.size > 0 && foldersOf(path).some((folder) => this.folders.has(folder));
  }
}

/** The parent folders of a path, including the current folder as the empty string. */
function foldersOf(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
    folders.push(path.slice(0, at + 1));
  }
  return folders;
}
