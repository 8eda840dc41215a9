import { closeSync, openSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { Draft } from './atomic-file.ts';
import { writing } from './writing.ts';

const CHUNK = 1 << 16;
const USUAL_MODE = 0o666;

/** Writes a file of these texts, whole or, where one of them fails, not at all. */
export function writeFile(path: string, texts: Iterable<string>): void {
  fillFile(path, (file) => {
    for (const text of texts) file.write(text);
  });
}

/** Has a file written, whole or, where `fill` fails, not at all. */
export function fillFile(path: string, fill: (file: FileOutput) => void): void {
  const file = new FileOutput(path);
  try {
    fill(file);
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
  readonly #sink: Sink;
  #pending: string[] = [];
  #size = 0;

  constructor(path: string) {
    this.#path = path;
    this.#sink = writing(path, () => openSink(path));
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#size += text.length;
    if (this.#size >= CHUNK) this.#flush();
  }

  writeBytes(bytes: Uint8Array): void {
    this.#flush();
    writing(this.#path, () => this.#sink.write(bytes));
  }

  /** The file is whole. */
  finish(): void {
    this.#flush();
    writing(this.#path, () => this.#sink.finish());
  }

  /** Leaves what stood there before. */
  discard(): void {
    this.#sink.discard();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#size = 0;
    writing(this.#path, () => this.#sink.write(bytes));
  }
}

function openSink(path: string): Sink {
  const there = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (there === undefined) return new Draft(path, USUAL_MODE);
  if (!there.isFile()) return openSpecial(path);
  const draft = new Draft(realpathSync(path), USUAL_MODE);
  draft.become(there);
  return draft;
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
