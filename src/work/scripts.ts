import { join } from 'node:path';

// The scripts of worker threads, beside the bundle that starts them.
export const WORKER = join(import.meta.dirname, 'bundle-worker.js');
export const COMPARER = join(import.meta.dirname, 'bundle-compare.js');
