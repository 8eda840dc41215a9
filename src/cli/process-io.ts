import { fstatSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import type { WriteStream } from 'node:tty';
import { BrokenPipeError, systemErrorCode } from './errors.ts';
import type { Io, Output } from './io.ts';

const CHUNK = 1 << 16;
const LONGEST_WAIT_MS = 100;
const DEFAULT_COLUMNS = 80;
const RETRY_MS = 1;

function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

function writeAll(fd: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(fd, bytes, done);
    } catch (error) {
      const code = systemErrorCode(error);
      if (code === 'EPIPE') throw new BrokenPipeError();
      if (code !== 'EAGAIN') throw error;
      sleep(RETRY_MS);
    }
  }
}

/**
 * A file descriptor written to synchronously: `process.stdout` costs milliseconds of start-up and
 * loses what is pending when the process exits. The first text goes out at once, later text in
 * chunks, to a terminal always at once.
 */
class FdOutput implements Output {
  readonly terminal: { readonly columns: number } | null;
  readonly #fd: number;
  #pending: string[] = [];
  #size = 0;
  #flushedAt = 0;

  constructor(fd: number, stream: () => WriteStream) {
    this.#fd = fd;
    this.terminal = isTerminal(fd) ? { columns: stream().columns || DEFAULT_COLUMNS } : null;
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#size += text.length;
    const due = this.#size >= CHUNK || Date.now() - this.#flushedAt > LONGEST_WAIT_MS;
    if (this.terminal !== null || due) this.flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.flush();
    writeAll(this.#fd, bytes);
  }

  flush(): void {
    if (this.#size === 0) return;
    const bytes = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#size = 0;
    writeAll(this.#fd, bytes);
    this.#flushedAt = Date.now();
  }
}

/** Asks `node:tty`, which takes milliseconds to load, only of a device that may be a terminal. */
function isTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice() || stat.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(fd);
}

function isPiped(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    return stat.isFIFO() || stat.isFile() || stat.isSocket();
  } catch {
    return false;
  }
}

/** The real process. */
export function processIo(): Io {
  return {
    stdout: new FdOutput(1, () => process.stdout),
    stderr: new FdOutput(2, () => process.stderr),
    env: process.env,
    stdinIsPiped: isPiped(0),
  };
}
