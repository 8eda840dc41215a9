import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, truncateSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { InputProblem } from '../../src/corpus/problem.ts';
import { createReadBuffer, readBytes, readSome } from '../../src/corpus/read/bytes.ts';
import { readText, type TextFile } from '../../src/corpus/read/read.ts';
import { tempFolder } from './temp-folder.ts';

const OPTIONS = { encoding: null, buffer: createReadBuffer() };
const STORY = 'ID :\n470853\n\nSeoul – 한국';

function read(path: string): TextFile | InputProblem {
  return readText(path, OPTIONS);
}

/** Reads a file with this content. */
function readOf(content: string | Uint8Array): TextFile | InputProblem {
  return read(join(tempFolder({ 'a.txt': content }), 'a.txt'));
}

describe('readText', () => {
  it('returns the text and its properties', () => {
    const path = join(tempFolder({ 'a.txt': STORY }), 'a.txt');
    expect(read(path)).toEqual({
      path,
      text: STORY,
      encoding: 'utf-8',
      encodingCertain: true,
      bytes: Buffer.byteLength(STORY),
      invalidAt: null,
      bom: false,
    });
  });

  it('reads files of all sizes close to the size of its buffer', () => {
    const first = createReadBuffer().bytes.length;
    const sizes = [1, first - 1, first, first + 1, 2 * first, 1_000_000, 17_000_000, 2];
    const folder = tempFolder(
      Object.fromEntries(sizes.map((size) => [`${size}`, `${'a'.repeat(size - 1)}z`])),
    );
    for (const size of sizes) {
      const file = read(join(folder, `${size}`));
      expect('text' in file && [file.text.length, file.text.at(-1)]).toEqual([size, 'z']);
    }
    expect(OPTIONS.buffer.bytes.length).toBe(first);
  });

  it('reads all gzip members, regardless of the file name', () => {
    const bytes = Buffer.concat([gzipSync('ID :\n1\nX'), gzipSync(`${STORY}\n`)]);
    expect(readOf(bytes)).toMatchObject({
      text: `ID :\n1\nX${STORY}\n`,
      bytes: 8 + Buffer.byteLength(STORY) + 1,
    });
  });

  it('uses the given encoding', () => {
    const path = join(tempFolder({ 'a.txt': Buffer.from('\xc7\xd1', 'latin1') }), 'a.txt');
    const options = { ...OPTIONS, encoding: 'euc-kr' } as const;
    expect(readText(path, options)).toMatchObject({ text: '한', encoding: 'euc-kr', bytes: 2 });
  });

  it.each([
    ['no bytes', '', 'empty'],
    ['blanks', ' \r\n\t\n', 'empty'],
    ['a lone byte order mark', '\ufeff', 'empty'],
    ['an empty gzip member', gzipSync(''), 'empty'],
    ['NUL bytes', 'ID :\n4\0\n', 'binary'],
    ['a PDF document', '%PDF-1.7\n', 'binary'],
    ['a PNG image', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'binary'],
    ['gzip inside gzip', gzipSync(gzipSync(STORY)), 'binary'],
    ['random bytes', createHash('sha512').update('x').digest(), 'binary'],
    ['truncated gzip', gzipSync(STORY).subarray(0, -9), 'bad-gzip'],
    ['a truncated second member', cutSecondMember(), 'bad-gzip'],
    ['damaged gzip', damaged(gzipSync(STORY)), 'bad-gzip'],
  ])('reports %s', (_, content, code) => {
    expect(readOf(content)).toMatchObject({ code });
  });

  it('reports invalid paths', () => {
    const folder = tempFolder({ 'a.txt': STORY, 'sub/': '' });
    expect(read(join(folder, 'nope'))).toMatchObject({ code: 'not-found' });
    expect(read(join(folder, 'a.txt/b'))).toMatchObject({ code: 'not-found' });
    expect(read(join(folder, 'a\0b'))).toMatchObject({ code: 'not-found' });
    expect(read(join(folder, 'x'.repeat(5000)))).toMatchObject({ code: 'unreadable' });
    expect(read(join(folder, 'sub'))).toEqual({
      code: 'unreadable',
      path: join(folder, 'sub'),
      reason: 'is a folder, not a file',
      message: `${join(folder, 'sub')}: is a folder, not a file`,
    });
  });

  it('reports a file that was deleted after it was listed', () => {
    const folder = tempFolder({ 'a.txt': STORY });
    rmSync(join(folder, 'a.txt'));
    mkdirSync(join(folder, 'a.txt'));
    expect(read(join(folder, 'a.txt'))).toMatchObject({ code: 'unreadable' });
  });

  it('rejects a file larger than the longest string', { timeout: 30_000 }, () => {
    const folder = tempFolder({ 'big.txt': 'ID :\n', 'bomb.gz': bomb() });
    truncateSync(join(folder, 'big.txt'), 600 * 2 ** 20);
    for (const name of ['big.txt', 'bomb.gz']) {
      expect(read(join(folder, name))).toEqual({
        code: 'too-large',
        path: join(folder, name),
        reason: 'is larger than 512 MiB; split it into smaller files',
        message: `${join(folder, name)}: is larger than 512 MiB; split it into smaller files`,
      });
    }
  });
});

