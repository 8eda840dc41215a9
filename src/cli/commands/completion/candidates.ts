import type { Argument, Command, Option } from 'commander';
import { optionValues, RULES_OR_CATEGORIES } from './values.ts';

/** A possible completion of a word. */
export interface Candidate {
  readonly value: string;
  readonly about: string;
}

interface Completion {
  readonly candidates: readonly Candidate[];
  /** Whether file names are possible completions too. */
  readonly files: boolean;
}

/** The help topic that is not a command. */
const QUERY: Candidate = { value: 'query', about: 'The query language' };

const NOTHING: Completion = { candidates: [], files: false };
const FILES: Completion = { candidates: [], files: true };

/** Placeholders of options and arguments that take paths. */
const PATHS = new Set(['file', 'folder', 'path', 'paths', 'glob', 'stories']);

/** Completes the last word of a command line, given all words after the program's name. */
export function complete(program: Command, words: readonly string[]): Completion {
  const typed = words.map(unquote).filter((word, index) => word !== '=' || index === 0);
  const last = words.at(-1) === '=' ? '' : (typed.pop() ?? '');
  const { command, pending, position } = readBefore(program, typed);
  if (pending !== null) return valuesOf(command, pending, last);
  const assigned = /^(--[a-z-]+)=(.*)$/s.exec(last);
  if (assigned !== null) {
    const option = findOption(command, assigned[1] ?? '');
    return option === null
      ? NOTHING
      : valuesOf(command, option, assigned[2] ?? '', `${assigned[1]}=`);
  }
  if (last.startsWith('-')) return startingWith(last, optionsOf(command));
  if (command.commands.length > 0) {
    const topics = typed[0] === 'help' ? [QUERY] : [];
    return startingWith(last, [...commandsOf(command), ...topics]);
  }
  const argument = command.registeredArguments[position] ?? command.registeredArguments.at(-1);
  return argument === undefined ? NOTHING : argumentValues(argument, last);
}

/** Shells pass words as they were typed, including quotes and backslashes. */
function unquote(word: string): string {
  return word.replace(/^["']/, '').replace(/["']$/, '').replace(/\\(.)/g, '$1');
}

interface Before {
  readonly command: Command;
  /** The option whose value comes next. */
  readonly pending: Option | null;
  /** The number of arguments given to the command so far. */
  readonly position: number;
}

function readBefore(program: Command, words: readonly string[]): Before {
  let command = program;
  let pending: Option | null = null;
  let position = 0;
  for (const word of words) {
    if (pending !== null) pending = null;
    else if (word.startsWith('-')) {
      const option = findOption(command, word);
      pending = option?.required || option?.optional ? option : null;
    } else {
      const inner = command.commands.find((one) => one.name() === word);
      if (inner === undefined) position++;
      else command = inner;
    }
  }
  return { command, pending, position };
}

function visibleOptions(command: Command): readonly Option[] {
  return command.createHelp().visibleOptions(command);
}

function findOption(command: Command, flag: string): Option | null {
  return visibleOptions(command).find(({ long, short }) => flag === long || flag === short) ?? null;
}

function optionsOf(command: Command): Candidate[] {
  return visibleOptions(command).map(({ long, short, description }) => ({
    value: long ?? short ?? '',
    about: description,
  }));
}

function commandsOf(command: Command): Candidate[] {
  return command
    .createHelp()
    .visibleCommands(command)
    .map((one) => ({ value: one.name(), about: one.description() }));
}

function startingWith(start: string, candidates: readonly Candidate[]): Completion {
  return { candidates: candidates.filter(({ value }) => value.startsWith(start)), files: false };
}

/** The values of an option that begin with `start`, ignoring case, each prefixed with `before`. */
function valuesOf(command: Command, option: Option, start: string, before = ''): Completion {
  const placeholder = /<([a-z]+)>/.exec(option.flags)?.[1] ?? '';
  if (PATHS.has(placeholder)) return FILES;
  const values = option.argChoices ?? optionValues(command.name(), option.long ?? '', start);
  const folded = start.toLowerCase();
  const candidates = values
    .filter((value) => value.toLowerCase().startsWith(folded))
    .map((value) => ({ value: before + value, about: '' }));
  return { candidates, files: false };
}

function argumentValues(argument: Argument, start: string): Completion {
  const choices = argument.argChoices ?? (argument.name() === 'rule' ? RULES_OR_CATEGORIES : null);
  if (choices !== null) {
    return startingWith(
      start,
      choices.map((value) => ({ value, about: '' })),
    );
  }
  return PATHS.has(argument.name()) ? FILES : NOTHING;
}
