/** Exit statuses of the process. */
export const EXIT = {
  /** Success: done, found, matched, or no problems. */
  ok: 0,
  /** Not found, no match, or problems found. */
  negative: 1,
  /** Wrong usage, or an input that could not be read. */
  error: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The exit code of two combined outcomes. An input error outranks a negative result. */
export function worst(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

/** Receives a command's exit code, because commander discards the return value of an action. */
export type Done = (code: ExitCode) => void;
