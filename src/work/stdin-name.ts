/** What a file is called to its user, who may have a name for standard input. */
export function nameOf(path: string, stdinFilename = '-'): string {
  return path === '-' ? stdinFilename : path;
}
