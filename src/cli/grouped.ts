import type { Groups } from '../output/groups.ts';
import { keepMost } from '../output/stats/keep-most.ts';
import { Counter } from '../query/stats/counter.ts';
import type { Dimension } from '../query/stats/dimensions.ts';
import { chooseStyle } from './color.ts';
import type { GroupField, SearchFlags } from './declare/search.ts';
import { allOf, type Inputs } from './inputs.ts';
import type { Io } from './io.ts';
import { groupJob } from './jobs/group.ts';
import type { MatchSetup } from './jobs/search.ts';

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

export async function groupsText(groups: Groups, flags: SearchFlags, io: Io): Promise<string> {
  // Loaded only here, for the libraries of tables and rows.
  const { groupObjects, groupRows, groupTable } = await import('../output/groups.ts');
  const { format } = flags;
  if (format === 'json' || format === 'ndjson') return groupObjects(groups, format);
  if (format !== 'text') return groupRows(groups, format);
  const style = await chooseStyle(flags.color, io);
  const width = io.stdout.terminal?.columns ?? null;
  return groupTable(groups, { width, styleHead: style.headline });
}
