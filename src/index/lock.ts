import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../errors.ts';
import { beforeInterrupt } from '../files/interrupts.ts';

/** Another process is at work on the index. */
export class IndexLockedError extends Error {
  override readonly name = 'IndexLockedError';
  readonly path: string;
  readonly processId: number;

  constructor(path: string, processId: number) {
    super(`process ${processId} is updating the index`);
    this.path = path;
    this.processId = processId;
  }
}

const LOCK_FILE = 'index.lock';

/**
 * Keeps two writers apart. The lock of a process that is gone does not count; should two writers
 * take its place at once all the same, each still renames a whole index.
 */
export function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const path = join(folder, LOCK_FILE);
  const own = join(folder, `${LOCK_FILE}.${process.pid}`);
  writeFileSync(own, `${process.pid} ${hostname()}\n`);
  try {
    takeLock(own, path);
  } finally {
    rmSync(own, { force: true });
  }
  const unlock = (): void => rmSync(path, { force: true });
  const release = beforeInterrupt(unlock);
  return work().finally(() => {
    release();
    unlock();
  });
}

function takeLock(own: string, path: string): void {
  if (isLinked(own, path)) return;
  const holder = holderOf(path);
  if (holder !== null) throw new IndexLockedError(path, holder);
  renameSync(path, own);
  writeFileSync(own, `${process.pid} ${hostname()}\n`);
  if (!isLinked(own, path)) throw new IndexLockedError(path, holderOf(path) ?? 0);
}

/** By a link, which has its content from the start; where the file system has none, by a new file. */
function isLinked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
  }
  try {
    writeFileSync(path, readFileSync(own), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; null where that is gone. */
function holderOf(path: string): number | null {
  const [, id = '', host = ''] = /^(\d{1,10}) (.*)\n$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (id === '') return null;
  // Of another machine's processes nothing can be told.
  return host !== hostname() || isRunning(Number(id)) ? Number(id) : null;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
