import type { CommanderError } from 'commander';
import { suggestions } from '../output/text/suggest.ts';
import type { Io } from '../terminal/io.ts';
import { commandHint, optionHint } from './hints.ts';
import { buildProgram } from './program.ts';

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
  if (what === 'command') return unknown('command', name, near, commandHint(name));
  if (what === 'option') return unknown('option', name, near, await hintFor(name, argv[0], io));
  return valueMistake(text) ?? otherMistake(text, argv[0]);
}

function unknown(
  what: string,
  name: string,
  near: string | undefined,
  hint: string | null,
): string {
  if (hint !== null) return `unknown ${what} "${name}". ${hint}`;
  if (near === undefined) return `unknown ${what} "${name}". See "copydesk --help".`;
  const names = near.split(', ').map((one) => `"${one}"`);
  return `unknown ${what} "${name}" (did you mean ${names.join(' or ')}?)`;
}

async function hintFor(name: string, chosen: string | undefined, io: Io): Promise<string | null> {
  const flag = name.replace(/=.*$/s, '');
  const hint = optionHint(flag, chosen);
  if (hint !== null) return hint;
  const others = (await buildProgram(io, () => {})).commands.filter(({ options }) =>
    options.some(({ hidden, long, short }) => !hidden && (long === flag || short === flag)),
  );
  if (others.length === 0) return null;
  return `It belongs to ${others.map((command) => command.name()).join(', ')}.`;
}

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
  return `${name} does not take "${value}" (${hint})`;
}

function otherMistake(text: string, chosen: string | undefined): string {
  const conflict = /^option '(.*)' cannot be used with option '(.*)'$/s.exec(text);
  if (conflict !== null) {
    return `${longFlag(conflict[1])} cannot be used with ${longFlag(conflict[2])}.`;
  }
  const valueless = /^option '(.*)' argument missing$/s.exec(text);
  if (valueless !== null) return `${longFlag(valueless[1])} needs a value: ${valueless[1]}`;
  const missing = /^missing required argument '(.*)'$/s.exec(text);
  if (missing !== null) return `<${missing[1]}> is missing. See "copydesk help ${chosen}".`;
  return text;
}

function longFlag(flags = ''): string {
  return /--[\w-]+/.exec(flags)?.[0] ?? flags;
}
