import { resolve, sep } from 'node:path';

/**
 * A name as part of an address: only letters, digits, `-._~` and `%` are left, so that it can end
 * nothing that it stands in. Half of a surrogate pair, which Windows allows in names, has no encoding.
 */
export function encodeName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The address of a file (RFC 8089); of one on `host` if that is not empty. Node's own pathToFileURL
 * loses controls at a path's end.
 */
export function fileUri(host: string, path: string): string {
  const names = resolve(path).split(sep).map(encodeName);
  return `file://${encodeName(host)}/${names.filter((name) => name !== '').join('/')}`;
}
