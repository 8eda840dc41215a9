import { type MessagePort, workerData } from 'node:worker_threads';
import { createReadBuffer } from '../read/bytes.ts';
import { type Job, type JobOptions, prefilteredPaths, runFiles } from './job.ts';
import { type Answer, claim, type Offer, type WorkerSetup } from './offers.ts';

/**
 * The main function of a worker thread: creates the job and processes the batches that are offered.
 */
export async function serve<Task>(createJob: (task: Task) => Promise<Job<unknown>>): Promise<void> {
  const { port, setup }: { port: MessagePort; setup: WorkerSetup<Task> } = workerData;
  const options = { encoding: setup.encoding, buffer: createReadBuffer() };
  const work = workerOf(await createJob(setup.task), options, setup.leaves);
  port.on('message', ({ number, paths }: Offer) => {
    const isMine = claim(setup.claims, number);
    answer(port, { number, paths }, isMine ? work : leave);
    Atomics.add(setup.signal, 0, 1);
    Atomics.notify(setup.signal, 0);
  });
}

type Work = Omit<Answer<unknown>, 'number'>;

/**
 * Processes batches. As long as the prefilter leaves few files, the worker only prefilters and the
 * main thread does the rest, so that the engine compiles most of the code once and not in every
 * thread.
 */
function workerOf(
  job: Job<unknown>,
  options: JobOptions,
  leaves: number,
): (paths: readonly string[]) => Work {
  const { prefilter } = job;
  let onlyPrefilters = true;
  return (paths) => {
    if (prefilter !== undefined && onlyPrefilters) {
      const left = prefilteredPaths(paths, prefilter, options);
      if (left?.length === 0) return { outcomes: [], left };
      if (left !== null && left.length <= leaves) return leave(left);
      onlyPrefilters = left === null;
    }
    return { outcomes: runFiles(paths, job, options), left: [] };
  };
}

function leave(left: readonly string[]): Work {
  return { outcomes: null, left };
}

function answer(
  port: MessagePort,
  { number, paths }: Offer,
  work: (paths: readonly string[]) => Work,
): void {
  try {
    port.postMessage({ number, ...work(paths) });
  } catch {
    port.postMessage({ number, ...leave(paths) });
  }
}
