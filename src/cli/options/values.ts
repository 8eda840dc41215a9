import { InvalidArgumentError } from 'commander';

/** Adds a value to those of earlier occurrences of the option. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** Parses a whole number of at least 0. Throws a usage error otherwise. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
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
