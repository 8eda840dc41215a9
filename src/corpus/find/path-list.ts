/** Parses a list of paths, one per line (LF or CRLF) or separated by NUL. Drops empty ones. */
export function parsePathList(bytes: Uint8Array, nulSeparated: boolean): string[] {
  const text = new TextDecoder().decode(bytes);
  return text.split(nulSeparated ? '\0' : /\r?\n/).filter((path) => path !== '');
}
