import type { Encoding } from '../encoding/encoding.ts';
import type { InputProblem } from '../problem.ts';
import { type RawFile, type ReadBuffer, readSome } from '../read/bytes.ts';
import { type TextFile, textFromBytes } from '../read/read.ts';

/** What is done with the files. Each thread makes its own from the same plain data. */
export type Job<Result> = FileJob<Result> | BatchJob<Result>;

/** The files, which stand in `bytes` with a line feed behind each, that are worth decoding. */
export type Prefilter = (bytes: Buffer, files: readonly RawFile[]) => readonly RawFile[];

export interface Prefiltered {
  /**
   * A look at the bytes as they stand on disk, before they are decoded: leaves out files that are
   * good text for certain and give nothing.
   */
  readonly prefilter?: Prefilter;
}

export interface FileJob<Result> extends Prefiltered {
  /** What a file gives: plain values, fit to be sent between threads; null for nothing. */
  readonly run: (file: TextFile) => Result | null;
}

/** For what is cheaper to tell of several files at once. */
export interface BatchJob<Result> extends Prefiltered {
  /** What some files that follow one another give together: likewise. */
  readonly runAll: (files: Iterable<TextFile>) => Result | null;
}

/** What came of a file; files that give nothing have no outcome. */
export type Outcome<Result> =
  /** Of several files the first one's path. */
  | { readonly kind: 'result'; readonly path: string; readonly result: Result }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

export interface JobOptions {
  /** For files without a byte order mark; null lets the bytes decide. */
  readonly encoding: Encoding | null;
  /** This thread's own. */
  readonly buffer: ReadBuffer;
}

/** Does the job for some files, in their order. */
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

/** The paths that a job does not filter out beforehand; null when one of the files cannot be read. */
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

/** The files that may give something, or why they cannot be read. */
function* readAll(
  paths: readonly string[],
  { prefilter }: Prefiltered,
  { encoding, buffer }: JobOptions,
): Generator<TextFile | InputProblem> {
  for (let from = 0; from < paths.length; ) {
    const { files, problem, next } = readSome(paths, from, buffer);
    yield* decodeAll(prefilter?.(buffer.bytes, files) ?? files, buffer.bytes, encoding);
    if (problem !== null) yield problem;
    from = next;
  }
}

/** Decoded text that waits to be looked at: small files hold much once they are unpacked. */
const MOST_WAITING = 2 ** 22;

/** Decodes some before the first is looked at, for the reason that readSome gives. */
function* decodeAll(
  files: readonly RawFile[],
  bytes: Buffer,
  encoding: Encoding | null,
): Generator<TextFile | InputProblem> {
  let waiting: (TextFile | InputProblem)[] = [];
  let size = 0;
  for (const { path, start, end } of files) {
    const text = textFromBytes(path, bytes.subarray(start, end), encoding);
    waiting.push(text);
    size += 'code' in text ? 0 : text.bytes;
    if (size < MOST_WAITING) continue;
    yield* waiting;
    waiting = [];
    size = 0;
  }
  yield* waiting;
}

/** The files alone; the problems are put to the outcomes. */
function* textFiles(
  read: Iterable<TextFile | InputProblem>,
  outcomes: Outcome<unknown>[],
): Generator<TextFile> {
  for (const file of read) {
    if ('code' in file) outcomes.push({ kind: 'problem', problem: file });
    else yield file;
  }
}
