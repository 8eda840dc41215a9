/** The paths of a list, in its order: one a line (LF or CRLF), or NUL-separated; empty ones are dropped. */
export function parsePathList(bytes: Uint8Array, nulSeparated: boolean): string[] {
  const text = new TextDecoder().decode(bytes);
  return text.split(nulSeparated ? '\0' : /\r?\n/).filter((path) => path !== '');
}
