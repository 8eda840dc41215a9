// What bin/copydesk.js and bin/worker.js run.
import type { JobName, Task } from '../work/jobs/jobs.ts';

export { processIo } from '../terminal/process-io.ts';
export { main } from './main.ts';

export async function serveWorker(): Promise<void> {
  const { serve } = await import('../corpus/parallel/parallel.ts');
  const { createJob } = await import('../work/jobs/jobs.ts');
  await serve<Task<JobName>>(createJob);
}
