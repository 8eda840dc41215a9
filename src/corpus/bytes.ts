import { constants } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { errorCode, type InputProblem, inputProblem, problemFromError } from './problem.ts';

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
  if (buffer.bytes.length > KEPT_SIZE) buffer.bytes = Buffer.allocUnsafeSlow(FIRST_SIZE);
  try {
    const length = path === '-' ? readStream(STANDARD_INPUT, buffer) : readPath(path, buffer);
    return length === null ? tooLarge(path) : buffer.bytes.subarray(0, length);
  } catch (error) {
    return problemFromError(path, error);
  }
}

export function tooLarge(path: string): InputProblem {
  const limit = `${Math.round(MAX_BYTES / 2 ** 20)} MiB`;
  return inputProblem('too-large', path, `holds more than ${limit}; split it into smaller files`);
}

const STANDARD_INPUT = 0;
const FIRST_SIZE = 64 * 2 ** 10;
/** After a file larger than this the space is given back. */
const KEPT_SIZE = 16 * 2 ** 20;
const RETRY_MS = 5;

function readPath(path: string, buffer: ReadBuffer): number | null {
  const fd = openSync(path, 'r');
  try {
    return readFile(fd, buffer);
  } catch (error) {
    if (errorCode(error) !== 'ESPIPE') throw error;
    return readStream(fd, buffer);
  } finally {
    closeSync(fd);
  }
}

/**
 * Reads by position, which a pipe refuses (ESPIPE). What can be read so ends at the first short
 * read, and that saves the small file, which is nearly every file, a second call.
 */
function readFile(fd: number, buffer: ReadBuffer): number | null {
  let length = 0;
  for (;;) {
    const room = buffer.bytes.length - length;
    const got = readSync(fd, buffer.bytes, length, room, length);
    length += got;
    if (got < room) return length;
    if (!grow(buffer, fstatSync(fd).size)) return null;
  }
}

/** Reads a pipe, a terminal or a device to its end, however small the pieces it comes in. */
function readStream(fd: number, buffer: ReadBuffer): number | null {
  let length = 0;
  for (;;) {
    const got = readPiece(fd, buffer.bytes, length);
    if (got === 0) return length;
    length += got;
    if (length === buffer.bytes.length && !grow(buffer, 0)) return null;
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

/** Doubles the space, or makes it fit a file of `size`; false when that is more than the limit. */
function grow(buffer: ReadBuffer, size: number): boolean {
  const old = buffer.bytes;
  if (old.length > MAX_BYTES || size > MAX_BYTES) return false;
  // One byte more than the file, so that the read which ends it is short.
  buffer.bytes = Buffer.allocUnsafeSlow(
    Math.min(Math.max(old.length * 2, size + 1), MAX_BYTES + 1),
  );
  old.copy(buffer.bytes);
  return true;
}
