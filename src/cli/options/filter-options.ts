import type { Command } from 'commander';
import { collect } from './options.ts';

/** The options that keep some stories and drop the others. */
export interface FilterFlags {
  readonly where?: string;
  readonly id?: readonly string[];
  readonly agency?: readonly string[];
  readonly place?: readonly string[];
  readonly author?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

export function addFilterOptions(command: Command): Command {
  return command
    .optionsGroup('Which stories:')
    .option('-w, --where <query>', 'that match a query, as search takes it')
    .option('--id <id>', 'with this ID', collect)
    .option('--agency <words>', 'whose dateline names this agency', collect)
    .option('--place <words>', 'whose dateline names this place', collect)
    .option('--author <words>', 'by this author', collect)
    .option('--since <date>', 'with a timestamp from this year, month or day on')
    .option('--until <date>', 'with a timestamp up to this year, month or day');
}
