import { workerData } from 'node:worker_threads';
import { compareFolders } from './compare.ts';

// A thread that helps to compare files, from its beginning to its end.
compareFolders(workerData);
