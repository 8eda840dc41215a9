import { InvalidArgumentError } from 'commander';

/** Adds a value to those an option was given before. */
export function collect(value: string, previous: readonly string[] = []): readonly string[] {
  return [...previous, value];
}

/** A whole number from 0 up; a usage error otherwise. */
export function wholeNumber(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(value);
}

/** A whole number from 1 up; a usage error otherwise. */
export function positiveNumber(value: string): number {
  const number = wholeNumber(value);
  if (number === 0) throw new InvalidArgumentError('It takes a whole number from 1 up.');
  return number;
}

/** The items of lists that are separated by commas. */
export function listed(lists: readonly string[]): string[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
