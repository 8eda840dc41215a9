import { STORY_SCHEMA } from '../../output/schema.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

export function run(io: Io): ExitCode {
  io.stdout.write(`${JSON.stringify(STORY_SCHEMA, null, 2)}\n`);
  return EXIT.ok;
}
