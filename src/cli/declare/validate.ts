import type { Command } from 'commander';
import {
  addColorOption,
  addFormatOptions,
  addInputOptions,
  type InputFlags,
  type OutputFlags,
} from '../options.ts';
import type { Runner } from '../runner.ts';

export const VALIDATE_FORMATS = ['pretty', 'compact', 'json', 'ndjson'] as const;

export interface ValidateFlags extends InputFlags, OutputFlags {
  readonly format: (typeof VALIDATE_FORMATS)[number];
}

const EXAMPLES = `
Examples:
  $ copydesk validate archive
  $ copydesk validate --format compact story.txt
  $ git diff --name-only -z --cached | copydesk validate --files-from - -0
`;

export function declareValidate(program: Command, { io, done }: Runner): void {
  const command = program
    .command('validate')
    .description('problems, for people, CI and hooks')
    .argument('[paths...]', 'files and folders; "-" is standard input');
  addFormatOptions(command, VALIDATE_FORMATS, 'pretty');
  addColorOption(command);
  addInputOptions(command)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags: ValidateFlags) => {
      const { run } = await import('../commands/validate.ts');
      done(await run(paths, flags, io));
    });
}
