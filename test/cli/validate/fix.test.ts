import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/corpus/encoding/decode.ts';
import { encodeAs } from '../../../src/corpus/encoding/encode-as.ts';
import type { Encoding } from '../../../src/corpus/encoding/encoding.ts';
import { tempFolder } from '../../corpus/temp-folder.ts';
import { start } from '../../process.ts';
import { faulty, wordsOf } from '../../rules/faulty.ts';
import { story } from '../../rules/fixture.ts';
import { BIN, copydesk, shell } from '../run.ts';

const GOOD = story();
/** A story with a problem that has a safe fix, and the fixed story. */
const BAD = story({ headline: 'Top diplomats of S. Korea, China  hold talks\n' });
const UNSAFE = story({ body: 'They met AT&amp;T on Wednesday and talked for an hour.' });

const encoded = (text: string, encoding: Encoding): Buffer => {
  const bytes = encodeAs(text, encoding);
  if (bytes === null) throw new Error(`${text} is not ${encoding}`);
  return bytes;
};

/** Fixes a single file with this content, and returns its new content. */
function fixOne(content: string | Uint8Array, ...more: readonly string[]) {
  const cwd = tempFolder({ 'a.txt': content });
  const run = copydesk(['validate', '--fix', ...more, 'a.txt'], { cwd });
  return { ...run, bytes: readFileSync(join(cwd, 'a.txt')), names: readdirSync(cwd) };
}

describe('--fix', () => {
  test('writes the fixed text, prints the number of fixed problems and succeeds', () => {
    const { stdout, stderr, code, bytes, names } = fixOne(BAD);
    expect({ stdout, stderr, code }).toEqual({
      stdout:
        'Fixed a.txt: headline-spaces\nFixed 1 problem.\nNo problems left in 1 story in 1 file.\n',
      stderr: '',
      code: 0,
    });
    expect(bytes.toString()).toBe(GOOD);
    expect(names).toEqual(['a.txt']);
  });

  test('leaves unsafe fixes to --unsafe-fixes', () => {
    const safe = fixOne(UNSAFE);
    expect([safe.code, safe.bytes.toString()]).toEqual([1, UNSAFE]);
    const unsafe = fixOne(UNSAFE, '--unsafe-fixes');
    expect([unsafe.code, unsafe.bytes.toString()]).toEqual([0, UNSAFE.replace('&amp;', '&')]);
  });

  test('is implied by --unsafe-fixes', () => {
    const cwd = tempFolder({ 'a.txt': UNSAFE });
    expect(copydesk(['validate', '--unsafe-fixes'], { cwd }).code).toBe(0);
  });

  test('does not write files without fixes', () => {
    const cwd = tempFolder({ 'good.txt': GOOD, 'bad.txt': BAD });
    utimesSync(join(cwd, 'good.txt'), 1, 1);
    const before = statSync(join(cwd, 'good.txt'));
    copydesk(['validate', '--fix'], { cwd });
    const { ino, mtimeMs } = statSync(join(cwd, 'good.txt'));
    expect({ ino, mtimeMs }).toEqual({ ino: before.ino, mtimeMs: before.mtimeMs });
  });

  test('keeps the mode', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    chmodSync(join(cwd, 'a.txt'), 0o604);
    copydesk(['validate', '--fix'], { cwd });
    expect(statSync(join(cwd, 'a.txt')).mode & 0o7777).toBe(0o604);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(GOOD);
  });

  test.runIf(process.getuid?.() === 0)('keeps the owner', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    chownSync(join(cwd, 'a.txt'), 1234, 4321);
    copydesk(['validate', '--fix'], { cwd });
    const { uid, gid } = statSync(join(cwd, 'a.txt'));
    expect([uid, gid]).toEqual([1234, 4321]);
  });

  test('follows links and keeps them', () => {
    const cwd = tempFolder({ 'store/real.txt': BAD, 'in/': '' });
    symlinkSync('../store/real.txt', join(cwd, 'in/a.txt'));
    expect(copydesk(['validate', '--fix', 'in'], { cwd }).code).toBe(0);
    expect(lstatSync(join(cwd, 'in/a.txt')).isSymbolicLink()).toBe(true);
    expect(readlinkSync(join(cwd, 'in/a.txt'))).toBe('../store/real.txt');
    expect(readFileSync(join(cwd, 'store/real.txt'), 'utf8')).toBe(GOOD);
    expect(readdirSync(join(cwd, 'in'))).toEqual(['a.txt']);
  });

  test('refuses a file with several hard links and says so', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    linkSync(join(cwd, 'a.txt'), join(cwd, 'b.text'));
    expect(copydesk(['validate', '--fix', 'a.txt'], { cwd })).toMatchObject({
      stderr:
        'copydesk: a.txt: not fixed: has 2 names (hard links), and replacing it would separate them\n',
      code: 2,
    });
    expect(readFileSync(join(cwd, 'b.text'), 'utf8')).toBe(BAD);
  });
});

