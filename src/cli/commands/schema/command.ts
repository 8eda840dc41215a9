import type { Command } from 'commander';
import { Argument } from 'commander';
import type { Runner } from '../../runner.ts';

/** What there is a schema of. */
export const SCHEMA_NAMES = ['story', 'search', 'group', 'finding', 'config'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const EXAMPLES = `
Examples:
  $ copydesk schema > story.schema.json
  $ copydesk schema search > search.schema.json
  $ copydesk schema finding > finding.schema.json
  $ copydesk schema config > copydesk.schema.json
`;

export function declareSchema(program: Command, { io, done }: Runner): void {
  program
    .command('schema')
    .description(
      'the JSON Schema of stories, search results, groups, findings or the configuration',
    )
    .addArgument(
      new Argument('[what]', 'what the JSON is of').choices(SCHEMA_NAMES).default('story'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (what: SchemaName) => {
      const { run } = await import('./run.ts');
      done(run(what, io));
    });
}
