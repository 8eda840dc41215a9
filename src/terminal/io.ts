import type { FileIdentity } from '../corpus/find/file-identity.ts';

/** An output stream. Nothing is lost if the process ends after `flush`. */
export interface Output {
  write(text: string): void;
  writeBytes(bytes: Uint8Array): void;
  flush(): void;
  /** Null if it is not a terminal. */
  readonly terminal: { readonly columns: number } | null;
  /** The regular file that it is redirected to; null for anything else. */
  readonly file: FileIdentity | null;
}

/** A progress line in the terminal. Any other output there replaces it. */
export interface StatusLine {
  /** Shows a text in place of the previous one. */
  show(text: string): void;
  /** Erases the line. */
  clear(): void;
  /** Erases the line for good, because another program is about to take over the terminal. */
  end(): void;
}

/** Everything that a command can see of its process. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Null unless standard error is a terminal that can erase a line. */
  readonly status: StatusLine | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether something is piped or redirected into standard input. */
  readonly stdinIsPiped: boolean;
}

/** Widths without a terminal, in columns. Prose is narrower than source lines. */
const PAGE = 80;
const SHEET = 100;

/** The width in columns for prose, and for charts next to it. */
export function proseColumns({ terminal }: Pick<Output, 'terminal'>): number {
  return terminal?.columns ?? PAGE;
}

/** The width in columns for lines that are cut to fit: source lines, help, passages. */
export function lineColumns({ terminal }: Pick<Output, 'terminal'>): number {
  return terminal?.columns ?? SHEET;
}
