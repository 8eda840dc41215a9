/**
 * An error the user can correct. The message is one or two sentences, printed without a stack
 * trace; the exit code is 2.
 */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Whoever reads our output has closed the pipe: stop, and print nothing. */
export class BrokenPipeError extends Error {
  override readonly name = 'BrokenPipeError';
}

/** The code of a failed system call, such as `ENOENT`; null for other errors. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
