import { UNSAFE_BEYOND_ASCII } from '../../text/escape.ts';

/** XML 1.0 has no way to write these, not even as references. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** Markup, white space that attributes lose, and what could steer a terminal. */
const REFERENCED = new RegExp(`[&<>"\\t\\n\\r${UNSAFE_BEYOND_ASCII}]`, 'g');
const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an attribute or an element of XML 1.0; characters that it forbids are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(REFERENCED, (character) => NAMED[character] ?? `&#${character.charCodeAt(0)};`);
}

/** A start tag's attributes, a blank before each. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}
