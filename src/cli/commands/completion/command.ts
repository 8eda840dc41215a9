import { Argument, type Command } from 'commander';
import type { Io } from '../../../terminal/io.ts';
import { type Done, EXIT } from '../../../work/exit-code.ts';
import { acceptColorOption } from '../../options/output.ts';
import { SHELLS, type Shell } from './scripts.ts';

const AFTER = `
Add the line for your shell to its startup file:
  bash   eval "$(copydesk completion bash)"       in ~/.bashrc
  zsh    eval "$(copydesk completion zsh)"        in ~/.zshrc, after compinit
  fish   copydesk completion fish | source        in ~/.config/fish/config.fish

Examples:
  $ copydesk completion bash > ~/.local/share/bash-completion/completions/copydesk
`;

/**
 * Declares `completion`, which prints a shell script, and the hidden `complete`, which the script
 * calls.
 */
export function declareCompletion(program: Command, io: Io, done: Done): void {
  const command = program
    .command('completion')
    .description('Print a shell completion script')
    .addArgument(new Argument('<shell>', 'shell to complete in').choices(SHELLS));
  acceptColorOption(command)
    .addHelpText('after', AFTER)
    .action(async (shell: Shell) => {
      const { SCRIPTS } = await import('./scripts.ts');
      io.stdout.write(SCRIPTS[shell]);
      done(EXIT.ok);
    });
  program
    .command('complete', { hidden: true })
    .description('Print completions for the last word')
    .argument('[words...]')
    .action(async (words: readonly string[]) => {
      const { complete } = await import('./candidates.ts');
      const { candidates, files } = complete(program, words);
      for (const { value, about } of candidates) io.stdout.write(`${value}\t${about}\n`);
      if (files) io.stdout.write(':files\n');
      done(EXIT.ok);
    });
}
