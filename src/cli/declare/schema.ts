import type { Command } from 'commander';
import type { Runner } from '../runner.ts';

export function declareSchema(program: Command, { io, done }: Runner): void {
  program
    .command('schema')
    .description('the JSON Schema of the story object')
    .addHelpText('after', '\nExamples:\n  $ copydesk schema > story.schema.json\n')
    .action(async () => {
      const { run } = await import('../commands/schema.ts');
      done(run(io));
    });
}
