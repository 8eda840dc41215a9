import { constants } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Span } from '../../article/article.ts';
import { errorCode } from '../../errors.ts';
import { type InputProblem, inputProblem, problemFromError } from '../problem.ts';

/** The longest input: what still fits one string of the engine, about 512 MiB. */
export const MAX_BYTES = constants.MAX_STRING_LENGTH;

/** Space to read into, used again for every file; one for each thread. */
export interface ReadBuffer {
  bytes: Buffer;
}

export function createReadBuffer(): ReadBuffer {
  return { bytes: Buffer.allocUnsafeSlow(FIRST_SIZE) };
}

/**
 * The raw bytes of a file, or of standard input for `-`. They are a view of `buffer`, good until
 * the next read into it.
 */
export function readBytes(path: string, buffer: ReadBuffer): Buffer | InputProblem {
  const end = readBytesAt(path, buffer, 0);
  return typeof end === 'number' ? buffer.bytes.subarray(0, end) : end;
}

/** A file's place in a buffer. */
export interface RawFile extends Span {
  readonly path: string;
}

/** Files that stand one behind another in a buffer, a line feed between them. */
export interface RawFiles {
  readonly files: readonly RawFile[];
  /** Why the file behind them could not be read; null where that was not tried. */
  readonly problem: InputProblem | null;
  /** The index of the path to go on with. */
  readonly next: number;
}

/**
 * Reads some of the files from index `from` on, as many as the processor's caches hold with what is
 * made of them: one step for all is faster than all steps for one after another.
 */
export function readSome(paths: readonly string[], from: number, buffer: ReadBuffer): RawFiles {
  const files: RawFile[] = [];
  let start = 0;
  for (let next = from; start < TAKEN_TOGETHER; next++) {
    const path = paths[next];
    if (path === undefined) return { files, problem: null, next };
    const end = readBytesAt(path, buffer, start);
    if (typeof end !== 'number') return { files, problem: end, next: next + 1 };
    files.push({ path, start, end });
    buffer.bytes[end] = LINE_FEED;
    start = end + 1;
  }
  return { files, problem: null, next: from + files.length };
}

/** Reads a file to the place `start` of the buffer and gives where it ends; there is room behind it. */
function readBytesAt(path: string, buffer: ReadBuffer, start: number): number | InputProblem {
  if (start === 0 && buffer.bytes.length > KEPT_SIZE) buffer.bytes = createReadBuffer().bytes;
  try {
    const end =
      path === '-' ? readStream(STANDARD_INPUT, buffer, start) : readPath(path, buffer, start);
    return end ?? tooLarge(path);
  } catch (error) {
    return problemFromError(path, error);
  }
}

export function tooLarge(path: string): InputProblem {
  const limit = `${Math.round(MAX_BYTES / 2 ** 20)} MiB`;
  return inputProblem('too-large', path, `holds more than ${limit}; split it into smaller files`);
}

const STANDARD_INPUT = 0;
/** Bytes after which no further file is read to the rest. */
const TAKEN_TOGETHER = 256 * 2 ** 10;
/** Room for one more story, nearly always. */
const FIRST_SIZE = TAKEN_TOGETHER + 64 * 2 ** 10;
const LINE_FEED = 0x0a;
/** After a file larger than this the space is given back. */
const KEPT_SIZE = 16 * 2 ** 20;
const RETRY_MS = 5;

function readPath(path: string, buffer: ReadBuffer, start: number): number | null {
  const fd = openSync(path, 'r');
  try {
    return readFile(fd, buffer, start);
  } catch (error) {
    if (errorCode(error) !== 'ESPIPE') throw error;
    return readStream(fd, buffer, start);
  } finally {
    closeSync(fd);
  }
}

/**
 * Reads by position, which a pipe refuses (ESPIPE), to the read that gives nothing: a device, and
 * much in /proc and in network folders, gives less at a time than there is room for.
 */
function readFile(fd: number, buffer: ReadBuffer, start: number): number | null {
  let end = start;
  for (;;) {
    const room = buffer.bytes.length - end;
    const got = room === 0 ? 0 : readSync(fd, buffer.bytes, end, room, end - start);
    end += got;
    if (got === 0 && room > 0) return end;
    if (room === 0 && !grow(buffer, start, fstatSync(fd).size)) return null;
  }
}

/** Reads a pipe, a terminal or a device to its end, however small the pieces it comes in. */
function readStream(fd: number, buffer: ReadBuffer, start: number): number | null {
  let end = start;
  for (;;) {
    const got = readPiece(fd, buffer.bytes, end);
    if (got === 0) return end;
    end += got;
    if (end === buffer.bytes.length && !grow(buffer, start, 0)) return null;
  }
}

function readPiece(fd: number, bytes: Buffer, at: number): number {
  for (;;) {
    try {
      return readSync(fd, bytes, at, bytes.length - at, null);
    } catch (error) {
      const code = errorCode(error);
      // Windows says so when the writer of a pipe has gone.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      // The other end made the pipe non-blocking and has nothing yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/** Doubles the space, or makes it fit a file of `size` at `start`; false when that is more than the limit. */
function grow(buffer: ReadBuffer, start: number, size: number): boolean {
  const old = buffer.bytes;
  if (old.length - start > MAX_BYTES || size > MAX_BYTES) return false;
  // One byte more than the file, so that the read which ends it is short.
  buffer.bytes = Buffer.allocUnsafeSlow(
    start + Math.min(Math.max(old.length * 2 - start, size + 1), MAX_BYTES + 1),
  );
  old.copy(buffer.bytes);
  return true;
}
