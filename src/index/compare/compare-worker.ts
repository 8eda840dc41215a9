import { parentPort, workerData } from 'node:worker_threads';
import { compareFolders } from './compare.ts';
import { checkIndex } from './helper.ts';

// The main function of a helper's thread.
checkIndex(workerData);
parentPort?.once('message', compareFolders);