describe('fixing changes no other byte', () => {
  const korean = story({ headline: '한중 외교장관  회담\n', dateline: '', body: '장관이 말했다.' });
  const french = story({ headline: 'Café  “à la carte” – 5 €\n' });
  const russian = story({ headline: 'Переговоры  в Пекине\n' });

  test.each<[string, Uint8Array, Uint8Array]>([
    ...pairs('CRLF', BAD.replaceAll('\n', '\r\n'), 'utf-8'),
    ...pairs('CR', BAD.replaceAll('\n', '\r'), 'utf-8'),
    ...pairs('UTF-8', korean, 'utf-8'),
    ...pairs('UTF-16LE with its mark', `\ufeff${korean}`, 'utf-16le'),
    ...pairs('UTF-16BE with its mark', `\ufeff${korean}`, 'utf-16be'),
    ...pairs('UTF-16LE without a mark', BAD, 'utf-16le'),
    ...pairs('windows-1252', french, 'windows-1252'),
  ])('%s', (_, before, after) => {
    const { bytes, stderr } = fixOne(before);
    expect(stderr).toBe('');
    expect(bytes.equals(after)).toBe(true);
  });

  test.each<[string, Uint8Array, Uint8Array]>([
    ...pairs('euc-kr', korean, 'euc-kr'),
    ...pairs('windows-1251', russian, 'windows-1251'),
  ])('%s if the encoding is named', (encoding, before, after) => {
    const { bytes, stderr } = fixOne(before, '--encoding', encoding);
    expect(stderr).toBe('');
    expect(bytes.equals(after)).toBe(true);
  });

  /** A name, and the bytes of a text with two spaces in its headline, and with one. */
  function pairs(name: string, text: string, encoding: Encoding): [string, Buffer, Buffer][] {
    return [[name, encoded(text, encoding), encoded(text.replace('  ', ' '), encoding)]];
  }
});

