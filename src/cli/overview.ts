import type { Command } from 'commander';
import type { Style } from '../output/text/style.ts';
import { VERSION } from '../version.ts';

const EXAMPLES = [
  ['copydesk list archive', 'list the stories'],
  ['copydesk search "trade talks" archive', 'find passages'],
  ['copydesk show 470853 --in archive', 'read a story'],
  ['copydesk stats archive --by place', 'count by place'],
] as const;

/** A one-screen introduction, shown for the command name alone. */
export function overview(program: Command, style: Style): string {
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const columns = Math.max(...commands.map((command) => command.name().length));
  return [
    `${style.headline('copydesk')} ${VERSION}`,
    program.description(),
    '',
    ...commands.map(
      (command) => `  ${style.label(command.name().padEnd(columns))}  ${command.description()}`,
    ),
    '',
    'Examples:',
    ...EXAMPLES.map(([line, about]) => `  $ ${line.padEnd(40)}${style.quiet(about)}`),
    '',
    'Run "copydesk help <command>" for options and examples.',
    '',
  ].join('\n');
}
