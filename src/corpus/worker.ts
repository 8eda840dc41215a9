import { type MessagePort, workerData } from 'node:worker_threads';
import { createReadBuffer } from './bytes.ts';
import { type Job, runFiles } from './job.ts';
import { type Answer, claim, type Offer, type WorkerSetup } from './offers.ts';

/** A worker thread's whole life: makes its job from the task and does the batches it is offered. */
export async function serve<Task>(createJob: (task: Task) => Promise<Job<unknown>>): Promise<void> {
  const { port, setup }: { port: MessagePort; setup: WorkerSetup<Task> } = workerData;
  const job = await createJob(setup.task);
  const options = { encoding: setup.encoding, buffer: createReadBuffer() };
  port.on('message', ({ number, paths }: Offer) => {
    const work = () => (claim(setup.claims, number) ? runFiles(paths, job, options) : null);
    answer(port, number, work);
    Atomics.add(setup.signal, 0, 1);
    Atomics.notify(setup.signal, 0);
  });
}

function answer(port: MessagePort, number: number, work: () => Answer<unknown>['outcomes']): void {
  const post = (message: Answer<unknown>) => port.postMessage(message);
  try {
    post({ number, outcomes: work() });
  } catch {
    post({ number, outcomes: null });
  }
}
