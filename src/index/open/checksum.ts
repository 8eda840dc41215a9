import { closeSync, fstatSync, fsyncSync, openSync, readSync, writeSync } from 'node:fs';

/*
 * SQLite notices damage only to its own structures. Its header has two numbers for applications: one
 * says that the file is an index, the other is a checksum of the whole file.
 */

/** "cdsk" */
export const APPLICATION_ID = 0x6364736b;

const HEADER_SIZE = 100;
const USER_VERSION_AT = 60;
const APPLICATION_ID_AT = 68;
const PIECE = 2 ** 20;

/** Writes the checksum, and flushes the file to disk. */
export function sealFile(path: string): void {
  const fd = openSync(path, 'r+');
  try {
    const seal = Buffer.alloc(4);
    seal.writeUInt32BE(checksumOf(fd));
    writeSync(fd, seal, 0, seal.length, USER_VERSION_AT);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Whether a file has the header of an index and the size that the header states. */
export function hasIndexHeader(fd: number): boolean {
  const header = Buffer.alloc(HEADER_SIZE);
  if (readSync(fd, header, 0, HEADER_SIZE, 0) < HEADER_SIZE) return false;
  if (header.toString('latin1', 0, 16) !== 'SQLite format 3\0') return false;
  if (header.readUInt32BE(APPLICATION_ID_AT) !== APPLICATION_ID) return false;
  const pageSize = header.readUInt16BE(16);
  const pages = header.readUInt32BE(28);
  return fstatSync(fd).size === (pageSize === 1 ? 2 ** 16 : pageSize) * pages;
}

/** Whether the checksum is right. */
export function isWhole(fd: number): boolean {
  const seal = Buffer.alloc(4);
  readSync(fd, seal, 0, seal.length, USER_VERSION_AT);
  return checksumOf(fd) === seal.readUInt32BE();
}

/** The CRC-32 of the file, with zeros in place of the checksum. */
function checksumOf(fd: number): number {
  const { crc32 } = process.getBuiltinModule('node:zlib');
  const piece = Buffer.allocUnsafe(PIECE);
  let sum = 0;
  for (let at = 0; ; ) {
    const got = readSync(fd, piece, 0, PIECE, at);
    if (got === 0) return sum;
    if (at === 0) piece.fill(0, USER_VERSION_AT, USER_VERSION_AT + 4);
    sum = crc32(piece.subarray(0, got), sum);
    at += got;
  }
}
