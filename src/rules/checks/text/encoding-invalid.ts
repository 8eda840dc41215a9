import { type CheckedFile, NONE, textRule } from '../../engine/rule.ts';

export const encodingInvalid = textRule({
  name: 'encoding-invalid',
  category: 'text',
  severity: 'error',
  enabledByDefault: true,
  summary: 'A file has bytes that are invalid in its encoding',
  why: 'Characters are lost: each invalid sequence is read as U+FFFD.',
  help: 'Save the file as UTF-8, or name its encoding with --encoding.',
  bad: 'Citro\ufffdn',
  good: 'Citroën',
  fix: null,
  suspect: null,
  ofFile: true,
  check(file) {
    if (file.invalidAt === null) return NONE;
    const start = offsetOfByte(file, file.invalidAt);
    const message = `Byte ${file.invalidAt} of the file is not valid ${file.encoding}.`;
    return [{ start, end: Math.min(start + 1, file.text.length), message }];
  },
});

/** The offset in the text of a byte, if all bytes before it are valid. */
function offsetOfByte({ text, encoding }: CheckedFile, byte: number): number {
  if (encoding.startsWith('utf-16')) return Math.min(byte >> 1, text.length);
  // In legacy multi-byte encodings, only the first error can be found this way.
  if (encoding !== 'utf-8') return Math.max(0, text.indexOf('\ufffd'));
  let at = 0;
  for (let bytes = 0; bytes < byte && at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // A surrogate pair takes four bytes, so each half counts as two.
    const surrogate = unit >= 0xd800 && unit < 0xe000;
    bytes += unit < 0x80 ? 1 : unit < 0x800 || surrogate ? 2 : 3;
  }
  return at;
}
