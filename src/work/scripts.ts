import { join } from 'node:path';

// The scripts of worker threads, next to the bundle that starts them.
export const WORKER = join(import.meta.dirname, 'worker.js');
export const COMPARER = join(import.meta.dirname, 'comparer.js');
