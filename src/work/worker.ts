import { serve as serveTasks } from '../corpus/parallel/parallel.ts';
import { createJob, type JobName, type Task } from './jobs/jobs.ts';

/** A worker thread's whole life. */
export function serve(): void {
  void serveTasks((task: Task<JobName>) => createJob(task));
}
