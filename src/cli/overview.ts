import type { Command } from 'commander';
import type { Style } from '../output/text/style.ts';
import { VERSION } from '../version.ts';

const EXAMPLES = [
  ['copydesk list archive', 'what is there'],
  ['copydesk search "trade talks" archive', 'where it is said'],
  ['copydesk show 470853 --in archive', 'one story, to read'],
  ['copydesk stats archive --by place', 'the shape of it all'],
] as const;

/** A one-screen introduction, shown for the command name alone. */
export function overview(program: Command, style: Style): string {
  const commands = program
    .createHelp()
    .visibleCommands(program)
    .filter((command) => command.name() !== 'help');
  const columns = Math.max(...commands.map((command) => command.name().length));
  return [
    `${style.headline('copydesk')} ${VERSION}  ${program.description()}`,
    '',
    ...commands.map(
      (command) => `  ${style.label(command.name().padEnd(columns))}  ${command.description()}`,
    ),
    '',
    'To begin with:',
    ...EXAMPLES.map(([line, about]) => `  $ ${line.padEnd(40)}${style.quiet(about)}`),
    '',
    'Each command explains itself: copydesk help list.',
    '',
  ].join('\n');
}
