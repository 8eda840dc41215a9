import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAs } from '../../src/corpus/encoding/decode-as.ts';
import { encodeAs } from '../../src/corpus/encoding/encode-as.ts';
import { ENCODINGS } from '../../src/corpus/encoding/encoding.ts';

const WRITABLE = ENCODINGS.filter((encoding) => encoding !== 'iso-2022-jp');

describe.each(WRITABLE)('%s', (encoding) => {
  test('valid bytes are restored, or replaced by bytes that decode to the same text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const { text, invalidAt } = decodeAs(bytes, encoding);
        fc.pre(invalidAt === null);
        const written = encodeAs(text, encoding);
        // Four-byte characters, which only gb18030 has, cannot be encoded.
        if (written !== null) expect(decodeAs(written, encoding)).toEqual({ text, invalidAt });
        else expect(encoding).toBe('gb18030');
      }),
    );
  });

  test('ASCII can be encoded', () => {
    const text = 'ID :\r\n470853\t"~\\"\n';
    expect(decodeAs(encodeAs(text, encoding) ?? Buffer.of(0xff), encoding).text).toBe(text);
  });

  test('a lone surrogate cannot be encoded', () => {
    expect(encodeAs('a\ud800b', encoding)).toBeNull();
  });
});

test.each([
  ['windows-1252', '“€” – é', '93 80 94 20 96 20 e9'],
  ['windows-1251', 'ТАСС', 'd2 c0 d1 d1'],
  ['euc-kr', '서울 AP', 'bc ad bf ef 20 41 50'],
  ['shift_jis', '共同', '8b a4 93 af'],
  ['euc-jp', '共同', 'b6 a6 c6 b1'],
  ['gbk', '新华', 'd0 c2 bb aa'],
  ['big5', '中央', 'a4 a4 a5 a1'],
  ['utf-16be', 'é', '00 e9'],
] as const)('%s has the bytes of its code page', (encoding, text, hex) => {
  expect(encodeAs(text, encoding)).toEqual(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
});

test('a character that the encoding lacks cannot be encoded', () => {
  expect(encodeAs('서울', 'windows-1252')).toBeNull();
  expect(encodeAs('plain', 'iso-2022-jp')).toBeNull();
});

test.each(['windows-1252', 'windows-1251', 'koi8-r', 'iso-8859-2'] as const)(
  '%s gives every valid byte back',
  (encoding) => {
    for (let byte = 0; byte < 256; byte++) {
      const { text, invalidAt } = decodeAs(Buffer.of(byte), encoding);
      if (invalidAt === null) expect(encodeAs(text, encoding)).toEqual(Buffer.of(byte));
    }
  },
);
