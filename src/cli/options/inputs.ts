import { type Command, Option } from 'commander';
import { ENCODINGS, type Encoding, encodingFromLabel } from '../../corpus/encoding/encoding.ts';
import { parsePathList } from '../../corpus/find/path-list.ts';
import { UsageError } from '../../errors.ts';
import { readNamed } from '../../files/named-file.ts';
import { unknownValue } from '../../output/text/suggest.ts';
import type { Io } from '../../terminal/io.ts';
import { INDEX_USES, type IndexUse, type InputSettings } from '../../work/inputs.ts';
import { collect, positiveNumber } from './values.ts';

/** The options that choose inputs, shared by all commands that read stories. */
export interface InputFlags {
  readonly glob?: readonly string[];
  readonly hidden?: boolean;
  readonly ignore: boolean;
  readonly filesFrom?: string;
  readonly null?: boolean;
  readonly encoding?: string;
  readonly threads?: number;
  readonly progress: boolean;
  readonly index: IndexUse;
  readonly indexDir?: string;
}

export function addInputOptions(command: Command): Command {
  return command
    .optionsGroup('Inputs:')
    .option(
      '-g, --glob <glob>',
      'in folders, read only files that match GLOB; "!" excludes (default: *.txt, *.txt.gz)',
      collect,
    )
    .option('--hidden', 'also read hidden files and folders')
    .option('--no-ignore', 'also read files that .gitignore lists')
    .option('--files-from <file>', 'read paths from FILE, one per line; "-" is standard input')
    .option('-0, --null', 'paths in --files-from are separated by NUL')
    .option('--encoding <name>', 'encoding of files that are not Unicode (default: detected)')
    .option(
      '-j, --threads <count>',
      'number of threads, at most one per processor (default: chosen automatically)',
      positiveNumber,
    )
    .option('--no-progress', 'show no progress in a terminal')
    .addOption(
      new Option('--index <use>', "how to use the archive's index (see docs/index.md)")
        .choices(INDEX_USES)
        .default('auto'),
    )
    .option('--index-dir <folder>', 'look for the index in FOLDER instead of in the archive');
}

export function inputSettings(paths: readonly string[], flags: InputFlags, io: Io): InputSettings {
  return {
    glob: flags.glob ?? [],
    hidden: flags.hidden ?? false,
    ignoreFiles: flags.ignore,
    encoding: flags.encoding === undefined ? null : encodingNamed(flags.encoding),
    threads: flags.threads ?? null,
    progress: flags.progress,
    index: flags.index,
    indexFolder: flags.indexDir ?? null,
    paths: choosePaths(paths, flags, io),
    pathList: flags.filesFrom ?? null,
  };
}

function encodingNamed(label: string): Encoding {
  const encoding = encodingFromLabel(label);
  if (encoding === null) throw new UsageError(unknownValue('encoding', label, ENCODINGS));
  return encoding;
}

function choosePaths(paths: readonly string[], flags: InputFlags, io: Io): readonly string[] {
  if (flags.filesFrom !== undefined) {
    const list = readNamed(flags.filesFrom, '--files-from: ');
    return [...paths, ...parsePathList(list, flags.null ?? false)];
  }
  if (flags.null === true) throw new UsageError('-0 needs --files-from.');
  if (paths.length > 0) return paths;
  return [io.stdinIsPiped ? '-' : '.'];
}
