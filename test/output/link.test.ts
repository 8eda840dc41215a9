import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileLinks, fileUri } from '../../src/output/text/link.ts';
import { type Cell, TableWriter } from '../../src/output/text/table.ts';

/** Names that affect a terminal, end a sequence or have a meaning in a URI. */
const HOSTILE = [
  '\x1b]8;;x\x07',
  '\x1b\\',
  '\x9c',
  '\n',
  '%41',
  '%',
  '?',
  '#',
  ';',
  ' ',
  '+',
  '한',
];

const name = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 4 })))
  .map((pieces) => pieces.join('').replaceAll('\0', ''))
  .filter((path) => path !== '' && path !== '-');

test('an address cannot end its link, and leads to the file', () => {
  fc.assert(
    fc.property(name, (path) => {
      const uri = fileUri('host', path);
      expect(uri).toMatch(/^file:\/\/host\/[\w.~%/-]*$/);
      const { host, pathname } = new URL(uri);
      expect(host).toBe('host');
      expect(decodeURIComponent(pathname)).toBe(resolve(path));
    }),
  );
});

test('a host is not trusted more than a path', () => {
  expect(fileUri('a\x07;b', '/x')).toBe('file://a%07%3Bb/x');
});

test('standard input has no address', () => {
  expect(fileLinks('host')('-', '-')).toBe('-');
  expect(fileLinks(null)('text', 'a.txt')).toBe('text');
  expect(fileLinks('h')('text', '/a.txt')).toBe('\x1b]8;;file://h/a.txt\x07text\x1b]8;;\x07');
});

test.each([null, 24, 40])('links do not change the layout of a table in %s columns', (width) => {
  const draw = (cell: (text: string, row: number) => Cell): string => {
    const options = { head: ['id', 'place', 'headline'], width, styleHead: (text: string) => text };
    const table = new TableWriter(options);
    const rows = [
      ['1', 'BEIJING', 'Top diplomats of S. Korea, China hold talks'],
      ['472010', '완도', '섬마을 보건소에 드론으로 약 배달'],
      ['', 'SEOUL', 'A story without a number'],
    ];
    const written = rows.map(([first = '', ...rest], row) =>
      table.add([cell(first, row), ...rest]),
    );
    return written.join('') + table.finish();
  };
  const plain = draw((text) => text);
  const linked = draw((text, row) => ({
    text,
    href: fileUri('host', `/an archive (old)/${'é'.repeat(row * 9)}.txt`),
  }));
  expect(linked.match(/\x1b\]8;;file/g)).toHaveLength(2);
  expect(linked.replace(/\x1b\]8;;[^\x07]*\x07/g, '')).toBe(plain);
});
