import type { Output } from './io.ts';

/** Where no terminal says how wide it is: text to be read is set narrower than lines to be looked at. */
const PAGE = 80;
const SHEET = 100;

/** The columns to set text in that is read as prose, and pictures beside it. */
export function proseColumns({ terminal }: Pick<Output, 'terminal'>): number {
  return terminal?.columns ?? PAGE;
}

/** The columns to fit lines into: source lines, help, passages. */
export function lineColumns({ terminal }: Pick<Output, 'terminal'>): number {
  return terminal?.columns ?? SHEET;
}
