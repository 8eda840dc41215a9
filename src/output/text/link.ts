import { resolve, sep } from 'node:path';

/** Turns a text into a link to a file, or returns it unchanged. */
export type Link = (text: string, path: string) => string;

const NO_LINK: Link = (text) => text;

/** Terminal hyperlinks (OSC 8) to files on a host. Without a host, no links. */
export function fileLinks(host: string | null): Link {
  if (host === null) return NO_LINK;
  return (text, path) => {
    const target = linkTarget(host, path);
    return target === null ? text : linked(text, target);
  };
}

/**
 * The target of a link to a file; null for standard input. It includes the host name, because over
 * ssh the file is not on the terminal's machine.
 */
export function linkTarget(host: string, path: string): string | null {
  return path === '-' ? null : fileUri(host, path);
}

/**
 * A text with a link to a target. Terminated with BEL, like the links of `ls` and cli-table3; all
 * terminals accept that.
 */
export const linked = (text: string, target: string): string =>
  `\x1b]8;;${target}\x07${text}\x1b]8;;\x07`;

/**
 * Percent-encodes a file name. Only letters, digits, `-._~` and `%` remain, so the result is safe
 * in any context. A lone surrogate, which Windows allows in names, cannot be encoded and becomes
 * U+FFFD.
 */
export function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The `file:` URI of a path (RFC 8089), on `host` unless that is empty. Node's pathToFileURL loses
 * control characters at the end of a path.
 */
export function fileUri(host: string, path: string): string {
  const names = resolve(path).split(sep).map(encodeName);
  return `file://${encodeName(host)}/${names.filter((name) => name !== '').join('/')}`;
}
