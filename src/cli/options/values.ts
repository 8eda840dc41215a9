import { type Command, InvalidArgumentError, type Option } from 'commander';
import { UsageError } from '../../errors.ts';
import { readWholeNumber } from '../../text/whole-number.ts';

/** Adds a value to those of earlier occurrences of the option. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Makes options that take one value refuse a second one, which would silently replace the first. */
export function refuseRepeats(command: Command): void {
  for (const option of command.options) {
    if (option.required && option.parseArg !== collect) refuseRepeat(option);
  }
}

function refuseRepeat(option: Option): void {
  const parse: (value: string, previous: unknown) => unknown =
    option.parseArg ?? ((value) => value);
  let given = false;
  option.argParser((value: string, previous: unknown) => {
    if (given) throw new UsageError(`${option.long} is given twice. Give it once.`);
    given = true;
    return parse(value, previous);
  });
}

/** Parses a whole number of at least 0. Throws a usage error otherwise. */
export function wholeNumber(value: string): number {
  const number = readWholeNumber(value);
  if (number === null) throw new InvalidArgumentError('It takes a whole number.');
  return number;
}

/** Parses a whole number of at least 1. Throws a usage error otherwise. */
export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It takes a whole number from 1 up.');
  return number;
}

/** Splits comma-separated lists into their items. */
export function listed(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
