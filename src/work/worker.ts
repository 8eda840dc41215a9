import { serve } from '../corpus/parallel/worker.ts';
import { createJob, type JobName, type Task } from './jobs/jobs.ts';

serve((task: Task<JobName>) => createJob(task));
