import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/encoding/decode.ts';
import { ENCODINGS, type Encoding, encodingFromLabel } from '../../src/corpus/encoding/encoding.ts';

/** Text without NUL and lone surrogates. */
const TEXT = fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', ''));
const KOREAN = '서울, 11월 22일 (연합뉴스) -- 한국과 중국의 외교장관이 회담을 했다.\n';

function utf16be(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('decode', () => {
  it('keeps every character of valid text, including the byte order mark', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const marked = `\ufeff${text}`;
        const expected = { text: marked, invalidAt: null, bom: true, certain: true };
        expect(decode(Buffer.from(marked), null)).toEqual({ ...expected, encoding: 'utf-8' });
        const little = Buffer.from(marked, 'utf16le');
        expect(decode(little, null)).toEqual({ ...expected, encoding: 'utf-16le' });
        expect(decode(utf16be(marked), null)).toEqual({ ...expected, encoding: 'utf-16be' });
      }),
    );
  });

  it('detects valid UTF-8 without a byte order mark', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const bom = text.startsWith('\ufeff');
        const expected = { text, encoding: 'utf-8', invalidAt: null, bom, certain: true };
        expect(decode(Buffer.from(text), null)).toEqual(expected);
      }),
    );
  });

  it('returns text or null for any bytes and any encoding', () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    fc.assert(
      fc.property(bytes, fc.constantFrom(null, ...ENCODINGS), (data, named) => {
        const decoded = decode(data, named);
        if (decoded === null) return;
        expect(decoded.text).not.toContain('\0');
        if (decoded.invalidAt === null) return;
        expect(decoded.text).toContain('\ufffd');
        expect(decoded.invalidAt).toBeLessThan(data.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('uses the byte order mark first, then the given encoding', () => {
    const euckr = Buffer.from([0xc7, 0xd1, 0xb1, 0xb9]);
    expect(decode(euckr, 'euc-kr')).toMatchObject({ text: '한국', encoding: 'euc-kr' });
    expect(decode(euckr, null)).toMatchObject({ text: 'ÇÑ±¹', encoding: 'windows-1252' });
    expect(decode(Buffer.from('\ufeff한국'), 'euc-kr')).toMatchObject({ encoding: 'utf-8' });
  });

  it('reads windows-1252 with its dashes and quotes', () => {
    const bytes = Buffer.from(Array.from({ length: 128 }, (_, at) => at + 0x80));
    const latin1 = Array.from({ length: 96 }, (_, at) => String.fromCharCode(at + 0xa0)).join('');
    expect(decode(bytes, 'windows-1252')?.text).toBe(
      `€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ${latin1}`,
    );
    const quoted = Buffer.from('BRASILIA \x96 \x93N\xe3o\x94', 'latin1');
    expect(decode(quoted, null)).toEqual({
      text: 'BRASILIA – “Não”',
      encoding: 'windows-1252',
      certain: expect.any(Boolean),
      invalidAt: null,
      bom: false,
    });
  });

  it.each<[string, string, Encoding, number | null]>([
    ['a lone continuation byte', 'ab\x80c', 'utf-8', 2],
    ['an incomplete sequence', 'a\xe2\x28c', 'utf-8', 1],
    ['an incomplete sequence at the end', 'abc\xe2\x82', 'utf-8', 3],
    ['a surrogate', '\xed\xa0\x80', 'utf-8', 0],
    ['after a valid sequence', '\xc3\xa9\xff\xff', 'utf-8', 2],
    ['an odd byte', 'a\0b\0c', 'utf-16le', 4],
    ['a lone surrogate in UTF-16LE', 'a\0\x00\xd8b\0', 'utf-16le', 2],
    ['a lone surrogate in UTF-16BE', '\0a\xd8\x00\0b', 'utf-16be', 2],
    ['an incomplete two-byte character', '\xc7\xd1\xb1', 'euc-kr', 2],
    ['none', '\xc7\xd1\xb1\xb9', 'euc-kr', null],
  ])('reports the first invalid sequence: %s', (_, bytes, encoding, expected) => {
    const decoded = decode(Buffer.from(bytes, 'latin1'), encoding);
    expect(decoded?.invalidAt).toBe(expected);
    expect(decoded?.text.includes('\ufffd')).toBe(expected !== null);
  });

  it('finds an invalid byte anywhere in UTF-8', () => {
    fc.assert(
      fc.property(TEXT, TEXT, (before, after) => {
        const start = Buffer.from(`\ufeff${before}`);
        const bytes = Buffer.concat([start, Buffer.from([0xff]), Buffer.from(after)]);
        expect(decode(bytes, null)?.invalidAt).toBe(start.length);
      }),
    );
  });

  it('joins the pieces of a large text correctly', () => {
    const line = Buffer.from(`${'😀'.repeat(99_999)}한\n`);
    const text = line.toString().repeat(12);
    expect(decode(Buffer.from(text), null)?.text === text).toBe(true);
    for (const odd of ['', 'a']) {
      const bytes = Buffer.from(odd + text, 'utf16le');
      const decoded = decode(bytes, 'utf-16le');
      expect([decoded?.text === odd + text, decoded?.invalidAt]).toEqual([true, null]);
      expect(decode(bytes.swap16(), 'utf-16be')?.text === odd + text).toBe(true);
    }
    const legacy = Buffer.from(`${'\xe9t\xe9'.repeat(999_999)}\n\x92`.repeat(3), 'latin1');
    expect(decode(legacy, null)?.text).toBe(`${'été'.repeat(999_999)}\n’`.repeat(3));
  });

  it('finds an invalid sequence in any piece of a large text', () => {
    const line = Buffer.from(`${KOREAN.repeat(10_000)}`);
    const bytes = Buffer.concat([line, line, line.subarray(0, -2), Buffer.from([0xff]), line]);
    expect(decode(bytes, null)).toMatchObject({ invalidAt: 3 * line.length - 2 });
  });

  it('detects truncated and damaged UTF-8, but not in legacy text', () => {
    const korean = Buffer.from(KOREAN.repeat(5));
    const cut = korean.subarray(0, korean.length - 4);
    expect(decode(cut, null)).toMatchObject({ encoding: 'utf-8', invalidAt: cut.length - 1 });
    const damaged = Buffer.concat([korean, Buffer.from([0xb0]), korean]);
    expect(decode(damaged, null)).toMatchObject({ encoding: 'utf-8', invalidAt: korean.length });
    const french = Buffer.from('L\x92\xe9t\xe9 \xe0 la fen\xeatre, d\xe9j\xe0 vu', 'latin1');
    expect(decode(french, null)?.encoding).toBe('windows-1252');
    const euckr = Buffer.from(
      'bcadbfef2c203131bff9203232c0cf20c7d1b1b9b0fa20c1dfb1b9c0c720bfdcb1b3c0e5b0fcc0cc',
      'hex',
    );
    expect(decode(euckr, null)).toMatchObject({
      text: '서울, 11월 22일 한국과 중국의 외교장관이',
      encoding: 'euc-kr',
    });
  });

  it.each([
    ['English', 'ID :\n470853\nThu, 11/23/2017 - 01:57\nAuther :\n'],
    ['Korean', KOREAN],
    ['Chinese', `ID :\n470853\n${'新华社北京电外交部发言人表示。'.repeat(20)}`],
  ])('detects UTF-16 without a byte order mark: %s', (_, text) => {
    const expected = { text, invalidAt: null, bom: false, certain: true };
    expect(decode(Buffer.from(text, 'utf16le'), null)).toEqual({
      ...expected,
      encoding: 'utf-16le',
    });
    expect(decode(utf16be(text), null)).toEqual({ ...expected, encoding: 'utf-16be' });
  });

  it.each([
    ['a stray NUL', `${'a story '.repeat(50)}\0`],
    ['a stray NUL in a few words', 'ID :\n4\0\n'],
    ['a lone NUL', '\0'],
    ['NULs on both sides', 'a\0b\0\0c\0d'],
    ['a NUL between the characters of UTF-16', 'a\0\0\0b\0'],
    ['control characters in bytes that are not UTF-8', 'a\x01\x02\xff\x03b'],
  ])('rejects binary data: %s', (_, bytes) => {
    expect(decode(Buffer.from(bytes, 'latin1'), null)).toBe(null);
  });

  it('rejects bytes with NUL in any given encoding', () => {
    expect(decode(Buffer.from('a\0b'), 'windows-1252')).toBe(null);
    expect(decode(Buffer.from('\ufeffa\0b'), null)).toBe(null);
  });

  it('accepts a few control characters, as in old wire copy', () => {
    const wire = Buffer.from(`\x01${'Reuter caf\xe9 '.repeat(10)}\x03`, 'latin1');
    expect(decode(wire, null)?.encoding).toBe('windows-1252');
  });
});

describe('ENCODINGS', () => {
  it.each(ENCODINGS)('%s is a canonical name that can be decoded', (encoding) => {
    expect(new TextDecoder(encoding).encoding).toBe(encoding);
    expect(encodingFromLabel(encoding)).toBe(encoding);
    if (!encoding.startsWith('utf-16')) {
      expect(decode(Buffer.from('Seoul ~ [1] \\ x'), encoding)?.text).toBe('Seoul ~ [1] \\ x');
    }
  });

  it.each([
    ['UTF8', 'utf-8'],
    [' Latin1 ', 'windows-1252'],
    ['ks_c_5601-1987', 'euc-kr'],
    ['CP949', 'euc-kr'],
    ['sjis', 'shift_jis'],
    ['utf-7', null],
    ['klingon', null],
    ['', null],
  ])('the label %j is %s', (label, expected) => {
    expect(encodingFromLabel(label)).toBe(expected);
  });
});
