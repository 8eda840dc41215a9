import { CONFIG_SCHEMA } from '../../../config/schema.ts';
import { FINDING_SCHEMA } from '../../../output/findings/finding-schema.ts';
import { GROUP_SCHEMA } from '../../../output/hits/groups.ts';
import { SEARCH_SCHEMA, STORY_SCHEMA } from '../../../output/story/story-schema.ts';
import type { Io } from '../../../terminal/io.ts';
import { page } from '../../../terminal/pager.ts';
import { EXIT, type ExitCode } from '../../../work/exit-code.ts';

const SCHEMAS = {
  story: STORY_SCHEMA,
  search: SEARCH_SCHEMA,
  group: GROUP_SCHEMA,
  finding: FINDING_SCHEMA,
  config: CONFIG_SCHEMA,
} as const;

export type SchemaName = keyof typeof SCHEMAS;

export async function run(what: SchemaName, pager: boolean, io: Io): Promise<ExitCode> {
  await page([`${JSON.stringify(SCHEMAS[what], null, 2)}\n`], pager, io);
  return EXIT.ok;
}
