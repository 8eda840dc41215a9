import { statSync } from 'node:fs';
import type { Command, CommanderError } from 'commander';
import { joinWords, quotedNames } from '../output/text/count.ts';
import { suggestions } from '../output/text/suggest.ts';
import type { Io } from '../terminal/io.ts';
import { commandHint, optionHint } from './hints.ts';
import { buildProgram, COMMAND_NAMES } from './program.ts';

/** Says what is wrong with a command line, and what to write instead. */
export async function explainMistake(
  { message }: CommanderError,
  argv: readonly string[],
  io: Io,
): Promise<string> {
  const text = message.replace(/^error: /, '');
  const [, what, name = '', near] =
    /^unknown (command|option) '(.*?)'(?:\n\(Did you mean (?:one of )?(.*)\?\))?$/s.exec(text) ??
    [];
  if (what === 'command') return unknownCommand(name, near);
  const { commands } = await buildProgram(io, () => {});
  if (what === 'option') return unknownOption(name, near, argv[0], commands);
  return valueMistake(text) ?? otherMistake(text, argv[0], commands);
}

function unknownCommand(name: string, near: string | undefined): string {
  const what = `unknown command "${name}"`;
  const hint = commandHint(name) ?? pathHint(name);
  if (hint !== null) return `${what}. ${hint}`;
  return near === undefined ? `${what}. See "copydesk --help".` : `${what}${didYouMean(near)}`;
}

/** For a story or a folder without a command before it. */
function pathHint(name: string): string | null {
  if (!/^[\w./\\-]+$/.test(name)) return null;
  const stats = statSync(name, { throwIfNoEntry: false });
  if (stats?.isDirectory()) return `"copydesk list ${name}" lists its stories.`;
  const isStory = stats !== undefined || /^\d+$/.test(name);
  return isStory ? `"copydesk show ${name}" prints that story.` : null;
}

function unknownOption(
  name: string,
  near: string | undefined,
  chosen: string | undefined,
  commands: readonly Command[],
): string {
  const flag = name.replace(/=.*$/s, '');
  const what = `unknown option "${name}"`;
  const hint = optionHint(flag, chosen);
  if (hint !== null) return `${what}. ${hint}`;
  const others = commands
    .filter(({ options }) =>
      options.some(({ hidden, long, short }) => !hidden && (long === flag || short === flag)),
    )
    .map((command) => command.name());
  const belongs = others.length === 0 ? '' : `It belongs to ${joinWords(others, 'and')}`;
  if (chosen === undefined || !COMMAND_NAMES.includes(chosen)) {
    const place = others.length === 0 ? '' : ` ${belongs}, and is given after the command.`;
    return place === '' ? `${what}. See "copydesk --help".` : `${what}.${place}`;
  }
  if (near !== undefined && (belongs === '' || near.startsWith(flag))) {
    return `${what}${didYouMean(near)}${belongs && `. ${belongs}.`}`;
  }
  return `${what}. ${belongs === '' ? `See "copydesk help ${chosen}"` : belongs}.`;
}

const didYouMean = (near: string): string => ` (did you mean ${quotedNames(near.split(', '))}?)`;

function valueMistake(text: string): string | null {
  const [, flags = '', argument = '', value = '', why = ''] =
    /^(?:option '(.*?)' argument|command-argument value(?= '.*' is invalid for argument '(.*?)'\.)) '(.*)' is invalid(?: for argument '.*?')?\. (.*)$/s.exec(
      text,
    ) ?? [];
  if (why === '') return null;
  const name = flags === '' ? `<${argument}>` : longFlag(flags);
  const choices = /^Allowed choices are (.*)\.$/s.exec(why)?.[1]?.split(', ');
  if (choices === undefined) return `${name} does not take "${value}". ${why}`;
  const [near] = suggestions(value, choices);
  const hint = near === undefined ? `choose from ${choices.join(', ')}` : `did you mean "${near}"?`;
  return `${name} does not take "${value}" (${hint})${formatHint(name, value)}`;
}

/** Formats that another command writes. */
function formatHint(name: string, value: string): string {
  if (name !== '--format' || !['csv', 'tsv', 'json'].includes(value)) return '';
  return `. "copydesk list --format ${value}" writes ${value.toUpperCase()}.`;
}

function otherMistake(
  text: string,
  chosen: string | undefined,
  commands: readonly Command[],
): string {
  const command = commands.find((one) => one.name() === chosen);
  const conflict = /^option '(.*)' cannot be used with option '(.*)'$/s.exec(text);
  if (conflict !== null) {
    return `${longFlag(conflict[1])} cannot be used with ${longFlag(conflict[2])}.`;
  }
  const [, flags] = /^option '(.*)' argument missing$/s.exec(text) ?? [];
  if (flags !== undefined) {
    const choices = command?.options.find((option) => option.flags === flags)?.argChoices;
    return `${longFlag(flags)} needs a value: ${choices ? joinWords(choices, 'or') : flags}`;
  }
  const [, name] = /^missing required argument '(.*)'$/s.exec(text) ?? [];
  if (name !== undefined) {
    const choices = command?.registeredArguments.find((one) => one.name() === name)?.argChoices;
    const which = choices ? `: ${joinWords(choices, 'or')}` : `. See "copydesk help ${chosen}".`;
    return `<${name}> is missing${which}`;
  }
  return text;
}

function longFlag(flags = ''): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
