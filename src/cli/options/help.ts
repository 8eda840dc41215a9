import { EventEmitter } from 'node:events';
import { type Argument, type Command, Help, type HelpConfiguration, type Option } from 'commander';
import { joinWords } from '../../output/text/count.ts';

/** Options that a summary leaves out, in addition to those of some groups. */
const DETAILS = ['--escape-formulas', '--hyperlink', '--no-pager', '--color', '--uri-base'];
const DETAIL_GROUPS = ['Inputs:', 'Known problems:', 'Options:'];

/** How all commands describe their options and arguments: `output format: text or json (default: text)`. */
export const HELP: HelpConfiguration = {
  optionDescription: ({ description, argChoices, defaultValue, negate }: Option) =>
    described(description, argChoices, negate ? undefined : defaultValue),
  argumentDescription: ({ description, argChoices, defaultValue }: Argument) =>
    described(description, argChoices, defaultValue),
};

function described(text: string, choices: readonly string[] | undefined, usual: unknown): string {
  const [, about = text, remark = ''] = /^(.*?)( \(.*\))?$/.exec(text) ?? [];
  const among = choices === undefined ? '' : `: ${joinWords(choices, 'or')}`;
  const isShown = typeof usual === 'string' || typeof usual === 'number';
  return `${about}${among}${remark}${isShown ? ` (default: ${usual})` : ''}`;
}

/** Leaves only the main options in a command's help, and no examples. */
export function summarize(command: Command): void {
  // Commands are event emitters, although their type does not say so.
  if (command instanceof EventEmitter) command.removeAllListeners('afterHelp');
  command
    .configureHelp({
      ...HELP,
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
