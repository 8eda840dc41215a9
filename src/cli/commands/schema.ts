import { STORY_SCHEMA } from '../../output/schema.ts';
import { CONFIG_SCHEMA } from '../config/schema.ts';
import type { SchemaName } from '../declare/schema.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

const BY_NAME: Readonly<Record<SchemaName, object>> = {
  story: STORY_SCHEMA,
  config: CONFIG_SCHEMA,
};

export function run(name: SchemaName, io: Io): ExitCode {
  io.stdout.write(`${JSON.stringify(BY_NAME[name], null, 2)}\n`);
  return EXIT.ok;
}
