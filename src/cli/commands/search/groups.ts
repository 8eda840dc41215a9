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

/** What the stories that match are counted by. */
export type GroupField = 'agency' | 'place' | 'date';

/** How many stories match, by a field. */
export interface GroupOutput {
  readonly kind: 'groups';
  readonly by: GroupField;
  readonly format: 'text' | 'json' | 'ndjson' | DelimitedFormat;
  /** See DelimitedOptions. */
  readonly escapeFormulas: boolean;
}

const DIMENSIONS: Readonly<Record<GroupField, Dimension>> = {
  agency: 'agency',
  place: 'place',
  date: 'day',
};

/** How many of the stories that a search finds have each value of a field. */
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
  // Loaded only here, for the libraries of tables and rows.
  const { groupObjects, groupRows, groupTable } = await import('../../../output/hits/groups.ts');
  if (format === 'json' || format === 'ndjson') return groupObjects(groups, format);
  if (format !== 'text') return groupRows(groups, { format, escapeFormulas });
  const style = await chooseStyle(color, io);
  const width = io.stdout.terminal?.columns ?? null;
  return groupTable(groups, { width, styleHead: style.headline });
}
