import { FINDING_SCHEMA } from '../../output/finding-schema.ts';
import { GROUP_SCHEMA } from '../../output/group-schema.ts';
import { SEARCH_SCHEMA, STORY_SCHEMA } from '../../output/schema.ts';
import { CONFIG_SCHEMA } from '../config/schema.ts';
import type { SchemaName } from '../declare/schema.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Io } from '../io.ts';

const SCHEMAS: Readonly<Record<SchemaName, object>> = {
  story: STORY_SCHEMA,
  search: SEARCH_SCHEMA,
  group: GROUP_SCHEMA,
  finding: FINDING_SCHEMA,
  config: CONFIG_SCHEMA,
};

export function run(what: SchemaName, io: Io): ExitCode {
  io.stdout.write(`${JSON.stringify(SCHEMAS[what], null, 2)}\n`);
  return EXIT.ok;
}
