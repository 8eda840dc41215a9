import type { Encoding } from '../encoding/encoding.ts';
import type { InputProblem } from '../problem.ts';
import { type RawFile, type ReadBuffer, readSome, releaseLarge } from '../read/bytes.ts';
import { type TextFile, textFromBytes } from '../read/read.ts';

/** What to do with the files. Each thread creates its own job from the same plain data. */
export type Job<Result> = FileJob<Result> | BatchJob<Result>;

/** Returns the files that are worth decoding. They are in `bytes`, each followed by a line feed. */
export type Prefilter = (bytes: Buffer, files: readonly RawFile[]) => readonly RawFile[];

export interface Prefiltered {
  /**
   * Inspects the raw bytes before they are decoded. Drops files that are certainly valid text and
   * certainly have no result.
   */
  readonly prefilter?: Prefilter;
}

export interface FileJob<Result> extends Prefiltered {
  /**
   * Processes one file. The result must be plain data that can be sent between threads; null if
   * there is none.
   */
  readonly run: (file: TextFile) => Result | null;
}

/** A job that is cheaper for several files at once. */
export interface BatchJob<Result> extends Prefiltered {
  /** Processes consecutive files into one result, with the same requirements as for `run`. */
  readonly runAll: (files: Iterable<TextFile>) => Result | null;
}

/** The result of a file. A file without a result has no outcome. */
export type Outcome<Result> =
  /** For several files, the path of the first. */
  | { readonly kind: 'result'; readonly path: string; readonly result: Result }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

export interface JobOptions {
  /** The encoding of files without a byte order mark; null to detect it. */
  readonly encoding: Encoding | null;
  /** The buffer of this thread. */
  readonly buffer: ReadBuffer;
}

/** Runs the job for some files, in order. */
export function runFiles<Result>(
  paths: readonly string[],
  job: Job<Result>,
  options: JobOptions,
): Outcome<Result>[] {
  const outcomes: Outcome<Result>[] = [];
  const files = textFiles(readAll(paths, job, options), outcomes);
  const add = (path: string, result: Result | null): void => {
    if (result !== null) outcomes.push({ kind: 'result', path, result });
  };
  if ('run' in job) for (const file of files) add(file.path, job.run(file));
  else add(paths[0] ?? '', job.runAll(files));
  return outcomes;
}

/** The paths that pass the prefilter; null if one of the files cannot be read. */
export function prefilteredPaths(
  paths: readonly string[],
  prefilter: Prefilter,
  { buffer }: JobOptions,
): string[] | null {
  const kept: string[] = [];
  for (let from = 0; from < paths.length; ) {
    const { files, problem, next } = readSome(paths, from, buffer);
    if (problem !== null) return null;
    for (const { path } of prefilter(buffer.bytes, files)) kept.push(path);
    from = next;
  }
  return kept;
}

/** Yields the files that pass the prefilter, and problems for those that cannot be read. */
function* readAll(
  paths: readonly string[],
  { prefilter }: Prefiltered,
  { encoding, buffer }: JobOptions,
): Generator<TextFile | InputProblem> {
  for (let from = 0; from < paths.length; ) {
    const { files, problem, next } = readSome(paths, from, buffer);
    yield* decodeAll(prefilter?.(buffer.bytes, files) ?? files, buffer, encoding);
    if (problem !== null) yield problem;
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

/** Yields the files and adds the problems to the outcomes. */
function* textFiles(
  read: Iterable<TextFile | InputProblem>,
  outcomes: Outcome<unknown>[],
): Generator<TextFile> {
  for (const file of read) {
    if ('code' in file) outcomes.push({ kind: 'problem', problem: file });
    else yield file;
  }
}
