// The entry point of bin/copydesk.js, with the error classes that the commands' bundles share.
export { BrokenPipeError, errorCode, UsageError } from '../errors.ts';
export { processIo } from '../terminal/process-io.ts';
export { main } from './main.ts';
