import { errorCode } from '../errors.ts';

/** Whether there is a process of this number on this machine, whoever owns it. */
export function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
