import { Argument, type Command } from 'commander';
import type { Io } from '../../../terminal/io.ts';
import type { Done } from '../../../work/exit-code.ts';
import { acceptColorOption, addPagerOption, type PagerFlags } from '../../options/output.ts';
import type { SchemaName } from './run.ts';

const NAMES: readonly SchemaName[] = ['story', 'search', 'group', 'finding', 'config'];

const EXAMPLES = `
Examples:
  $ copydesk schema > story.schema.json
  $ copydesk schema search > search.schema.json
  $ copydesk schema finding > finding.schema.json
  $ copydesk schema config > copydesk.schema.json
`;

export function declareSchema(program: Command, io: Io, done: Done): void {
  const command = program
    .command('schema')
    .description('Print a JSON Schema')
    .addArgument(new Argument('[what]', 'what to describe').choices(NAMES).default('story'));
  addPagerOption(command);
  acceptColorOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (what: SchemaName, { pager }: PagerFlags) => {
      const { run } = await import('./run.ts');
      done(await run(what, pager, io));
    });
}
