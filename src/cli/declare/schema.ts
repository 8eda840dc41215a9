import { Argument, type Command } from 'commander';
import type { Runner } from '../runner.ts';

export const SCHEMAS = ['story', 'config'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

const EXAMPLES = `
Examples:
  $ copydesk schema > story.schema.json
  $ copydesk schema config > copydesk.schema.json
`;

export function declareSchema(program: Command, { io, done }: Runner): void {
  program
    .command('schema')
    .description('the JSON Schema of the story object, or of the configuration')
    .addArgument(new Argument('[of]', 'what it describes').choices(SCHEMAS).default('story'))
    .addHelpText('after', EXAMPLES)
    .action(async (name: SchemaName) => {
      const { run } = await import('../commands/schema.ts');
      done(run(name, io));
    });
}
