import type { ExitCode } from './exit-code.ts';
import type { Io } from './io.ts';

/** What a declared command needs to run: the process around it and a place for its outcome. */
export interface Runner {
  readonly io: Io;
  readonly done: (code: ExitCode) => void;
}
