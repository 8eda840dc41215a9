import { describe, expect, it } from 'vitest';
import { decode } from '../../src/corpus/encoding/decode.ts';
import { encodeAs } from '../../src/corpus/encoding/encode-as.ts';
import type { Encoding } from '../../src/corpus/encoding/encoding.ts';

const EAST_ASIAN: ReadonlySet<Encoding | undefined> = new Set<Encoding>([
  ...(['euc-kr', 'shift_jis', 'euc-jp', 'gb18030', 'big5'] as const),
]);

/** Names of countries and languages from the Unicode CLDR, twenty per text. */
function* textsIn(language: string): Generator<string> {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const names: string[] = [];
  for (const type of ['region', 'language'] as const) {
    const known = new Intl.DisplayNames([language], { type, fallback: 'none' });
    for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
      names.push(known.of(type === 'region' ? code : code.toLowerCase()) ?? '');
    }
  }
  const there = names.filter((name) => name !== '');
  for (let at = 0; at + 20 <= there.length; at += 20) {
    yield `ID :\n470853\nAuther :\n\n${there.slice(at, at + 20).join(', ')}.\n`;
  }
}

/** The detected encoding of each text. */
function detected(language: string, encoding: Encoding): (Encoding | undefined)[] {
  const found: (Encoding | undefined)[] = [];
  for (const text of textsIn(language)) {
    const bytes = encodeAs(text, encoding);
    if (bytes !== null) found.push(decode(bytes, null)?.encoding);
  }
  return found;
}

describe('text with two bytes per character', () => {
  it.each<[language: string, encoding: Encoding]>([
    ['ko', 'euc-kr'],
    ['ja', 'shift_jis'],
    ['ja', 'euc-jp'],
    ['zh-Hans', 'gb18030'],
    ['zh-Hant', 'big5'],
  ])('in %s is detected as %s', (language, encoding) => {
    const found = detected(language, encoding);
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found)).toEqual(new Set([encoding]));
  });

  it.each<[language: string, encoding: Encoding]>([
    ['fr', 'windows-1252'],
    ['de', 'windows-1252'],
    ['pt', 'windows-1252'],
    ['is', 'windows-1252'],
    ['pl', 'windows-1250'],
    ['cs', 'iso-8859-2'],
    ['ru', 'windows-1251'],
    ['ru', 'koi8-r'],
    ['el', 'iso-8859-7'],
    ['he', 'windows-1255'],
    ['ar', 'windows-1256'],
    ['th', 'windows-874'],
    ['tr', 'windows-1254'],
  ])('is not detected in %s, for which %s uses one', (language, encoding) => {
    const found = detected(language, encoding);
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter((name) => EAST_ASIAN.has(name))).toEqual([]);
  });

  const KOREAN = '서울, 11월 22일 한국과 중국의 외교장관이 회담했다. ';

  it('is detected despite a damaged byte, which is reported', () => {
    const bytes = encodeAs(KOREAN.repeat(10), 'euc-kr') ?? Buffer.alloc(0);
    const damaged = Buffer.concat([bytes, Buffer.from([0xff, 0x20]), bytes]);
    expect(decode(damaged, null)).toMatchObject({ encoding: 'euc-kr', invalidAt: bytes.length });
  });

  it('is detected by its beginning, even if the rest is damaged', () => {
    const bytes = encodeAs(KOREAN.repeat(400), 'euc-kr') ?? Buffer.alloc(0);
    const faults = Buffer.from('\xff '.repeat(100), 'latin1');
    expect(decode(Buffer.concat([bytes, faults]), null)?.encoding).toBe('euc-kr');
  });

  it('is not detected from a few letters', () => {
    const bytes = encodeAs('김연아, 서울', 'euc-kr') ?? Buffer.alloc(0);
    expect(decode(bytes, null)?.encoding).toBe('windows-1252');
  });
});
