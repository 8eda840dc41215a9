import { type Command, Option } from 'commander';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { acceptColorOption } from '../../options/output.ts';
import { positiveNumber } from '../../options/values.ts';
import type { IndexOptions } from './update.ts';

interface IndexFlags {
  readonly status?: boolean;
  readonly remove?: boolean;
  readonly watch?: boolean;
  readonly indexDir?: string;
  readonly threads?: number;
  readonly progress: boolean;
}

const EXAMPLES = `
Examples:
  $ copydesk index archive             create the index, or update it
  $ copydesk index --watch archive     keep it up to date until Ctrl-C
  $ copydesk index --status archive
  $ copydesk index --remove archive
  $ copydesk index --index-dir ~/archive-index /mnt/archive
  $ copydesk search cocoa --index-dir ~/archive-index /mnt/archive
`;

export function declareIndex(program: Command, io: Io, done: Done): void {
  const command = program
    .command('index')
    .description('Create or update an index that makes other commands faster')
    .argument('[folder]', 'the archive (default: the current folder)')
    .addOption(
      new Option('--status', 'show what the index contains and what is out of date').conflicts([
        'remove',
        'watch',
      ]),
    )
    .addOption(new Option('--remove', 'delete the index').conflicts(['watch']))
    .option('--watch', 'keep running, and update the index whenever the archive changes')
    .option('--index-dir <folder>', 'keep the index in FOLDER, for read-only archives')
    .option(
      '-j, --threads <count>',
      'number of threads (default: chosen automatically)',
      positiveNumber,
    )
    .option('--no-progress', 'show no progress in a terminal');
  acceptColorOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string | undefined, flags: IndexFlags) => {
      const { run } = await import('./run.ts');
      done(await run(optionsOf(folder ?? '.', flags), io));
    });
}

function optionsOf(folder: string, flags: IndexFlags): IndexOptions {
  const { indexDir = null, threads = null, progress } = flags;
  return { folder, indexFolder: indexDir, action: actionOf(flags), threads, progress };
}

function actionOf({ status, remove, watch }: IndexFlags): IndexOptions['action'] {
  if (status === true) return 'status';
  if (remove === true) return 'remove';
  return watch === true ? 'watch' : 'update';
}
