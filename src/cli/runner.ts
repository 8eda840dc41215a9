import type { Io } from '../terminal/io.ts';
import type { ExitCode } from '../work/exit-code.ts';

/** What a declared command needs to run: the process around it and a place for its outcome. */
export interface Runner {
  readonly io: Io;
  readonly done: (code: ExitCode) => void;
}
