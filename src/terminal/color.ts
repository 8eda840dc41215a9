import { colorStyle, PLAIN, type Style } from '../output/text/style.ts';
import type { Io } from './io.ts';

/** When to use a terminal feature. */
export const WHEN = ['auto', 'always', 'never'] as const;
export type When = (typeof WHEN)[number];

/**
 * Whether to use colors. `--color always|never` decides, then `NO_COLOR` (no-color.org), then
 * `FORCE_COLOR` (force-color.org), then whether standard output is a terminal with color support.
 */
export function wantsColor(choice: When, io: Io): boolean {
  if (choice !== 'auto') return choice === 'always';
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return io.stdout.terminal !== null && TERM !== 'dumb';
}

export async function chooseStyle(choice: When, io: Io): Promise<Style> {
  return chosenStyle(wantsColor(choice, io));
}

export async function chosenStyle(color: boolean): Promise<Style> {
  return color ? colorStyle() : PLAIN;
}
