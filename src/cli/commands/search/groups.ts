import type { Groups } from '../../../output/hits/groups.ts';
import { keepMost } from '../../../output/stats/ordering.ts';
import type { DelimitedFormat } from '../../../output/story/delimited.ts';
import { Counter } from '../../../stats/counter.ts';
import type { Grouping } from '../../../stats/dimensions.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { allOf, type Inputs } from '../../../work/inputs.ts';
import type { MatchSetup } from '../../../work/jobs/search.ts';

/** Prints the number of matching stories for each value of a field. */
export interface GroupOutput {
  readonly kind: 'groups';
  /** The name of the field as the user typed it. */
  readonly field: string;
  readonly by: Grouping;
  readonly format: 'text' | 'json' | 'ndjson' | DelimitedFormat;
  /** See `DelimitedOptions`. */
  readonly escapeFormulas: boolean;
}

/** Counts the matching stories for each value of a field. */
export async function countGroups(
  inputs: Inputs,
  match: MatchSetup,
  { field, by }: GroupOutput,
  limit: number | null,
): Promise<Groups> {
  const counter = new Counter();
  const found = await inputs.run({ name: 'group', setup: { ...match, by } });
  for (const values of allOf(found)) counter.add(values);
  return { field, counts: keepMost(by, counter.counts(), limit) };
}

export async function groupsText(
  groups: Groups,
  { format, escapeFormulas }: GroupOutput,
  color: When,
  io: Io,
): Promise<string> {
  // Loaded lazily, because it pulls in the table and CSV libraries.
  const { groupObjects, groupRows, groupTable } = await import('../../../output/hits/groups.ts');
  if (format === 'json' || format === 'ndjson') return groupObjects(groups, format);
  const width = io.stdout.terminal?.columns ?? null;
  const forTerminal = width !== null;
  if (format !== 'text') return groupRows(groups, { format, escapeFormulas, forTerminal });
  const style = await chooseStyle(color, io);
  return groupTable(groups, { width, style });
}
