import type { FileJob } from '../../corpus/job.ts';
import type { SearchFound, SearchSetup } from './search.ts';

/** The work that can be shared among threads: what each is told, and what it makes of a file. */
export interface Jobs {
  readonly search: { readonly setup: SearchSetup; readonly result: SearchFound };
}

export type JobName = keyof Jobs;

/** A job by its name and its setup, which is plain data: it can be sent to another thread. */
export interface Task<Name extends JobName> {
  readonly name: Name;
  readonly setup: Jobs[Name]['setup'];
}

type Makers = {
  readonly [Name in JobName]: (
    setup: Jobs[Name]['setup'],
  ) => Promise<FileJob<Jobs[Name]['result']>>;
};

const MAKERS: Makers = {
  search: async (setup) => (await import('./search.ts')).searchJob(setup),
};

export function createJob<Name extends JobName>({
  name,
  setup,
}: Task<Name>): Promise<FileJob<Jobs[Name]['result']>> {
  return MAKERS[name](setup);
}
