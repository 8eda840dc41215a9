import type { Groups } from '../../../output/hits/groups.ts';
import { keepMost } from '../../../output/stats/keep-most.ts';
import { Counter } from '../../../stats/counter.ts';
import type { Dimension } from '../../../stats/dimensions.ts';
import { chooseStyle } from '../../../terminal/color.ts';
import type { Io } from '../../../terminal/io.ts';
import { allOf, type Inputs } from '../../../work/inputs.ts';
import { groupJob } from '../../../work/jobs/group.ts';
import type { MatchSetup } from '../../../work/jobs/search.ts';
import type { GroupField, SearchFlags } from './command.ts';

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
  const { groupObjects, groupRows, groupTable } = await import('../../../output/hits/groups.ts');
  const { format } = flags;
  if (format === 'json' || format === 'ndjson') return groupObjects(groups, format);
  if (format !== 'text') return groupRows(groups, format);
  const style = await chooseStyle(flags.color, io);
  const width = io.stdout.terminal?.columns ?? null;
  return groupTable(groups, { width, styleHead: style.headline });
}
