import { workerData } from 'node:worker_threads';
import { compareFolders } from './compare.ts';

// The main function of a thread that helps to compare files.
compareFolders(workerData);