describe('what cannot be written exactly is not written', () => {
  const named = (encoding: string) => ['--encoding', encoding];

  test.each<[string, Uint8Array, readonly string[], string]>([
    [
      'bytes that are not valid',
      Buffer.concat([Buffer.from(`${BAD}\n한국 뉴스`), Buffer.of(0xff)]),
      [],
      'holds bytes that are not valid utf-8; save it as UTF-8 first',
    ],
    ['gzip', gzipSync(BAD), [], 'is gzipped; unpack it first'],
    [
      'a fix that the encoding has no character for',
      encoded(story({ headline: 'Переговоры &eacute;\n' }), 'windows-1251'),
      ['--unsafe-fixes', ...named('windows-1251')],
      'cannot be written as windows-1251; save it as UTF-8 first',
    ],
    [
      'an encoding that switches',
      Buffer.from(BAD.replace('talks', '\x1b$B;-\x1b(B')),
      named('iso-2022-jp'),
      'cannot be written as iso-2022-jp; save it as UTF-8 first',
    ],
    [
      // 0xFA5C is IBM's code for U+7E8A, which also has a lower one.
      'a character with two codes',
      Buffer.concat([Buffer.from(BAD), Buffer.of(0xfa, 0x5c)]),
      named('shift_jis'),
      'has bytes that shift_jis would now write otherwise; save it as UTF-8 first',
    ],
  ])('%s', (_, before, options, reason) => {
    const { stderr, code, bytes } = fixOne(before, ...options);
    expect(stderr).toBe(`copydesk: a.txt: not fixed: ${reason}\n`);
    expect(code).toBe(2);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('a fix is announced only for a file that would be fixed:', () => {
  const announced = (cwd: string, ...args: readonly string[]) =>
    copydesk(['validate', ...args, '--format', 'json'], { cwd }).stdout;

  test.each<[string, (cwd: string) => void, ...string[]]>([
    ['gzip', (cwd: string) => writeFileSync(join(cwd, 'a.txt'), gzipSync(BAD))],
    ['two names', (cwd: string) => linkSync(join(cwd, 'a.txt'), join(cwd, 'b.text'))],
    [
      'bytes that would be written otherwise',
      (cwd: string) =>
        writeFileSync(join(cwd, 'a.txt'), Buffer.concat([Buffer.from(BAD), Buffer.of(0xfa, 0x5c)])),
      '--encoding',
      'shift_jis',
    ],
  ])('%s', (_, spoil, ...args) => {
    const cwd = tempFolder({ 'a.txt': BAD });
    expect(announced(cwd)).toContain('"fix":"safe"');
    spoil(cwd);
    expect(announced(cwd, ...args)).toContain('"rule":"headline-spaces"');
    expect(announced(cwd, ...args)).not.toContain('"fix":"safe"');
    expect(announced(cwd, ...args, '--fix')).not.toContain('"fix":"safe"');
    const { stdout } = copydesk(['validate', ...args], { cwd });
    expect(stdout).not.toContain('can be fixed');
  });

  test.skipIf(process.getuid?.() === 0)('no permission to write', () => {
    const cwd = tempFolder({ 'a.txt': BAD });
    chmodSync(join(cwd, 'a.txt'), 0o444);
    expect(announced(cwd)).not.toContain('"fix":"safe"');
  });

  test('standard input is written to standard output', () => {
    const { stdout } = copydesk(['validate', '-', '--format', 'json'], { input: BAD });
    expect(stdout).toContain('"fix":"safe"');
  });
});

describe('fixed problems are listed by file, with their rules', () => {
  const other = BAD.replace('470853', '470854').replace('on Wednesday', 'in Seoul');
  const files = { 'a.txt': BAD.replace('ID :', 'ID : '), 'b.txt': other };
  const fix = (format: string) =>
    copydesk(['validate', '--fix', '--ignore', 'corpus', '--format', format], {
      cwd: tempFolder(files),
    });

  test('in the readable report', () => {
    const lines = 'Fixed a.txt: trailing-space, headline-spaces\nFixed b.txt: headline-spaces\n';
    expect(fix('pretty').stdout).toContain(lines);
    expect(fix('compact').stdout).toBe(
      'a.txt: fixed trailing-space, headline-spaces\nb.txt: fixed headline-spaces\n',
    );
  });

  test('in JSON, as fixed findings', () => {
    const found = JSON.parse(fix('json').stdout);
    const told = ({ path, rule, fixed }: Record<string, unknown>) => [path, rule, fixed];
    const fixed = found.map(told).filter(([, , isFixed]: unknown[]) => isFixed);
    expect(fixed).toEqual([
      ['a.txt', 'trailing-space', true],
      ['a.txt', 'headline-spaces', true],
      ['b.txt', 'headline-spaces', true],
    ]);
    const lines = fix('ndjson').stdout.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual(found);
  });

  test('on standard error for formats that cannot express them', () => {
    for (const format of ['sarif', 'github', 'junit', 'checkstyle']) {
      expect(fix(format).stderr).toBe(
        'copydesk: a.txt: fixed trailing-space, headline-spaces\ncopydesk: b.txt: fixed headline-spaces\n',
      );
    }
  });
});

describe('standard input', () => {
  test('is written fixed to standard output, with the report on standard error', () => {
    const { stdout, stderr, code } = copydesk(['validate', '--fix', '-'], { input: BAD });
    expect({ stdout, code }).toEqual({ stdout: GOOD, code: 0 });
    expect(stderr).toBe(
      'Fixed -: headline-spaces\nFixed 1 problem.\nNo problems left in 1 story in 1 file.\n',
    );
  });

  test('is passed through if there is nothing to fix', () => {
    expect(copydesk(['validate', '--fix'], { input: GOOD })).toEqual({
      stdout: GOOD,
      stderr: '',
      code: 0,
    });
  });

  test('is not written if it cannot be encoded', () => {
    const input = Buffer.concat([Buffer.from(`${GOOD}\n한국 뉴스`), Buffer.of(0xff)]);
    const { stdout, stderr, code } = copydesk(['validate', '--fix', '-'], { input });
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 });
    expect(stderr).toContain('standard input: not fixed: holds bytes that are not valid utf-8');
  });
});

describe('--diff', () => {
  test('shows the changes without making them, and reports them in its exit code', () => {
    const cwd = tempFolder({ 'a.txt': BAD, 'good.txt': GOOD });
    expect(copydesk(['validate', '--diff'], { cwd })).toMatchObject({
      stdout: expect.stringContaining('--- a.txt\n+++ a.txt\n@@ -3,7 +3,7 @@\n'),
      stderr: 'Would fix 1 problem in 1 file.\n',
      code: 1,
    });
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(BAD);
    expect(copydesk(['validate', '--diff', 'good.txt'], { cwd })).toEqual({
      stdout: '',
      stderr: '',
      code: 0,
    });
  });

  test('cannot be combined with a format or --staged', () => {
    for (const option of [['--format', 'json'], ['--output', 'x'], ['--staged']]) {
      const { code, stderr } = copydesk(['validate', '--diff', ...option]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^copydesk: --[a-z-]+ cannot be used with --[a-z-]+\.\n$/);
    }
  });
});

test('fixing changes no word and is idempotent, for all problems and encodings', () => {
  const encodings = fc.constantFrom<Encoding>('utf-8', 'utf-16le', 'windows-1252');
  const samples = fc.sample(fc.tuple(faulty, encodings), { numRuns: 200, seed: 470853 });
  const files = new Map(
    samples.map(([text, encoding], index) => [
      `${index}.txt`,
      encodeAs(encoding === 'utf-16le' ? `\ufeff${text}` : text, encoding) ??
        encoded(text, 'utf-8'),
    ]),
  );
  const cwd = tempFolder(Object.fromEntries(files));
  const read = (name: string) => readFileSync(join(cwd, name));
  const words = (bytes: Uint8Array) => wordsOf(decode(bytes, null)?.text ?? '');

  copydesk(['validate', '--fix', '.'], { cwd });
  const once = new Map([...files.keys()].map((name) => [name, read(name)]));
  expect(
    [...once].filter(([name, bytes]) => !bytes.equals(files.get(name) ?? bytes)).length,
  ).toBeGreaterThan(100);
  for (const [name, bytes] of once) expect(words(bytes)).toEqual(words(files.get(name) ?? bytes));

  copydesk(['validate', '--fix', '.'], { cwd });
  for (const [name, bytes] of once) expect(read(name).equals(bytes)).toBe(true);
});

test('a run that fails while writing keeps the old file and leaves no other', () => {
  const long = `${BAD}\n${'The talks went on. '.repeat(5000)}`;
  const cwd = tempFolder({ 'a.txt': long });
  // Limits the size of files to 16 blocks of 512 bytes.
  const { stderr, code } = shell('ulimit -f 16; copydesk validate --fix a.txt', { cwd });
  expect(stderr).toBe('copydesk: a.txt: not fixed: the file would be too large\n');
  expect(code).toBe(2);
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(long);
  expect(readdirSync(cwd)).toEqual(['a.txt']);
});

/** Slows down every sync of the process, as on a slow disk. */
const SLOW_SYNC = `
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
const sync = fs.fsyncSync;
fs.fsyncSync = (fd) => {
  sync(fd);
  fs.writeFileSync('syncing', '');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500);
};
syncBuiltinESMExports();
`;

test('an edit saved while the fixed file is being synced is kept', async () => {
  const cwd = tempFolder({ 'a.txt': BAD, 'slow.mjs': SLOW_SYNC });
  const args = ['--import', join(cwd, 'slow.mjs'), BIN, 'validate', '--fix', 'a.txt'];
  const child = start(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  let stderr = '';
  child.stderr?.on('data', (bytes) => {
    stderr += bytes;
  });
  const ended = once(child, 'close');
  while (!existsSync(join(cwd, 'syncing'))) await pause(5);
  // The same length as before, so that only the content differs.
  const edit = BAD.replace('Top', 'New');
  writeFileSync(join(cwd, 'a.txt'), edit);
  const [code] = await ended;
  expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(edit);
  expect(stderr).toBe('copydesk: a.txt: not fixed: has changed since it was read; run again\n');
  expect(code).toBe(2);
  expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'slow.mjs', 'syncing']);
});

test('four simultaneous runs leave every file fixed', { timeout: 120_000 }, async () => {
  const names = Array.from({ length: 150 }, (_, index) => `${1000 + index}.txt`);
  const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, BAD])));
  const runs = Array.from({ length: 4 }, async () => {
    const args = [BIN, 'validate', '--fix', '--select', 'headline'];
    const child = start(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    child.stderr?.on('data', (bytes) => {
      stderr += bytes;
    });
    const [code] = await once(child, 'close');
    return { code, stderr };
  });
  expect(await Promise.all(runs)).toEqual(Array(4).fill({ code: 0, stderr: '' }));
  expect(names.filter((name) => readFileSync(join(cwd, name), 'utf8') !== GOOD)).toEqual([]);
  expect(readdirSync(cwd)).toEqual(names);
});

