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
import { Draft } from './atomic-file.ts';
import { interruptible } from './interrupts.ts';
import { writing } from './named-file.ts';
import { TextBuffer } from './text-buffer.ts';

const USUAL_MODE = 0o666;

/** Writes a file of these texts, whole or, where one of them fails, not at all. */
export async function writeFile(path: string, texts: Iterable<string>): Promise<void> {
  await fillFile(path, async (file) => {
    for await (const text of interruptible(texts)) file.write(text);
  });
}

/** Has a file written, whole or, where `fill` fails, not at all. */
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

/** Where the bytes go, and how that ends. */
type Sink = Pick<Draft, 'write' | 'finish' | 'discard'>;

/**
 * A file that comes to be whole or not at all; one that was there keeps its mode and owner, and
 * links to it stay. What is no regular file, such as a named pipe, is written as it goes. What
 * cannot be written is a usage error, from the start where that can be told.
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

  /** Begun with the first bytes: until then a signal ends the process at once. */
  get #sink(): Sink {
    this.#opened ??= this.#open();
    return this.#opened;
  }

  /** The file is whole. */
  finish(): void {
    this.#flush();
    writing(this.#path, () => this.#sink.finish());
  }

  /** Leaves what stood there before. */
  discard(): void {
    this.#opened?.discard();
  }

  #flush(): void {
    const bytes = this.#pending.take();
    if (bytes.length === 0) return;
    writing(this.#path, () => this.#sink.write(bytes));
  }
}

/** Looks whether a file can be written there, and gives what begins it. */
function sinkAt(path: string): () => Sink {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) {
    const special = openSpecial(path);
    return () => special;
  }
  const target = there === undefined ? path : realpathSync(path);
  accessSync(dirname(target), constants.W_OK | constants.X_OK);
  return () => {
    const draft = new Draft(target, USUAL_MODE);
    if (there !== undefined) draft.become(there);
    return draft;
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
