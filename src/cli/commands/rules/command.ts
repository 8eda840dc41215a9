import type { Command } from 'commander';
import { addColorOption, addFormatOptions, type OutputFlags } from '../../options/options.ts';
import type { Runner } from '../../runner.ts';

export const RULES_FORMATS = ['table', 'json'] as const;

export interface RulesFlags extends OutputFlags {
  readonly format: (typeof RULES_FORMATS)[number];
}

const EXAMPLES = `
Examples:
  $ copydesk rules
  $ copydesk rules headline-length
  $ copydesk rules headline                    all of this category
  $ copydesk rules --json | jq -r '.[] | select(.fix == "safe") | .name'
`;

export function declareRules(program: Command, { io, done }: Runner): void {
  const command = program
    .command('rules')
    .description('the rules that validate goes by')
    .argument('[rule]', 'explain this one, or list those of a category');
  addFormatOptions(command, RULES_FORMATS, 'table');
  addColorOption(command)
    .addHelpText('after', EXAMPLES)
    .action(async (name: string | undefined, flags: RulesFlags) => {
      const { run } = await import('./run.ts');
      done(await run(name ?? null, flags, io));
    });
}
