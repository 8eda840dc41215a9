/** Where a command writes; nothing is lost when the process ends after `flush`. */
export interface Output {
  write(text: string): void;
  writeBytes(bytes: Uint8Array): void;
  flush(): void;
  /** Whether it is a terminal, and how wide. */
  readonly terminal: { readonly columns: number } | null;
}

/** A line at the terminal that tells of work under way; it gives way to all that is written there. */
export interface StatusLine {
  /** Shows a text in place of the one before. */
  show(text: string): void;
  /** Takes it away. */
  clear(): void;
  /** Takes it away for good, because the terminal is about to be another program's. */
  end(): void;
}

/** All that a command sees of the process around it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  /** Null where standard error is no terminal that can erase a line. */
  readonly status: StatusLine | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether something is piped or redirected into standard input. */
  readonly stdinIsPiped: boolean;
}

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