test('a run killed at any moment leaves each file old or new, and nothing that reads as a story', {
  timeout: 120_000,
}, async () => {
  const names = Array.from({ length: 300 }, (_, index) => `${1000 + index}.txt`);
  const cwd = tempFolder(Object.fromEntries(names.map((name) => [name, BAD])));
  const read = (name: string) => readFileSync(join(cwd, name), 'utf8');
  let interrupted = 0;
  for (let round = 0; round < 4; round++) {
    for (const name of names.filter((each) => read(each) === GOOD))
      writeFileSync(join(cwd, name), BAD);
    const child = start(process.execPath, [BIN, 'validate', '--fix'], { cwd, stdio: 'ignore' });
    const ended = once(child, 'exit');
    // Some time after the first file has been fixed.
    while (child.exitCode === null && read('1000.txt') === BAD) await pause(2);
    await pause(Math.random() * 60);
    child.kill('SIGKILL');
    await ended;
    const texts = names.map(read);
    expect(texts.filter((text) => text !== BAD && text !== GOOD)).toEqual([]);
    if (texts.includes(BAD)) interrupted += 1;
  }
  expect(interrupted).toBeGreaterThan(0);
  const litter = readdirSync(cwd).filter((name) => !names.includes(name));
  expect(
    litter.filter((name) => !/^\.copydesk-[0-9a-f]{8}-\d+-[0-9a-f]{16}\.tmp$/.test(name)),
  ).toEqual([]);
  const listed = copydesk(['list', '--fields', 'path'], { cwd }).stdout.trimEnd().split('\n');
  expect(listed).toEqual(names);
  expect(copydesk(['validate', '--fix', '--format', 'compact'], { cwd }).stderr).toBe('');
  expect(names.filter((name) => read(name) !== GOOD)).toEqual([]);
  expect(readdirSync(cwd)).toEqual(names);
});

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