describe('readBytes', () => {
  it('returns the bytes unchanged', () => {
    const bytes = gzipSync(STORY);
    const path = join(tempFolder({ 'a.txt.gz': bytes }), 'a.txt.gz');
    expect(readBytes(path, createReadBuffer())).toEqual(bytes);
  });
});

describe('readSome', () => {
  const sizes = [3, 0, 70_000, 400_000, 5, 150_000, 150_000, 7, 17_000_000, 9];
  const filesOf = (folder: string) => sizes.map((_, index) => join(folder, `${index}`));
  const buffer = createReadBuffer();

  function folderOfSizes(): string {
    const contents = sizes.map((size, index) => [`${index}`, `${index}`.repeat(size)]);
    return tempFolder(Object.fromEntries(contents));
  }

  /** The name of each file, how many of its bytes differ, and its length, group by group. */
  function groups(all: readonly string[]): unknown[] {
    const found = [];
    for (let from = 0; from < all.length; ) {
      const { files, problem, next } = readSome(all, from, buffer);
      expect(next).toBeGreaterThan(from);
      const texts = files.map(({ path, start, end }) => {
        expect(buffer.bytes[end]).toBe(0x0a);
        return `${basename(path)}: ${new Set(buffer.bytes.subarray(start, end)).size} ${end - start}`;
      });
      found.push([...texts, ...(problem === null ? [] : [problem.code])]);
      from = next;
    }
    return found;
  }

  it('reads consecutive files, a few hundred kilobytes at a time', () => {
    expect(groups(filesOf(folderOfSizes()))).toEqual([
      ['0: 1 3', '1: 0 0', '2: 1 70000', '3: 1 400000'],
      ['4: 1 5', '5: 1 150000', '6: 1 150000'],
      ['7: 1 7', '8: 1 17000000'],
      ['9: 1 9'],
    ]);
    expect(buffer.bytes.length).toBe(createReadBuffer().bytes.length);
  });

  it('stops at a file that cannot be read and continues after it', () => {
    const folder = folderOfSizes();
    const [first = '', second = ''] = filesOf(folder);
    expect(groups([first, 'none', folder, second])).toEqual([
      ['0: 1 3', 'not-found'],
      ['unreadable'],
      ['1: 0 0'],
    ]);
  });
});

function cutSecondMember(): Buffer {
  return Buffer.concat([gzipSync(STORY), gzipSync(STORY).subarray(0, 20)]);
}

function damaged(bytes: Buffer): Buffer {
  return bytes.fill(0xff, 12, 20);
}

/** Nine members of 64 MiB each. */
function bomb(): Buffer {
  const member = gzipSync(Buffer.alloc(64 * 2 ** 20, 'a'), { level: 1 });
  return Buffer.concat(Array.from({ length: 9 }, () => member));
}
