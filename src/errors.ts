/** Something the user can mend: a message in one or two sentences, no stack, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The reader of our output has gone; there is nothing left to do and nothing to say. */
export class BrokenPipeError extends Error {
  override readonly name = 'BrokenPipeError';
}

/** The error code that Node gives a failed system call (`ENOENT`), or null for other errors. */
export function errorCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
