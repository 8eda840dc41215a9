import type { Groups } from '../../../output/hits/groups.ts';
import { keepMost } from '../../../output/stats/ordering.ts';
import type { DelimitedFormat } from '../../../output/story/delimited.ts';
import { Counter } from '../../../stats/counter.ts';
import type { Dimension } from '../../../stats/dimensions.ts';
import { chooseStyle, type When } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { allOf, type Inputs } from '../../../work/inputs.ts';
import { groupJob } from '../../../work/jobs/group.ts';
import type { MatchSetup } from '../../../work/jobs/search.ts';

/** The fields that matching stories can be counted by. */
export type GroupField = 'agency' | 'place' | 'date';

/** Counts the matching stories by a field. */
export interface GroupOutput {
  readonly kind: 'groups';
  readonly by: GroupField;
  readonly format: 'text' | 'json' | 'ndjson' | DelimitedFormat;
  /** See `DelimitedOptions`. */
  readonly escapeFormulas: boolean;
}

const DIMENSIONS: Readonly<Record<GroupField, Dimension>> = {
  agency: 'agency',
  place: 'place',
  date: 'day',
};

/** Counts the stories that a search finds, by the values of a field. */
export async function countGroups(
  inputs: Inputs,
  match: MatchSetup,
  field: GroupField,
  limit: number | null,
): Promise<Groups> {
  const by = DIMENSIONS[field];
  const counter = new Counter();
  const found = await inputs.run({ name: 'group', setup: { ...match, by } }, groupJob);
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
  if (format !== 'text') return groupRows(groups, { format, escapeFormulas });
  const style = await chooseStyle(color, io);
  const width = io.stdout.terminal?.columns ?? null;
  return groupTable(groups, { width, styleHead: style.headline });
}
