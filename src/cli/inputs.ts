import { createReadBuffer, readBytes } from '../corpus/bytes.ts';
import { ENCODINGS, type Encoding, encodingFromLabel } from '../corpus/encoding.ts';
import { parsePathList } from '../corpus/path-list.ts';
import { type Input, type InputOptions, readInputs } from '../corpus/stories.ts';
import type { Story } from '../corpus/story.ts';
import { UsageError } from './errors.ts';
import { EXIT, type ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';
import { unknownValue } from './nearest.ts';
import type { InputFlags } from './options.ts';

type InputFile = Extract<Input, { kind: 'file' }>;

/** Where inputs come from: `readInputs`, or a stand-in for it. */
export type ReadInputs = (paths: readonly string[], options: InputOptions) => Iterable<Input>;

/** The inputs of one command: what to read, and how reading went. */
export class Inputs {
  /** `error` once an input could not be read. */
  outcome: ExitCode = EXIT.ok;
  readonly #paths: readonly string[];
  readonly #options: InputOptions;
  readonly #io: Io;
  readonly #read: ReadInputs;

  constructor(paths: readonly string[], flags: InputFlags, io: Io, read: ReadInputs = readInputs) {
    this.#read = read;
    this.#options = {
      glob: flags.glob ?? [],
      hidden: flags.hidden ?? false,
      ignoreFiles: flags.ignore,
      encoding: flags.encoding === undefined ? null : encodingNamed(flags.encoding),
    };
    this.#io = io;
    this.#paths = choosePaths(paths, flags, io);
  }

  /** The encoding that `--encoding` names. */
  get encoding(): Encoding | null {
    return this.#options.encoding;
  }

  get includeStandardInput(): boolean {
    return this.#paths.includes('-');
  }

  /** Each file that can be read; what cannot is said on standard error and passed over. */
  *files(): Generator<InputFile> {
    for (const input of this.#read(this.#paths, this.#options)) {
      if (input.kind === 'file') {
        yield input;
        continue;
      }
      this.#io.stderr.write(`copydesk: ${input.problem.message}\n`);
      this.outcome = EXIT.error;
    }
    this.#io.stderr.flush();
  }

  *stories(): Generator<Story> {
    for (const { stories } of this.files()) yield* stories();
  }
}

function encodingNamed(label: string): Encoding {
  const encoding = encodingFromLabel(label);
  if (encoding === null) throw new UsageError(unknownValue('encoding', label, ENCODINGS));
  return encoding;
}

function choosePaths(paths: readonly string[], flags: InputFlags, io: Io): readonly string[] {
  if (flags.filesFrom !== undefined) {
    return [...paths, ...readPathList(flags.filesFrom, flags.null ?? false)];
  }
  if (flags.null === true) throw new UsageError('-0 goes with --files-from.');
  if (paths.length > 0) return paths;
  return [io.stdinIsPiped ? '-' : '.'];
}

function readPathList(path: string, nulSeparated: boolean): string[] {
  const bytes = readBytes(path, createReadBuffer());
  if (!Buffer.isBuffer(bytes)) throw new UsageError(`--files-from: ${bytes.message}`);
  return parsePathList(bytes, nulSeparated);
}
