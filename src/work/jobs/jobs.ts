import type { IndexedFile } from '../../index/update/index-job.ts';
import type { ParquetRow } from '../../output/export/parquet-row.ts';
import type { Checked, CheckedRows } from '../../rules/engine/check-file.ts';
import type { StoryFigures, ValueCounts } from '../../stats/figures.ts';
import type { IndexedJob } from './answers.ts';
import type { GroupSetup, StatsSetup } from './counts.ts';
import type { ExportedStory, ExportSetup, ParquetSetup } from './export.ts';
import type { LinesSetup } from './lines.ts';
import type { ListRow, ListSetup } from './list.ts';
import type { RankedFile, RankSetup } from './rank.ts';
import type { MatchSetup, SearchFound, SearchSetup } from './search.ts';
import type { TopFound, TopSetup } from './top.ts';
import type { ValidateSetup } from './validate.ts';

/**
 * The jobs that can run on several threads, with the setup of each and its result for one file, or
 * for many stories if an index can answer for all of them at once.
 */
export interface Jobs {
  readonly index: { readonly setup: null; readonly result: IndexedFile };
  readonly export: { readonly setup: ExportSetup; readonly result: ExportedStory[] };
  readonly group: { readonly setup: GroupSetup; readonly result: (readonly string[])[] };
  readonly lines: { readonly setup: LinesSetup; readonly result: string[] };
  readonly list: { readonly setup: ListSetup; readonly result: ListRow[] };
  readonly parquet: { readonly setup: ParquetSetup; readonly result: ParquetRow[] };
  readonly rank: { readonly setup: RankSetup; readonly result: RankedFile };
  readonly search: { readonly setup: SearchSetup; readonly result: SearchFound };
  readonly stats: {
    readonly setup: StatsSetup;
    readonly result: StoryFigures[];
    readonly many: ValueCounts;
  };
  readonly top: { readonly setup: TopSetup; readonly result: TopFound };
  readonly unmatched: { readonly setup: MatchSetup; readonly result: true };
  readonly validate: {
    readonly setup: ValidateSetup;
    readonly result: Checked;
    readonly many: CheckedRows;
  };
}

export type JobName = keyof Jobs;

/** The results of a job. */
export type ResultOf<Name extends JobName> = Jobs[Name]['result'] | ManyOf<Name>;
type ManyOf<Name extends JobName> = Jobs[Name] extends { readonly many: infer Many } ? Many : never;

/** A job's name and setup. Plain data, so that it can be sent to another thread. */
export interface Task<Name extends JobName> {
  readonly name: Name;
  readonly setup: Jobs[Name]['setup'];
}

type JobOf<Name extends JobName> = IndexedJob<Jobs[Name]['result'], ManyOf<Name>>;

const MAKERS: {
  readonly [Name in JobName]: (setup: Jobs[Name]['setup']) => Promise<JobOf<Name>>;
} = {
  index: async () => (await import('../../index/update/index-job.ts')).indexJob(),
  export: async (setup) => (await import('./export.ts')).exportJob(setup),
  group: async (setup) => (await import('./counts.ts')).groupJob(setup),
  lines: async (setup) => (await import('./lines.ts')).linesJob(setup),
  list: async (setup) => (await import('./list.ts')).listJob(setup),
  parquet: async (setup) => (await import('./export.ts')).parquetJob(setup),
  rank: async (setup) => (await import('./rank.ts')).rankJob(setup),
  search: async (setup) => (await import('./search.ts')).searchJob(setup),
  stats: async (setup) => (await import('./counts.ts')).statsJob(setup),
  top: async (setup) => (await import('./top.ts')).topJob(setup),
  unmatched: async (setup) => (await import('./search.ts')).unmatchedJob(setup),
  validate: async (setup) => (await import('./validate.ts')).validateJob(setup),
};

/** Creates a job, once per thread. Its code is loaded only then. */
export function createJob<Name extends JobName>({ name, setup }: Task<Name>): Promise<JobOf<Name>> {
  return MAKERS[name](setup);
}
