import { closeSync, openSync, realpathSync, statSync, writeSync } from 'node:fs';
import { displayPath } from '../../corpus/problem.ts';
import { UsageError } from '../errors.ts';
import { NewFile, NotWritten, orNotWritten } from '../replace-file.ts';

/** Where the bytes go until they are all there, and how that ends. */
interface Sink {
  write(bytes: Uint8Array): void;
  finish(): void;
  discard(): void;
}

const CHUNK = 1 << 16;
const USUAL_MODE = 0o666;

/**
 * The file that an option names for output: there whole at the end of the run, or not at all. A pipe or a device is
 * written to as it is. Throws usage errors.
 */
export class OutputFile {
  readonly #where: string;
  readonly #sink: Sink;
  #pending: string[] = [];
  #size = 0;

  /** Opens it at the start of a run, so that a wrong path is told before the work. */
  static open(option: string, path: string): OutputFile {
    const where = `${option}: ${displayPath(path)}`;
    return new OutputFile(
      where,
      attempt(where, () => openSink(path)),
    );
  }

  private constructor(where: string, sink: Sink) {
    this.#where = where;
    this.#sink = sink;
  }

  write(text: string): void {
    this.#pending.push(text);
    this.#size += text.length;
    if (this.#size >= CHUNK) this.#flush();
  }

  finish(): void {
    this.#flush();
    attempt(this.#where, () => this.#sink.finish());
  }

  discard(): void {
    this.#sink.discard();
  }

  #flush(): void {
    const bytes = Buffer.from(this.#pending.join(''));
    this.#pending = [];
    this.#size = 0;
    attempt(this.#where, () => this.#sink.write(bytes));
  }
}

function openSink(path: string): Sink {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (stats === undefined) return new NewFile(path, USUAL_MODE);
  if (stats.isDirectory()) throw new NotWritten('is a folder');
  if (!stats.isFile()) return openDevice(path);
  const file = new NewFile(realpathSync(path), USUAL_MODE);
  file.become(stats);
  return file;
}

function openDevice(path: string): Sink {
  const fd = openSync(path, 'w');
  return {
    write(bytes) {
      for (let done = 0; done < bytes.length; ) done += writeSync(fd, bytes, done);
    },
    finish: () => closeSync(fd),
    discard: () => closeSync(fd),
  };
}

function attempt<T>(where: string, work: () => T): T {
  try {
    return orNotWritten(work);
  } catch (error) {
    if (!(error instanceof NotWritten)) throw error;
    throw new UsageError(`${where}: ${error.message}`);
  }
}
