import { type ReadBuffer, readBytes } from './bytes.ts';
import type { Encoding } from './encoding.ts';
import type { InputProblem } from './problem.ts';
import { type TextFile, textFromBytes } from './read.ts';

/** What is done with the files. Each thread makes its own from the same plain data. */
export type Job<Result> = FileJob<Result> | BatchJob<Result>;

interface Screen {
  /**
   * A look at the bytes as they stand on disk, before they are decoded: false where the file is
   * good text for certain and gives nothing.
   */
  readonly mayGive?: (bytes: Buffer) => boolean;
}

export interface FileJob<Result> extends Screen {
  /** What a file gives: plain values, fit to be sent between threads; null for nothing. */
  readonly run: (file: TextFile) => Result | null;
}

/** For what is cheaper to tell of several files at once. */
export interface BatchJob<Result> extends Screen {
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
  const files = textFiles(paths, job, options, outcomes);
  const add = (path: string, result: Result | null): void => {
    if (result !== null) outcomes.push({ kind: 'result', path, result });
  };
  if ('run' in job) for (const file of files) add(file.path, job.run(file));
  else add(paths[0] ?? '', job.runAll(files));
  return outcomes;
}

/** The files that can be read and may give something; what cannot be read is put to the problems. */
function* textFiles<Result>(
  paths: readonly string[],
  { mayGive }: Job<Result>,
  { encoding, buffer }: JobOptions,
  problems: Outcome<Result>[],
): Generator<TextFile> {
  for (const path of paths) {
    const bytes = readBytes(path, buffer);
    if (!Buffer.isBuffer(bytes)) {
      problems.push({ kind: 'problem', problem: bytes });
      continue;
    }
    if (mayGive?.(bytes) === false) continue;
    const file = textFromBytes(path, bytes, encoding);
    if ('code' in file) problems.push({ kind: 'problem', problem: file });
    else yield file;
  }
}
