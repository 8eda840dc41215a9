// What bin/copydesk.js runs; and the errors, which the commands' own bundles take from here.
export { BrokenPipeError, errorCode, UsageError } from '../errors.ts';
export { processIo } from '../terminal/process-io.ts';
export { main } from './main.ts';
