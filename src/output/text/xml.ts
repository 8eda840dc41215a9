import { UNSAFE_BEYOND_ASCII } from '../../text/escape.ts';

/** Characters that XML 1.0 cannot represent, even as references. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/**
 * Markup, white space that attribute normalization would lose, and characters that could control a
 * terminal.
 */
const REFERENCED = new RegExp(`[&<>"\\t\\n\\r${UNSAFE_BEYOND_ASCII}]`, 'g');
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes text for an attribute or element of XML 1.0. Characters that XML forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(REFERENCED, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}

/** The attributes of a start tag, each preceded by a space. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
