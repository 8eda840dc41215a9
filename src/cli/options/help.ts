import { EventEmitter } from 'node:events';
import { type Command, Help } from 'commander';

/** Options that a first look does without, beside those of some groups. */
const DETAILS = ['--escape-formulas', '--hyperlink', '--no-pager', '--color', '--uri-base'];
const DETAIL_GROUPS = ['Inputs:', 'Known problems:', 'Options:'];

/** Leaves only the main options in a command's help, and no examples. */
export function summarize(command: Command): void {
  // It is one, but its type does not say so.
  if (command instanceof EventEmitter) command.removeAllListeners('afterHelp');
  command
    .configureHelp({
      visibleOptions: (of) =>
        new Help()
          .visibleOptions(of)
          .filter(
            ({ long, helpGroupHeading = 'Options:' }) =>
              !DETAILS.includes(long ?? '') && !DETAIL_GROUPS.includes(helpGroupHeading),
          ),
    })
    .addHelpText(
      'after',
      `\nRun "copydesk ${command.name()} --help" for all options and examples.`,
    );
}
