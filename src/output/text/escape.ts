// C0 but for tab and line feed, DEL, C1, and the marks that reorder or hide text (Unicode
// Technical Report 36): none of them may reach a terminal from a file.
const UNSAFE =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
const LINE_BREAK = /[\t\r\n]/;

function codePoint(character: string): string {
  const code = character.charCodeAt(0);
  const hex = code.toString(16);
  return code < 0x100 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
}

/** Text that no terminal obeys: control and reordering characters are written out (`\x1b`). */
export function escapeControls(text: string): string {
  return text.replace(UNSAFE, codePoint);
}

/** Takes blanks by the run: a pattern for blanks around a line end goes over each of them again. */
function joinLines(text: string): string {
  return text.replace(/\s+/g, (blanks) => (LINE_BREAK.test(blanks) ? ' ' : blanks));
}

/** The same on one line: tabs and line ends become a blank. */
export function escapeLine(text: string): string {
  return escapeControls(LINE_BREAK.test(text) ? joinLines(text) : text);
}

const UNSAFE_IN_JSON = /[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** JSON whose strings hold no raw control or reordering character; it means the same. */
export function safeJson(value: unknown, indent = 0): string {
  return escapeJson(JSON.stringify(value, null, indent));
}

/** The same for JSON that is written already. */
export function escapeJson(json: string): string {
  return json.replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
