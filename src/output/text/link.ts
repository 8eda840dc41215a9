import { resolve, sep } from 'node:path';

/** Makes a text a link to a file, or leaves it as it is. */
export type Link = (text: string, path: string) => string;

const NO_LINK: Link = (text) => text;

/** Links as terminals know them (OSC 8) to files on a host; without a host there are none. */
export function fileLinks(host: string | null): Link {
  if (host === null) return NO_LINK;
  return (text, path) => {
    const target = linkTarget(host, path);
    return target === null ? text : `${open(target)}${text}${open('')}`;
  };
}

/**
 * What a link to a file leads to; null for standard input. The host is named because over ssh it is
 * not the one that the terminal runs on.
 */
export function linkTarget(host: string, path: string): string | null {
  return path === '-' ? null : fileUri(host, path);
}

/** BEL ends it, as in the links of `ls` and of the library that draws tables; all terminals take it. */
const open = (target: string): string => `\x1b]8;;${target}\x07`;

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
