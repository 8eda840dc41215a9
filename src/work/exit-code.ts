/** What the process ends with. */
export const EXIT = {
  /** Done; all found; a match; no problem. */
  ok: 0,
  /** Not found; no match; problems found. */
  negative: 1,
  /** Wrong usage, or an input that could not be read. */
  error: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The code of two outcomes together: trouble with an input outweighs the answer. */
export function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** Takes the code that a command ends with: commander passes on no result of an action. */
export type Done = (code: ExitCode) => void;
