import type { Encoding } from '../encoding/encoding.ts';
import type { InputProblem } from '../problem.ts';
import { type RawFile, type ReadBuffer, readSome, releaseLarge } from '../read/bytes.ts';
import { type TextFile, textFromBytes } from '../read/read.ts';

/** Returns the files that are worth decoding. They are in `bytes`, each followed by a line feed. */
export type Prefilter = (bytes: Buffer, files: readonly RawFile[]) => readonly RawFile[];

export interface Prefiltered {
  /**
   * Inspects the raw bytes before they are decoded. Drops files that are certainly valid text and
   * certainly have no result.
   */
  readonly prefilter?: Prefilter;
}

/** What to do with each file. Each thread creates its own job from the same plain data. */
export interface Job<Result> extends Prefiltered {
  /**
   * Processes one file. The result must be plain data that can be sent between threads; null if
   * there is none.
   */
  readonly run: (file: TextFile) => Result | null;
}

/** The result of a file. A file without a result has no outcome. */
export type Outcome<Result> =
  | { readonly kind: 'result'; readonly path: string; readonly result: Result }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

interface JobOptions {
  /** The encoding of files without a byte order mark; null to detect it. */
  readonly encoding: Encoding | null;
  /** The buffer of this thread. */
  readonly buffer: ReadBuffer;
}

/** Runs the job for some files, in order. */
export function* runFiles<Result>(
  paths: readonly string[],
  job: Job<Result>,
  { encoding, buffer }: JobOptions,
): Generator<Outcome<Result>> {
  for (let from = 0; from < paths.length; ) {
    const { files, problem, next } = readSome(paths, from, buffer);
    const kept = job.prefilter?.(buffer.bytes, files) ?? files;
    for (const file of decodeAll(kept, buffer, encoding)) {
      if ('code' in file) yield { kind: 'problem', problem: file };
      else {
        const result = job.run(file);
        if (result !== null) yield { kind: 'result', path: file.path, result };
      }
    }
    if (problem !== null) yield { kind: 'problem', problem };
    from = next;
  }
}

/**
 * The most decoded text to hold back, in bytes. Small files can be large once they are
 * decompressed.
 */
const MAX_WAITING = 2 ** 22;

/**
 * Decodes several files before the first is used, which is faster for the reason given at readSome.
 * A buffer that a large file made grow is released before the text is used.
 */
function* decodeAll(
  files: readonly RawFile[],
  buffer: ReadBuffer,
  encoding: Encoding | null,
): Generator<TextFile | InputProblem> {
  let waiting: (TextFile | InputProblem)[] = [];
  let size = 0;
  for (const { path, start, end } of files) {
    const text = textFromBytes(path, buffer.bytes.subarray(start, end), encoding);
    if (end === files.at(-1)?.end) releaseLarge(buffer);
    waiting.push(text);
    size += 'code' in text ? 0 : text.bytes;
    if (size < MAX_WAITING) continue;
    yield* waiting;
    waiting = [];
    size = 0;
  }
  yield* waiting;
}
