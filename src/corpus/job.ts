import { type ReadBuffer, readBytes } from './bytes.ts';
import type { Encoding } from './encoding.ts';
import type { InputProblem } from './problem.ts';
import { type TextFile, textFromBytes } from './read.ts';

/** What is done with each file. Each thread makes its own from the same plain data. */
export interface FileJob<Result> {
  /**
   * A look at the bytes as they stand on disk, before they are decoded: false where the file is
   * good text for certain and gives nothing.
   */
  readonly mayGive?: (bytes: Buffer) => boolean;
  /** What a file gives: plain values, fit to be sent between threads; null for nothing. */
  readonly run: (file: TextFile) => Result | null;
}

/** What came of one file; files that give nothing have no outcome. */
export type Outcome<Result> =
  | { readonly kind: 'result'; readonly path: string; readonly result: Result }
  | { readonly kind: 'problem'; readonly problem: InputProblem };

export interface JobOptions {
  /** For files without a byte order mark; null lets the bytes decide. */
  readonly encoding: Encoding | null;
  /** This thread's own. */
  readonly buffer: ReadBuffer;
}

/** Does the job for one file; null where it gives nothing. */
export function runFile<Result>(
  path: string,
  job: FileJob<Result>,
  { encoding, buffer }: JobOptions,
): Outcome<Result> | null {
  const bytes = readBytes(path, buffer);
  if (!Buffer.isBuffer(bytes)) return { kind: 'problem', problem: bytes };
  if (job.mayGive?.(bytes) === false) return null;
  const file = textFromBytes(path, bytes, encoding);
  if ('code' in file) return { kind: 'problem', problem: file };
  const result = job.run(file);
  return result === null ? null : { kind: 'result', path, result };
}

/** The same for several, in their order. */
export function runFiles<Result>(
  paths: readonly string[],
  job: FileJob<Result>,
  options: JobOptions,
): Outcome<Result>[] {
  return paths.map((path) => runFile(path, job, options)).filter((outcome) => outcome !== null);
}
