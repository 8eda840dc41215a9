import { constants } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { Span } from '../../article/article.ts';
import { errorCode } from '../../errors.ts';
import { type InputProblem, inputProblem, problemFromError } from '../problem.ts';

/** The largest input, in bytes: what fits in one string of the engine, about 512 MiB. */
export const MAX_BYTES = constants.MAX_STRING_LENGTH;

/** A buffer that is reused for every file; one for each thread. */
export interface ReadBuffer {
  bytes: Buffer;
}

export function createReadBuffer(): ReadBuffer {
  return { bytes: Buffer.allocUnsafeSlow(FIRST_SIZE) };
}

/**
 * The raw bytes of a file, or of standard input for `-`. They are a view of `buffer`, valid until
 * the next read into it.
 */
export function readBytes(path: string, buffer: ReadBuffer): Buffer | InputProblem {
  const end = readBytesAt(path, buffer, 0);
  return typeof end === 'number' ? buffer.bytes.subarray(0, end) : end;
}

/** The location of a file in a buffer. */
export interface RawFile extends Span {
  readonly path: string;
}

/** Files in a buffer, separated by line feeds. */
interface RawFiles {
  readonly files: readonly RawFile[];
  /** Why the file after them could not be read; null if none failed. */
  readonly problem: InputProblem | null;
  /** The index of the path to continue with. */
  readonly next: number;
}

/**
 * Reads files from index `from` on, about as many as fit into the processor's caches together with
 * the data made from them. Running each step for all of them is faster than running all steps for
 * one file after another.
 */
export function readSome(paths: readonly string[], from: number, buffer: ReadBuffer): RawFiles {
  const files: RawFile[] = [];
  let start = 0;
  for (let next = from; start < GROUP_SIZE; next++) {
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

/** Replaces a buffer that grew. What was read into it must not be needed any more. */
export function releaseLarge(buffer: ReadBuffer): void {
  if (buffer.bytes.length > MAX_KEPT_SIZE) buffer.bytes = createReadBuffer().bytes;
}

/**
 * Reads a file to offset `start` of the buffer and returns its end. There is room for at least one
 * more byte after it.
 */
function readBytesAt(path: string, buffer: ReadBuffer, start: number): number | InputProblem {
  if (start === 0) releaseLarge(buffer);
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
  return inputProblem('too-large', path, `is larger than ${limit}; split it into smaller files`);
}

const STANDARD_INPUT = 0;
/** No further file is added to the buffer once it holds this many bytes. */
const GROUP_SIZE = 256 * 2 ** 10;
/** Leaves room for one more story of nearly any size. */
const FIRST_SIZE = GROUP_SIZE + 64 * 2 ** 10;
const LINE_FEED = 0x0a;
/** A buffer that grew beyond this size is released. */
const MAX_KEPT_SIZE = 16 * 2 ** 20;
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
 * Reads by position, which fails for a pipe (ESPIPE), until a read returns nothing. Devices, and
 * many files in /proc and in network folders, return less than there is room for.
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

/** Reads a pipe, a terminal or a device to its end, however small the chunks are. */
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
      // Windows reports this when the writer of a pipe has closed it.
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN' && code !== 'EINTR') throw error;
      // The other end made the pipe non-blocking and has not written anything yet.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/**
 * Doubles the buffer, or makes it fit a file of `size` bytes at `start`; false if that exceeds the
 * limit.
 */
function grow(buffer: ReadBuffer, start: number, size: number): boolean {
  const old = buffer.bytes;
  if (old.length - start > MAX_BYTES || size > MAX_BYTES) return false;
  // One byte more than the file, so that the last read is short.
  buffer.bytes = Buffer.allocUnsafeSlow(
    start + Math.min(Math.max(old.length * 2 - start, size + 1), MAX_BYTES + 1),
  );
  old.copy(buffer.bytes);
  return true;
}
