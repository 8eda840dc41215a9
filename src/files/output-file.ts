import {
  accessSync,
  closeSync,
  constants,
  openSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { AtomicFile } from './atomic-file.ts';
import { interruptible } from './interrupts.ts';
import { writing } from './named-file.ts';
import { TextBuffer } from './text-buffer.ts';

const DEFAULT_MODE = 0o666;

/** Writes the texts to a file. If one of them throws, the file is left as it was. */
export async function writeFile(path: string, texts: Iterable<string>): Promise<void> {
  await fillFile(path, async (file) => {
    for await (const text of interruptible(texts)) file.write(text);
  });
}

/** Lets `fill` write a file. If it throws, the file is left as it was. */
export async function fillFile(
  path: string,
  fill: (file: FileOutput) => Promise<void>,
): Promise<void> {
  const file = new FileOutput(path);
  try {
    await fill(file);
    file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

type Sink = Pick<AtomicFile, 'write' | 'finish' | 'discard'>;

/**
 * A file that is written completely or not at all. An existing file keeps its mode, its owner and
 * the links to it. Anything but a regular file, such as a named pipe, is written directly. A file
 * that cannot be written is a usage error, raised in the constructor if it can be detected there.
 */
export class FileOutput {
  readonly #path: string;
  readonly #open: () => Sink;
  #opened: Sink | null = null;
  readonly #pending = new TextBuffer();

  constructor(path: string) {
    this.#path = path;
    this.#open = writing(path, () => sinkAt(path));
  }

  write(text: string): void {
    if (this.#pending.add(text)) this.#flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.#flush();
    writing(this.#path, () => this.#sink.write(bytes));
  }

  /** Opened with the first bytes. Until then, a signal ends the process at once. */
  get #sink(): Sink {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** Moves the completed file into place. */
  finish(): void {
    this.#flush();
    writing(this.#path, () => this.#sink.finish());
  }

  /** Leaves the existing file as it was. */
  discard(): void {
    this.#opened?.discard();
  }

  #flush(): void {
    const bytes = this.#pending.take();
    if (bytes.length === 0) return;
    writing(this.#path, () => this.#sink.write(bytes));
  }
}

/** Checks that a file can be written at the path. Returns a function that opens it. */
function sinkAt(path: string): () => Sink {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    const special = openSpecial(path);
    return () => special;
  }
  const target = there === undefined ? path : realpathSync(path);
  accessSync(dirname(target), constants.W_OK | constants.X_OK);
  return () => {
    const file = new AtomicFile(target, DEFAULT_MODE);
    if (there !== undefined) file.copyAttributes(there);
    return file;
  };
}

function openSpecial(path: string): Sink {
  const fd = openSync(path, 'w');
  let open = true;
  const close = (): void => {
    if (open) closeSync(fd);
    open = false;
  };
  return { write: (bytes) => writeFileSync(fd, bytes), finish: close, discard: close };
}
