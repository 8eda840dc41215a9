import { fstatSync, readlinkSync, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { basename } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { FileIdentity } from '../corpus/find/file-identity.ts';
import { BrokenPipeError, errorCode, UsageError } from '../errors.ts';
import { refusal } from '../files/named-file.ts';
import { TextBuffer } from '../files/text-buffer.ts';
import type { Io, Output } from './io.ts';
import { TerminalLine } from './status-line.ts';

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
      const code = errorCode(error);
      if (code === 'EPIPE') throw new BrokenPipeError();
      if (code === null) throw error;
      if (code !== 'EAGAIN') throw unwritable(fd, code);
      sleep(RETRY_MS);
    }
  }
}

function unwritable(fd: number, code: string): UsageError {
  const name = fd === 1 ? 'standard output' : 'standard error';
  return new UsageError(`${name} cannot be written: ${refusal(code)}.`);
}

/**
 * Writes to a file descriptor synchronously: `process.stdout` adds milliseconds of start-up time
 * and loses pending output when the process exits. The first text is written at once, later ones in
 * chunks; for a terminal every text is written at once.
 */
class FdOutput implements Output {
  readonly terminal: { readonly columns: number } | null;
  readonly file: FileIdentity | null;
  readonly #fd: number;
  readonly #beforeWrite: () => void;
  readonly #pending = new TextBuffer();
  #flushedAt = 0;

  constructor(fd: number, terminal: Output['terminal'], beforeWrite: () => void) {
    this.#fd = fd;
    this.file = terminal === null ? fileOf(fd) : null;
    this.terminal = terminal;
    this.#beforeWrite = beforeWrite;
  }

  write(text: string): void {
    const due = this.#pending.add(text) || Date.now() - this.#flushedAt > LONGEST_WAIT_MS;
    if (this.terminal !== null || due) this.flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.flush();
    this.#beforeWrite();
    writeAll(this.#fd, bytes);
  }

  flush(): void {
    const bytes = this.#pending.take();
    if (bytes.length === 0) return;
    this.#beforeWrite();
    writeAll(this.#fd, bytes);
    this.#flushedAt = Date.now();
  }
}

function fileOf(fd: number): FileIdentity | null {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() ? { dev: stats.dev, ino: stats.ino, name: nameOf(fd) } : null;
  } catch {
    return null;
  }
}

/** The name of an open file, on systems that reveal it, such as Linux. */
function nameOf(fd: number): string | null {
  try {
    return basename(readlinkSync(`/proc/self/fd/${fd}`));
  } catch {
    return null;
  }
}

function terminalOf(fd: number, stream: () => WriteStream): Output['terminal'] {
  return isTerminal(fd) ? { columns: stream().columns || DEFAULT_COLUMNS } : null;
}

/** Loads `node:tty`, which takes milliseconds, only for a device that may be a terminal. */
function isTerminal(fd: number): boolean {
  try {
    const stat = fstatSync(fd);
    if (!stat.isCharacterDevice() || stat.rdev === statSync(devNull).rdev) return false;
  } catch {
    return false;
  }
  return process.getBuiltinModule('node:tty').isatty(fd);
}

function kindOf(fd: number): 'pipe' | 'file' | 'other' {
  try {
    const stat = fstatSync(fd);
    if (stat.isFIFO() || stat.isSocket()) return 'pipe';
    return stat.isFile() ? 'file' : 'other';
  } catch {
    return 'other';
  }
}

function statusLine(terminal: Output['terminal']): TerminalLine | null {
  if (terminal === null || process.env.TERM === 'dumb') return null;
  return new TerminalLine((text) => writeAll(2, Buffer.from(text)), terminal.columns);
}

/**
 * What standard output calls before it writes, so that the status line does not mix with its text.
 */
function makeRoom(status: TerminalLine | null, stdout: Output['terminal']): () => void {
  if (status !== null && stdout !== null) return () => status.giveWay();
  // The reader of a pipe may take over the terminal with its first line, as less does.
  if (status !== null && kindOf(1) === 'pipe') return () => status.end();
  return () => {};
}

export function processIo(): Io {
  const stdout = terminalOf(1, () => process.stdout);
  const stderr = terminalOf(2, () => process.stderr);
  const status = statusLine(stderr);
  return {
    stdout: new FdOutput(1, stdout, makeRoom(status, stdout)),
    stderr: new FdOutput(2, stderr, () => status?.giveWay()),
    status,
    env: process.env,
    stdinIsPiped: kindOf(0) !== 'other',
  };
}
