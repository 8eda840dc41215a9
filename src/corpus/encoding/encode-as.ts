import { decodeAs } from './decode-as.ts';
import type { Encoding } from './encoding.ts';

/**
 * Encodes text so that `decodeAs` restores it. Returns null if the encoding lacks a character or
 * switches between character sets, which only iso-2022-jp does.
 */
export function encodeAs(text: string, encoding: Encoding): Buffer | null {
  // No encoding can represent half of a surrogate pair.
  if (encoding === 'iso-2022-jp' || !text.isWellFormed()) return null;
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return PLAIN.test(text) ? Buffer.from(text) : encodeByTable(text, tableOf(encoding));
}

/** Characters that have their ASCII bytes in all encodings. Decoders differ in other controls. */
const PLAIN = /^[\t\n\r -~]*$/;

/** Maps each character to its bytes, as a string of Latin-1 characters. */
type Table = ReadonlyMap<string, string>;

function encodeByTable(text: string, table: Table): Buffer | null {
  const pieces: string[] = [];
  for (const character of text) {
    const bytes = table.get(character);
    if (bytes === undefined) return null;
    pieces.push(bytes);
  }
  return Buffer.from(pieces.join(''), 'latin1');
}

const tables = new Map<Encoding, Table>();

function tableOf(encoding: Encoding): Table {
  const table = tables.get(encoding) ?? buildTable(encoding);
  tables.set(encoding, table);
  return table;
}

/**
 * Builds the table by decoding every sequence that could be a character, one per line, because no
 * sequence continues across a line feed. If several sequences give the same character, the shorter
 * one wins, then the lower one.
 */
function buildTable(encoding: Encoding): Table {
  const sequences = [...SINGLE_BYTES, ...(LONGER.get(encoding) ?? (() => []))()];
  const lines = decodeAs(Buffer.from(sequences.join('\n'), 'latin1'), encoding).text.split('\n');
  const table = new Map([['\n', '\n']]);
  sequences.forEach((sequence, index) => {
    const character = lines[index] ?? '';
    const single = character.length === 1 || /^[\ud800-\udbff][\udc00-\udfff]$/.test(character);
    if (single && character !== '\ufffd' && !table.has(character)) table.set(character, sequence);
  });
  return table;
}

/** All byte sequences from these ranges, in order. */
function sequencesOf(...ranges: readonly (readonly [first: number, last: number])[]): string[] {
  return ranges.reduce<string[]>(
    (starts, [first, last]) =>
      starts.flatMap((start) =>
        Array.from(
          { length: last - first + 1 },
          (_, at) => start + String.fromCharCode(first + at),
        ),
      ),
    [''],
  );
}

const SINGLE_BYTES = sequencesOf([0x00, 0xff]).filter((byte) => byte !== '\n');
const twoBytes = (): string[] => sequencesOf([0x81, 0xfe], [0x40, 0xfe]);
const LONGER: ReadonlyMap<Encoding, () => string[]> = new Map([
  ['euc-kr', twoBytes],
  ['shift_jis', twoBytes],
  ['gbk', twoBytes],
  ['gb18030', twoBytes],
  ['big5', twoBytes],
  ['euc-jp', () => [...twoBytes(), ...sequencesOf([0x8f, 0x8f], [0xa1, 0xfe], [0xa1, 0xfe])]],
]);
