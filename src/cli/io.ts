/** Where a command writes; nothing is lost when the process ends after `flush`. */
export interface Output {
  write(text: string): void;
  writeBytes(bytes: Uint8Array): void;
  flush(): void;
  /** Whether it is a terminal, and how wide. */
  readonly terminal: { readonly columns: number } | null;
}

/** All that a command sees of the process around it. */
export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether something is piped or redirected into standard input. */
  readonly stdinIsPiped: boolean;
}
