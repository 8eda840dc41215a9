// What bin/copydesk.js and bin/worker.js run.
export { processIo } from '../terminal/process-io.ts';
export { main } from './main.ts';

export async function serveWorker(): Promise<void> {
  const { serve } = await import('../work/worker.ts');
  serve();
}
